package attune.cli;

import attune.dataset.EncodedPiece;
import attune.dataset.JudgedPassages;
import attune.dataset.PassagePairs;
import attune.dataset.ScoreReader;
import attune.dataset.VoicedCorpus;
import attune.dataset.VoicedPiece;
import attune.generate.UnusableModelException;
import attune.model.EncoderDecoderSpec;
import attune.model.ModelFile;
import attune.model.PassageModel;
import attune.model.PassageTask;
import attune.model.evaluation.LearnedLines;
import attune.model.evaluation.PassageEvaluation;
import attune.model.evaluation.PassageEvaluator;
import attune.music.voices.VoiceFigures;
import attune.music.voices.VoiceFrames;
import attune.task.JobContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Judges an encoder–decoder for `evaluate`, by the pieces of a folder that it was not trained on.
///
/// @param model the file that `file` came from
record PassageJudge(Surroundings surroundings, Path model, ModelFile file, HarmonyChoices choices) {
    Judgement judge(Path folder, JobContext context) throws IOException, CommandFailure {
        VoicedCorpus corpus = VoicedFolder.read(folder, spec().task(), spec().voices(), ScoreReader.own(), context);
        corpus.rejected().forEach(rejected -> surroundings.err().println("left out: " + rejected));
        List<VoicedPiece> unseen = unseen(corpus.pieces());
        if (unseen.isEmpty()) {
            throw Judgement.allTrainedOn(folder);
        }
        try (PassageModel network = ModelUse.loadPassages(surroundings, file, model)) {
            PassageEvaluation evaluation = PassageEvaluator.evaluate(network, pairs(unseen), context);
            return new PassageJudgement(unseen.size(), corpus.pieces().size() - unseen.size(), evaluation,
                    figures(network, unseen, context));
        } catch (UnusableModelException unusable) {
            throw CommandFailure.unreadable(model + " cannot be used: " + unusable.getMessage());
        }
    }

    private List<VoicedPiece> unseen(List<VoicedPiece> pieces) {
        LearnedLines learned = LearnedLines.of(file);
        List<List<EncodedPiece>> lines = JudgedPassages.lines(pieces, file.vocabulary());
        return IntStream.range(0, pieces.size())
                .filter(piece -> !learned.hold(pieces.get(piece).name(), lines.get(piece))).mapToObj(pieces::get)
                .toList();
    }

    private EncoderDecoderSpec spec() {
        return EncoderDecoderSpec.of(file.spec());
    }

    private PassagePairs pairs(List<VoicedPiece> pieces) throws CommandFailure {
        return spec().task() == PassageTask.ANSWER
                ? JudgedPassages.answers(pieces, file.vocabulary())
                : JudgedPassages.harmonies(pieces, file.vocabulary(), melody());
    }

    /// The voice that the harmonies were learned to, from 0.
    private int melody() throws CommandFailure {
        String note = file.provenance().notes().getOrDefault(EncoderDecoderSpec.MELODY_NOTE, "1");
        try {
            int voice = Integer.parseInt(note);
            if (voice >= 1 && voice <= spec().voices()) {
                return voice - 1;
            }
        } catch (NumberFormatException _) {
            // told below, as a number that is no voice
        }
        throw CommandFailure.unreadable(model + " cannot be used: it says that its melody is voice " + note + " of "
                + spec().voices() + "; train it anew or use another.");
    }

    private Optional<HarmonyFigures> figures(PassageModel network, List<VoicedPiece> pieces, JobContext context)
            throws CommandFailure {
        if (spec().task() != PassageTask.HARMONISE || choices.count() == 0) {
            return Optional.empty();
        }
        HarmonyWriter writer = new HarmonyWriter(network, melody(), choices.noCrossing(), choices.noParallels(),
                choices.options());
        List<VoiceFrames> written = new ArrayList<>();
        List<VoiceFrames> wanted = new ArrayList<>();
        for (VoicedPiece piece : pieces.subList(0, Math.min(choices.count(), pieces.size()))) {
            written.add(writer.harmony(piece, context));
            wanted.add(writer.piece(piece));
        }
        return Optional.of(new HarmonyFigures(written.size(), VoiceFigures.of(written), VoiceFigures.of(wanted)));
    }
}
