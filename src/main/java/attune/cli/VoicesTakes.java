package attune.cli;

import attune.dataset.NearestWindow;
import attune.dataset.VoiceGrid;
import attune.generate.Attack;
import attune.generate.Binarising;
import attune.generate.TrainingWindows;
import attune.io.Credit;
import attune.model.ModelFile;
import attune.model.MuseGanSpec;
import attune.model.VoiceInputs;
import attune.model.VoiceInputs.Seeds;
import attune.model.VoicesModel;
import attune.task.JobContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/// Lets a MuseGAN draw takes for `compose`.
///
/// A take longer than the model's picture is several: each has the inputs of the first but for the chords, which turn step by step to those of
/// the next seed ([VoiceInputs#chained]).
///
/// @param model the file that `network` came from
/// @param bars of a take; none for as many as the model draws at once
/// @param melody a seed for each voice, or none
record VoicesTakes(Surroundings surroundings, Path model, ModelFile network, VoicesChoices choices, OptionalInt bars,
        List<Long> melody, double temperature, ScoreOutput output, List<ComposedTake> wanted) {
    private static final int MOST_BARS = 256;

    /// Writes the takes, and what came before Ctrl+C where the keys were struck.
    ///
    /// @param telling hears of them before the keys end Java
    void write(Consumer<List<VoicesTake>> telling) throws CommandFailure, IOException {
        int pictures = pictures();
        Attack attack = choices.attack();
        TrainingWindows learned = ModelUse.trainingWindows(network, model);
        Drawing drawing = new Drawing(choices.binarising(temperature, learned.ranges()),
                learned.search(),
                pictures);
        List<Seeds> seeds = new ArrayList<>();
        for (ComposedTake take : wanted) {
            seeds.add(choices.seeds(take.options().seed(), spec(), melody));
        }
        try (Interruption interruption = new Interruption(); Outputs outputs = new Outputs()) {
            List<VoicesTake> takes = drawn(drawing, seeds, interruption);
            JobContext writing = interruption.isCancelled() ? JobContext.silent() : interruption;
            for (VoicesTake take : takes) {
                output.write(VoicesScore.of(take.grid(), attack), Credit.NONE, outputs.stage(take.asked().out()),
                        writing);
            }
            outputs.commit();
            telling.accept(takes);
        }
    }

    /// How many pictures make a take.
    private int pictures() throws CommandFailure {
        int each = spec().bars();
        int all = bars.orElse(each);
        if (all < 1 || all > MOST_BARS || all % each != 0) {
            throw CommandFailure
                    .usage(model + " draws " + Words.count(each, "bar") + " at once: --bars is a multiple of "
                            + each + " up to " + MOST_BARS + ", not " + all + ".");
        }
        return all / each;
    }

    private List<VoicesTake> drawn(Drawing drawing, List<Seeds> seeds, JobContext context) throws CommandFailure {
        List<VoicesTake> takes = new ArrayList<>();
        try (VoicesModel voices = ModelUse.loadVoices(surroundings, network, model)) {
            for (int take = 0; take < wanted.size() && (takes.isEmpty() || !context.isCancelled()); take++) {
                context.checkCancelled();
                takes.add(drawing.take(voices, wanted.get(take), seeds.get(take),
                        choices.nextChords(wanted.get(take).options().seed(), spec())));
            }
        }
        return takes;
    }

    private MuseGanSpec spec() {
        return MuseGanSpec.of(network.spec());
    }

    /// How takes are drawn.
    ///
    /// @param pictures of each
    private record Drawing(Binarising binarising, Optional<NearestWindow> learned, int pictures) {
        VoicesTake take(VoicesModel voices, ComposedTake asked, Seeds seeds, long next) {
            List<VoiceGrid> grids = grids(voices, seeds, next, asked.options().seed());
            VoiceGrid whole = grids.stream().reduce(VoiceGrid::then).orElseThrow();
            Optional<NearestWindow.Found> nearest = learned.map(windows -> windows.nearest(grids));
            return new VoicesTake(asked, seeds, pictures > 1 ? Optional.of(next) : Optional.empty(), whole, nearest);
        }

        private List<VoiceGrid> grids(VoicesModel voices, Seeds seeds, long next, long seed) {
            VoiceInputs first = VoiceInputs.draw(voices.spec(), seeds);
            float[] target = VoiceInputs.draw(voices.spec(), seeds.withChords(next)).chords();
            List<float[][][]> drawn = voices.draw(first.chained(target, pictures));
            List<VoiceGrid> grids = new ArrayList<>();
            for (int picture = 0; picture < pictures; picture++) {
                grids.add(binarising.grid(drawn.get(picture), seed * MOST_BARS + picture));
            }
            return grids;
        }
    }
}
