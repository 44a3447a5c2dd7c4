package attune.cli;

import attune.dataset.GridData;
import attune.dataset.GridFigures;
import attune.dataset.GridOptions;
import attune.dataset.GridOptions.Cut;
import attune.dataset.GridWindow;
import attune.dataset.NearestWindow;
import attune.dataset.ScoreReader;
import attune.dataset.Transposition;
import attune.dataset.VoiceGrid;
import attune.dataset.VoicedCorpus;
import attune.generate.Binarising;
import attune.generate.TrainingWindows;
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
import java.util.stream.LongStream;

/// Judges a MuseGAN for `evaluate`: holds the figures of samples against those of the pieces in a folder.
///
/// @param model the file that `file` came from
/// @param samples so many, each from a seed of its own, from `seed` on
record VoicesJudge(Surroundings surroundings, Path model, ModelFile file, int samples, long seed) {
    private static final int BATCH = 64;

    Judgement judge(Path folder, JobContext context) throws IOException, CommandFailure {
        VoicedCorpus corpus = VoicedFolder.ofParts(folder, spec().tracks(), ScoreReader.own(), context);
        corpus.rejected().forEach(rejected -> surroundings.err().println("left out: " + rejected));
        GridData data = GridData.of(corpus,
                new GridOptions(spec().bars(), Cut.WHOLE_BARS, false, Transposition.NONE));
        List<VoiceGrid> wanted = data.windows().stream().map(GridWindow::grid).toList();
        if (wanted.size() < 2) {
            throw CommandFailure.unreadable(folder + " holds too little to compare with: "
                    + String.join("; ", data.sentences()) + ".");
        }
        TrainingWindows learned = ModelUse.trainingWindows(file, model);
        List<VoiceGrid> drawn = drawn(context);
        return new VoicesJudgement(samples, wanted.size(), GridFigures.of(drawn), GridFigures.of(wanted),
                GridFigures.ofShuffled(wanted, seed),
                Novelty.of(drawn, learned.windows().isEmpty() ? data.windows() : learned.windows(), context));
    }

    private List<VoiceGrid> drawn(JobContext context) throws CommandFailure {
        List<VoiceGrid> grids = new ArrayList<>();
        try (VoicesModel voices = ModelUse.loadVoices(surroundings, file, model)) {
            for (int from = 0; from < samples; from += BATCH) {
                context.checkCancelled();
                List<VoiceInputs> inputs = LongStream.range(seed + from, seed + Math.min(samples, from + BATCH))
                        .mapToObj(each -> VoiceInputs.draw(voices.spec(), Seeds.of(each, spec().tracks()))).toList();
                voices.draw(inputs).forEach(picture -> grids.add(Binarising.SEED.grid(picture, seed)));
                progress(grids.size());
            }
        }
        return grids;
    }

    private void progress(int done) {
        if (surroundings.terminal()) {
            surroundings.err().print("\rdrawing, sample " + done + " of " + samples + "   \r");
            surroundings.err().flush();
        }
    }

    private MuseGanSpec spec() {
        return MuseGanSpec.of(file.spec());
    }

    /// How new the samples are, in whatever key.
    ///
    /// @param identical the share of samples that are something learned
    /// @param nearest the share of cells in which a sample differs from the nearest of what was learned, on average
    record Novelty(double identical, double nearest) {
        static Novelty of(List<VoiceGrid> samples, List<GridWindow> learned, JobContext context) {
            NearestWindow windows = new NearestWindow(learned);
            int identical = 0;
            double nearest = 0;
            for (VoiceGrid sample : samples) {
                context.checkCancelled();
                double distance = windows.nearest(sample).distance();
                identical += distance == 0 ? 1 : 0;
                nearest += distance;
            }
            return new Novelty((double) identical / samples.size(), nearest / samples.size());
        }
    }
}
