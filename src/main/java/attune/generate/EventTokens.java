package attune.generate;

import attune.dataset.EncodedPiece;
import attune.dataset.Encoder;
import attune.dataset.NoteToken;
import attune.dataset.TokenSequence;
import attune.dataset.Vocabulary;
import attune.music.Fraction;
import java.util.List;

/// The tokens of what is not drawn but there already; what the model does not know is read as its nearest relative.
final class EventTokens {
    private final Encoder encoder;
    private final ExactTicks time;

    EventTokens(Vocabulary vocabulary, ExactTicks time) {
        this.encoder = new Encoder(vocabulary);
        this.time = time;
    }

    DrawnEvent of(LineEvent event) {
        return of(event.pitches(), event.length());
    }

    DrawnEvent of(int[] pitches, long length) {
        TokenSequence single = new TokenSequence(List.of(NoteToken.of(pitches)), List.of(time.token(length)),
                List.of(Fraction.ZERO));
        EncodedPiece encoded = encoder.encode("event", single);
        return new DrawnEvent(encoded.notes()[0], encoded.durations()[0]);
    }
}
