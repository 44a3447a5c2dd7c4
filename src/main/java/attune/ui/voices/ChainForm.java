package attune.ui.voices;

import attune.model.MuseGanSpec;
import attune.ui.common.ActionNodes;
import attune.ui.common.NumberField;
import java.util.OptionalLong;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// How long the take is, in multiples of what the network draws, and to which chords it moves.
final class ChainForm extends VBox {
    private static final int MOST_BARS = 32;
    private final VoicesViewModel viewModel;
    private int bars;

    ChainForm(VoicesViewModel viewModel) {
        this.viewModel = viewModel;
        viewModel.inputs().recipeProperty().subscribe(recipe -> {
            if (recipe != null && recipe.spec().bars() != bars) {
                bars = recipe.spec().bars();
                rebuild(recipe.spec());
            }
        });
    }

    private void rebuild(MuseGanSpec spec) {
        VoicesSettings settings = viewModel.settings();
        ObjectProperty<Integer> wanted = new SimpleObjectProperty<>(settings.partsProperty().get() * bars);
        wanted.addListener((_, _, now) -> settings.partsProperty().set(Math.ceilDiv(now, bars)));
        settings.partsProperty().addListener((_, _, parts) -> wanted.set(parts.intValue() * bars));
        int most = Math.max(1, MOST_BARS / spec.bars()) * bars;
        NumberField<Integer> field = new NumberField<>("Bars",
                new SpinnerValueFactory.IntegerSpinnerValueFactory(bars, most, wanted.get(), bars),
                text -> Math.clamp(Math.ceilDiv(Long.parseLong(text), bars) * bars, bars, most), wanted);
        field.setId("voices-bars");
        HBox length = FormRows.row("Bars", "The network draws " + bars + (bars == 1 ? " bar" : " bars")
                + ". A longer piece is made of takes one after the other, whose chords move evenly to others while all"
                + " other inputs stay.", field);
        getChildren().setAll(length, FormRows.showWhen(chords(settings), settings.partsProperty().greaterThan(1)));
    }

    private HBox chords(VoicesSettings settings) {
        SeedField seed = new SeedField("the last chords", settings.lastChordsProperty()::set);
        seed.setId("voices-last-chords");
        settings.lastChordsProperty().subscribe(now -> seed.show(OptionalLong.of(now.longValue())));
        Button renew = new Button(null, new FontIcon("fth-refresh-cw"));
        renew.getStyleClass().add("icon-only");
        renew.setAccessibleText("New: the last chords");
        renew.setTooltip(ActionNodes.tooltip("Let the chords move to others"));
        renew.setOnAction(_ -> settings.lastChordsProperty().set(viewModel.inputs().newSeed()));
        return FormRows.row("The chords move to",
                "The chords that the last bars have: the seed that they are drawn from",
                seed, renew);
    }
}
