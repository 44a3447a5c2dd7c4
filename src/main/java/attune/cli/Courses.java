package attune.cli;

import attune.dataset.Corpus;
import attune.dataset.GridData;
import attune.dataset.PassageData;
import attune.dataset.TrainingData;
import attune.dataset.VoicedCorpus;
import attune.dataset.VoicedSplit;
import attune.model.AttentionLstmSpec;
import attune.model.EncoderDecoderSpec;
import attune.model.MuseGanSpec;
import attune.model.PassageTask;
import attune.model.Refinements;
import attune.model.TrainingPlan;
import attune.model.TrainingPlan.Updater;
import attune.model.VoicesPlan;
import attune.task.JobContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Makes the training that the options of `train` ask for.
///
/// @param kind of network
/// @param given the options that were said
record Courses(Networks networks, String kind, GivenOptions given, NetworkOptions network, PassageOptions passages,
        VoicesOptions voices, DataOptions pieces) {
    /// Checks the options before anything is read.
    void check() throws CommandFailure {
        given.refuse(kind.equals(MuseGanSpec.KIND) ? VoicesOptions.FOREIGN : Set.of(),
                option -> "A " + MuseGanSpec.KIND + " has no " + option + ": leave it out.");
        switch (kind) {
            case AttentionLstmSpec.KIND -> {
                network.attentionLstm();
                network.plan(Updater.RMSPROP, Refinements.NONE);
            }
            case EncoderDecoderSpec.KIND -> {
                passages.task();
                passages.voices();
                network.plan(Updater.ADAM, passages.refinements());
            }
            case MuseGanSpec.KIND -> voices.check(network);
            default -> throw CommandFailure.usage("Attune trains networks of the kinds " + AttentionLstmSpec.KIND
                    + ", " + EncoderDecoderSpec.KIND + " and " + MuseGanSpec.KIND + ", not " + kind + ".");
        }
        given.refuse(kind.equals(MuseGanSpec.KIND) ? Set.of() : VoicesOptions.OWN,
                option -> "Only a " + MuseGanSpec.KIND + " has " + option + ", not a network of the kind " + kind
                        + ": leave it out.");
        pieces.check();
    }

    /// Reads the pieces of the folder.
    Course read(Path folder, TrainingLines lines, JobContext context) throws IOException, CommandFailure {
        return switch (kind) {
            case EncoderDecoderSpec.KIND -> passages(folder, lines, context);
            case MuseGanSpec.KIND -> voices(folder, context);
            default -> windows(folder, lines, context);
        };
    }

    private Course voices(Path folder, JobContext context) throws IOException, CommandFailure {
        VoicesPlan plan = voices.plan(network);
        VoicedCorpus corpus = VoicedFolder.ofParts(folder, voices.tracks(), pieces.reader(), context);
        MuseGanSpec spec = voices.spec(corpus.voices());
        GridData data = GridData.of(corpus, voices.grid(pieces.transposition()));
        if (data.count() == 0) {
            throw CommandFailure.unreadable(folder + " holds no " + Words.count(spec.bars(), "bar") + " to learn from: "
                    + String.join("; ", data.sentences()) + ".");
        }
        Map<String, String> notes = new TreeMap<>(pieces.notes(nameOf(folder)));
        notes.remove("held back");
        notes.put("windows", voices.words());
        return new VoicesCourse(spec, plan, corpus, data, notes, networks.voicesTrainer());
    }

    private Course windows(Path folder, TrainingLines lines, JobContext context) throws IOException, CommandFailure {
        TrainingPlan plan = network.plan(Updater.RMSPROP, Refinements.NONE);
        Corpus corpus = CorpusFolder.read(folder, pieces.reader(), context);
        lines.corpus(corpus);
        TrainingData data = pieces.data(corpus, plan.seed());
        return new WindowCourse(network.attentionLstm(), plan, data, pieces.notes(nameOf(folder)),
                networks.trainer());
    }

    private Course passages(Path folder, TrainingLines lines, JobContext context) throws IOException, CommandFailure {
        TrainingPlan plan = network.plan(Updater.ADAM, passages.refinements());
        PassageTask task = passages.task();
        VoicedCorpus corpus = VoicedFolder.read(folder, task, passages.voices(), pieces.reader(), context);
        lines.corpus(corpus);
        int voices = corpus.voices();
        Map<String, String> notes = new TreeMap<>(pieces.notes(nameOf(folder)));
        if (task == PassageTask.HARMONISE) {
            notes.put(EncoderDecoderSpec.MELODY_NOTE, String.valueOf(passages.melody(voices) + 1));
        }
        Path judge = passages.judge();
        if (judge != null) {
            notes.remove("held back");
            notes.put("judged by", nameOf(judge));
        }
        VoicedSplit split = judge == null
                ? pieces.split(corpus, plan.seed())
                : new VoicedSplit(corpus.pieces(),
                        VoicedFolder.read(judge, task, voices, pieces.reader(), context).pieces());
        return new PassageCourse(passages.spec(task, voices, network), plan, data(task, split), notes,
                networks.passageTrainer());
    }

    private PassageData data(PassageTask task, VoicedSplit split) throws CommandFailure {
        return switch (task) {
            case ANSWER -> PassageData.answer(split, pieces.transposition());
            case HARMONISE -> PassageData.harmony(split, pieces.transposition(), passages.melody(split.voices()));
        };
    }

    private static String nameOf(Path folder) {
        return String.valueOf(folder.toAbsolutePath().normalize().getFileName());
    }
}
