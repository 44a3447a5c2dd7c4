package attune.ui.train;

import attune.dataset.GridOptions;
import attune.dataset.Transposition;
import attune.model.MuseGanSpec;
import attune.model.VoicesPlan;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleLongProperty;

/// The numbers of a network that draws voices as pictures, editable; turns them into the values that a trainer takes.
final class PictureForm {
    final IntegerProperty bars = new SimpleIntegerProperty(2);
    final IntegerProperty generator = new SimpleIntegerProperty();
    final IntegerProperty critic = new SimpleIntegerProperty();
    final IntegerProperty steps = new SimpleIntegerProperty();
    final IntegerProperty batch = new SimpleIntegerProperty();
    final IntegerProperty criticSteps = new SimpleIntegerProperty();
    final DoubleProperty learningRate = new SimpleDoubleProperty();
    final DoubleProperty settle = new SimpleDoubleProperty();
    final DoubleProperty penalty = new SimpleDoubleProperty();
    final IntegerProperty every = new SimpleIntegerProperty();
    final IntegerProperty transposeDown = new SimpleIntegerProperty(0);
    final IntegerProperty transposeUp = new SimpleIntegerProperty(0);
    final BooleanProperty firstBars = new SimpleBooleanProperty();
    final BooleanProperty silentVoices = new SimpleBooleanProperty();
    final LongProperty seed = new SimpleLongProperty(1);

    PictureForm() {
        apply(TrainForm.Network.PICTURE);
    }

    /// Takes the sizes and the plan of a network; which pieces it learns from, and how, stays.
    void apply(TrainForm.Network network) {
        boolean published = network == TrainForm.Network.PUBLISHED;
        MuseGanSpec spec = published ? MuseGanSpec.seed(1, 1) : MuseGanSpec.studio(1, 1);
        VoicesPlan plan = published ? VoicesPlan.seed(0) : VoicesPlan.studio(0);
        generator.set(spec.generator());
        critic.set(spec.critic());
        steps.set(plan.steps());
        batch.set(plan.batch());
        criticSteps.set(plan.criticSteps());
        learningRate.set(plan.learningRate());
        settle.set(plan.settle());
        penalty.set(plan.penalty());
        every.set(plan.every());
    }

    MuseGanSpec spec(int tracks) {
        MuseGanSpec usual = MuseGanSpec.studio(tracks, bars.get());
        return new MuseGanSpec(tracks, bars.get(), usual.latent(), generator.get(), critic.get());
    }

    VoicesPlan plan() {
        return new VoicesPlan(steps.get(), batch.get(), criticSteps.get(), learningRate.get(), settle.get(),
                penalty.get(), every.get(), seed.get());
    }

    GridOptions grid() {
        return new GridOptions(bars.get(),
                firstBars.get() ? GridOptions.Cut.FIRST_STEPS : GridOptions.Cut.WHOLE_BARS, silentVoices.get(),
                transposition());
    }

    private Transposition transposition() {
        return new Transposition(-transposeDown.get(), transposeUp.get());
    }

    /// Those on which it depends what the pieces become.
    List<Property<?>> cutting() {
        return List.of(bars, firstBars, silentVoices, transposeDown, transposeUp);
    }

    /// What the model's provenance says besides.
    Map<String, String> notes() {
        return Map.of("transposition", transposition().lowest() + " to " + transposition().highest() + " semitones",
                "windows", (firstBars.get() ? "the first bars" : "whole bars")
                        + (silentVoices.get() ? ", silent voices too" : ""));
    }
}
