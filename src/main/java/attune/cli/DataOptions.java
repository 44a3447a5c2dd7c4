package attune.cli;

import attune.dataset.Corpus;
import attune.dataset.ScoreReader;
import attune.dataset.Split;
import attune.dataset.TrainingData;
import attune.dataset.Transposition;
import attune.dataset.VoicedCorpus;
import attune.dataset.VoicedSplit;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/// The options of `train` that say which pieces are held back and how the others are copied.
final class DataOptions {
    private static final Pattern RANGE = Pattern.compile("([+-]?\\d{1,3})\\.\\.([+-]?\\d{1,3})");

    @Option(names = "--hold-back", paramLabel = "SHARE", defaultValue = ""
            + Split.SHARE, description = "share of the pieces to judge by, not to train on (${DEFAULT-VALUE})")
    private double holdBack;

    @Option(names = "--transpose", paramLabel = "LO..HI", defaultValue = "0..0", description = "train on copies so many semitones lower to higher too, such as -3..3 (${DEFAULT-VALUE})")
    private String transpose = "0..0";

    @Option(names = "--fold-repeats", description = "learn what a piece plays twice in a row only once")
    private boolean foldRepeats;

    /// Checks the options before anything is read.
    void check() throws CommandFailure {
        transposition();
        if (!(holdBack >= 0 && holdBack < 1)) {
            throw CommandFailure.usage("--hold-back is a share from 0 to below 1, not " + holdBack + ".");
        }
    }

    /// What the pieces are read with.
    ScoreReader reader() {
        return foldRepeats ? ScoreReader.own().folding() : ScoreReader.own();
    }

    TrainingData data(Corpus corpus, long seed) throws CommandFailure {
        return TrainingData.of(Split.of(corpus.pieces(), holdBack, seed), transposition());
    }

    VoicedSplit split(VoicedCorpus corpus, long seed) {
        return VoicedSplit.of(corpus.pieces(), holdBack, seed);
    }

    /// What the provenance says of the data besides.
    Map<String, String> notes(String folder) {
        Map<String, String> notes = new TreeMap<>();
        notes.put("data", folder);
        notes.put("held back", Double.toString(holdBack));
        notes.put("transposition", transpose);
        if (foldRepeats) {
            notes.put("repeats", "folded");
        }
        return notes;
    }

    Transposition transposition() throws CommandFailure {
        Matcher range = RANGE.matcher(transpose);
        if (!range.matches()) {
            throw CommandFailure.usage("--transpose is a range of semitones such as -3..3, not " + transpose + ".");
        }
        try {
            return new Transposition(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
        } catch (IllegalArgumentException wrong) {
            throw CommandFailure.usage(wrong.getMessage() + ".");
        }
    }
}
