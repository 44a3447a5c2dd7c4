package attune.ui.train;

import attune.dataset.Split;
import attune.dataset.Transposition;
import attune.model.AttentionLstmSpec;
import attune.model.TrainingPlan;
import java.util.Map;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleLongProperty;

/// The numbers of a network that writes note after note, editable; turns them into the values that a trainer takes.
final class LineForm {
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

    private int embedding;
    private boolean attention;

    LineForm() {
        apply(TrainForm.Network.ATTENTION);
    }

    /// Takes the sizes of a network; other numbers stay.
    void apply(TrainForm.Network network) {
        boolean small = network == TrainForm.Network.SMALL;
        hidden.set(small ? 96 : 256);
        embedding = small ? 48 : 100;
        attention = network != TrainForm.Network.PLAIN;
    }

    AttentionLstmSpec spec() {
        return new AttentionLstmSpec(window.get(), embedding, embedding, hidden.get(), attention, dropout.get());
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
