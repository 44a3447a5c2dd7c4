package attune.ui.voices;

import attune.ui.common.ActionNodes;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import javafx.scene.control.TextField;

/// A seed to read and to type: what is typed counts at Enter or when the field is left, and what is no whole number does not.
final class SeedField extends TextField {
    private final LongConsumer onSeed;
    private OptionalLong seed = OptionalLong.empty();

    /// @param of what the seed is of, inside a sentence
    SeedField(String of, LongConsumer onSeed) {
        this.onSeed = onSeed;
        getStyleClass().addAll("row-field", "seed-field");
        setPrefColumnCount(6);
        setAccessibleText("Seed of " + of);
        setTooltip(ActionNodes.tooltip("The seed of " + of + ": the same seed draws the same again. A dash stands for"
                + " what lies between two takes."));
        setOnAction(_ -> commit());
        focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                commit();
            }
        });
    }

    void show(OptionalLong newSeed) {
        seed = newSeed;
        setText(seed.isPresent() ? String.valueOf(seed.getAsLong()) : "–");
    }

    private void commit() {
        String typed = getText().strip();
        if (typed.matches("-?\\d{1,18}") && (seed.isEmpty() || seed.getAsLong() != Long.parseLong(typed))) {
            onSeed.accept(Long.parseLong(typed));
        } else {
            show(seed);
        }
    }
}
