package attune.generate;

import attune.model.EncoderDecoderSpec;
import attune.model.PassageTask;
import java.util.List;
import java.util.stream.IntStream;

/// Sees to it that a brief can be fulfilled before anything is.
final class BriefChecks {
    private BriefChecks() {}

    /// The voices that are to be written.
    ///
    /// @throws UnusableModelException where there is nothing to read or to write, or the model writes other pieces
    /// @throws IllegalArgumentException where the brief contradicts itself
    static List<Integer> written(Brief brief, EncoderDecoderSpec spec) {
        checkSense(brief, spec);
        if (brief.voices() != spec.voices()) {
            throw new UnusableModelException("This model knows pieces of " + voices(spec.voices())
                    + ", and what it is to write has " + brief.voices() + ": choose another model or other tracks.");
        }
        if (brief.given().stream().allMatch(part -> part.notes().isEmpty())) {
            throw new UnusableModelException("There is no note to read: choose bars in which something sounds.");
        }
        List<Integer> written = IntStream.range(0, brief.voices())
                .filter(voice -> spec.task() == PassageTask.ANSWER || !isGiven(brief, voice)).boxed().toList();
        if (written.isEmpty() || brief.writtenSpan().isEmpty()) {
            throw new UnusableModelException("There is nothing to write: leave the model a voice and some bars.");
        }
        return written;
    }

    private static void checkSense(Brief brief, EncoderDecoderSpec spec) {
        boolean harmony = spec.task() == PassageTask.HARMONISE;
        if (harmony && !brief.givenSpan().equals(brief.writtenSpan())) {
            throw new IllegalArgumentException("A harmony is written where its melody is: " + brief.givenSpan()
                    + " and " + brief.writtenSpan());
        }
        if (IntStream.concat(brief.given().stream().mapToInt(VoicePart::voice),
                brief.kept().stream().mapToInt(VoicePart::voice))
                .anyMatch(voice -> voice < 0 || voice >= brief.voices())) {
            throw new IllegalArgumentException("There is no such voice among " + brief.voices());
        }
        if (harmony && brief.kept().stream().anyMatch(part -> isGiven(brief, part.voice()))) {
            throw new IllegalArgumentException("A voice is given or written, not both");
        }
        if (!brief.rules().ranges().isEmpty() && brief.rules().ranges().size() != brief.voices()) {
            throw new IllegalArgumentException("There is a range for each voice or for none");
        }
    }

    private static boolean isGiven(Brief brief, int voice) {
        return brief.given().stream().anyMatch(part -> part.voice() == voice);
    }

    private static String voices(int count) {
        return count == 1 ? "one voice" : count + " voices";
    }
}
