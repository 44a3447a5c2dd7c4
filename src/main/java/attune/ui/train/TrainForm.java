package attune.ui.train;

import attune.dataset.Split;
import attune.dataset.Transposition;
import attune.model.AttentionLstmSpec;
import attune.model.TrainingPlan;
import java.util.Map;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The numbers of the Train panel, editable; turns them into the values that a trainer takes.
final class TrainForm {
    final StringProperty name = new SimpleStringProperty("");
    final ObjectProperty<Preset> preset = new SimpleObjectProperty<>(Preset.SEED);
    final IntegerProperty window = new SimpleIntegerProperty(32);
    final IntegerProperty hidden = new SimpleIntegerProperty(256);
    final IntegerProperty epochs = new SimpleIntegerProperty(40);
    final IntegerProperty batch = new SimpleIntegerProperty(32);
    final DoubleProperty learningRate = new SimpleDoubleProperty(0.001);
    final IntegerProperty transposeDown = new SimpleIntegerProperty(0);
    final IntegerProperty transposeUp = new SimpleIntegerProperty(0);
    final DoubleProperty dropout = new SimpleDoubleProperty(0);
    final DoubleProperty heldBack = new SimpleDoubleProperty(Split.SHARE);
    final IntegerProperty patience = new SimpleIntegerProperty(5);
    final LongProperty seed = new SimpleLongProperty(1);

    TrainForm() {
        preset.subscribe(this::apply);
    }

    /// A network to begin from; the numbers can still be changed.
    enum Preset {
        SEED("Attention LSTM", 256, 100, true), SMALL("Attention LSTM, small and quick", 96, 48, true), PLAIN(
                "LSTM without attention", 256, 100, false);

        private final String words;
        private final int hidden;
        private final int embedding;
        private final boolean attention;

        Preset(String words, int hidden, int embedding, boolean attention) {
            this.words = words;
            this.hidden = hidden;
            this.embedding = embedding;
            this.attention = attention;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    private void apply(Preset chosen) {
        hidden.set(chosen.hidden);
    }

    AttentionLstmSpec spec() {
        Preset chosen = preset.get();
        return new AttentionLstmSpec(window.get(), chosen.embedding, chosen.embedding, hidden.get(), chosen.attention,
                dropout.get());
    }

    TrainingPlan plan() {
        return new TrainingPlan(epochs.get(), batch.get(), TrainingPlan.Updater.RMSPROP, learningRate.get(),
                seed.get(), patience.get());
    }

    Transposition transposition() {
        return new Transposition(-transposeDown.get(), transposeUp.get());
    }

    /// What the model's provenance says besides.
    Map<String, String> notes() {
        return Map.of("transposition", transposition().lowest() + " to " + transposition().highest()
                + " semitones, training pieces only", "held back",
                Math.round(100 * heldBack.get()) + " % of the pieces");
    }
}
