package attune.ui.compose;

import attune.generate.TakePart;
import attune.ui.heatmap.Passage;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Which voice of a take the heat maps picture: all together, or one, which is easier to read. Nothing where there is but one.
final class VoiceChips extends HBox {
    static final int ALL = -1;

    private final IntegerProperty voice;
    private final TakeShelf shelf;
    private List<Integer> shown = List.of();

    VoiceChips(IntegerProperty voice, TakeShelf shelf) {
        super(2);
        this.voice = voice;
        this.shelf = shelf;
        setId("heatmap-voices");
        getStyleClass().add("voice-chips");
        setAlignment(Pos.CENTER_RIGHT);
        setVisible(false);
        setManaged(false);
    }

    /// Offers the voices that this take writes.
    void show(@Nullable Passage passage) {
        List<Integer> voices = passage == null ? List.of() : passage.voices();
        if (voices.equals(shown)) {
            return;
        }
        shown = voices;
        boolean several = voices.size() > 1;
        setVisible(several);
        setManaged(several);
        getChildren().clear();
        if (!voices.contains(voice.get())) {
            voice.set(ALL);
        }
        ToggleGroup group = new ToggleGroup();
        add(group, ALL, "All", "All voices, in the order in which they are written");
        voices.forEach(each -> add(group, each, name(each).substring(0, 1), name(each) + " only"));
    }

    private void add(ToggleGroup group, int choice, String text, String tip) {
        ToggleButton chip = new ToggleButton(text);
        chip.getStyleClass().add("chip");
        chip.setToggleGroup(group);
        chip.setSelected(voice.get() == choice);
        chip.setTooltip(new Tooltip(tip));
        chip.setAccessibleText(tip);
        chip.setOnAction(_ -> {
            voice.set(choice);
            chip.setSelected(true);
        });
        getChildren().add(chip);
    }

    private String name(int which) {
        return shelf.shownParts().stream().filter(part -> part.voice() == which).map(TakePart::trackName)
                .filter(name -> !name.isBlank()).findFirst().orElse("Voice " + (which + 1));
    }
}
