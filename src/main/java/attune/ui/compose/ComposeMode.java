package attune.ui.compose;

import attune.model.AttentionLstmSpec;
import attune.model.EncoderDecoderSpec;
import attune.model.ModelSpec;
import attune.model.MuseGanSpec;
import attune.model.PassageTask;
import java.util.Optional;

/// What is composed.
public enum ComposeMode {
    GO_ON("Go on", "A melody that goes on from what stands before it", "goes on from notes"),
    ANSWER("Answer", "The next phrase to the selected bars", "answers phrases"),
    HARMONISE("Harmonise", "The other voices to a melody", "harmonises melodies");

    private final String text;
    private final String tip;
    private final String skill;

    ComposeMode(String text, String tip, String skill) {
        this.text = text;
        this.tip = tip;
        this.skill = skill;
    }

    /// What a model of this kind is for; none of these where it draws voices.
    static Optional<ComposeMode> of(ModelSpec spec) {
        return switch (spec) {
            case AttentionLstmSpec _ -> Optional.of(GO_ON);
            case EncoderDecoderSpec passages -> Optional.of(of(passages.task()));
            case MuseGanSpec _ -> Optional.empty();
        };
    }

    static ComposeMode of(PassageTask task) {
        return switch (task) {
            case ANSWER -> ANSWER;
            case HARMONISE -> HARMONISE;
        };
    }

    public String text() {
        return text;
    }

    public String tip() {
        return tip;
    }

    /// What a model must do for it: `harmonises melodies`.
    String skill() {
        return skill;
    }

    boolean isReply() {
        return this != GO_ON;
    }
}
