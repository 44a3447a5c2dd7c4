package attune.ui.compose;

import attune.ui.common.Segments;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What a melody begins with, and how long it is.
final class StartForm extends VBox {
    private final ComposeViewModel viewModel;
    private final ComposeSettings settings;

    StartForm(ComposeViewModel viewModel) {
        super(8);
        this.viewModel = viewModel;
        this.settings = viewModel.settings();
        getChildren().addAll(Rows.label("Begin with"), beginnings(), reading(), again(), length());
    }

    private Node beginnings() {
        Segments<Beginning> segments = new Segments<>(viewModel.start().beginningProperty());
        segments.add(Beginning.NOTHING, Beginning.NOTHING.text(), "START only: the network begins a piece of its own",
                null);
        segments.add(Beginning.SELECTION, Beginning.SELECTION.text(), "The take goes on from the selected notes",
                viewModel.start().selectionReasonProperty());
        segments.add(Beginning.CURSOR, Beginning.CURSOR.text(), "The take goes on from what stands before the playhead",
                viewModel.start().cursorReasonProperty());
        return segments;
    }

    private Node reading() {
        CheckBox box = new CheckBox("Read all tracks, not only the active one");
        box.selectedProperty().bindBidirectional(viewModel.start().allTracksProperty());
        box.visibleProperty().bind(viewModel.start().beginningProperty().isEqualTo(Beginning.CURSOR));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    /// What an earlier take began with stands in none of the segments: it is told, and any of them ends it.
    private Node again() {
        Label words = new Label();
        words.setId("compose-again");
        words.getStyleClass().add("hint");
        words.setWrapText(true);
        words.textProperty().bind(viewModel.start().againProperty()
                .map(take -> "As " + take.name() + " began: " + take.primerName() + ".").orElse(""));
        words.visibleProperty().bind(viewModel.start().beginningProperty().isEqualTo(Beginning.TAKE));
        words.managedProperty().bind(words.visibleProperty());
        return words;
    }

    private Node length() {
        Segments<Boolean> unit = new Segments<>(settings.inBarsProperty());
        unit.add(false, "notes", "Counts notes, chords and rests", null);
        unit.add(true, "bars", "Counts bars; the take ends with the note that fills the last one", null);
        unit.setMinWidth(124);
        unit.setPrefWidth(124);
        Node notes = Rows.whole("Notes", settings.notesProperty(), 1,
                ComposeSettings.MOST_BARS * ComposeSettings.EVENTS_A_BAR);
        Node bars = Rows.whole("Bars", settings.barsProperty(), 1, ComposeSettings.MOST_BARS);
        notes.visibleProperty().bind(settings.inBarsProperty().not());
        notes.managedProperty().bind(notes.visibleProperty());
        bars.visibleProperty().bind(settings.inBarsProperty());
        bars.managedProperty().bind(bars.visibleProperty());
        return Rows.row("Length", "The take may end sooner: the network can end the piece itself", notes, bars, unit);
    }
}
