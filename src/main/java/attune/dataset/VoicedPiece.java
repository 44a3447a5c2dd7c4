package attune.dataset;

import attune.music.Fraction;
import attune.music.Meter;
import attune.music.Score;
import attune.music.TickRange;
import attune.music.TimeSignature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A piece as voices, the highest first: each a line of events without gaps, rests among them, from the start to the end of the piece.
///
/// @param signatures in ticks of [Score#TICKS_PER_QUARTER]; 4/4 holds where there are none
public record VoicedPiece(String name, List<TokenSequence> voices, List<TimeSignature> signatures) {
    private static final int MOST_BARS = 10_000;

    public VoicedPiece {
        voices = List.copyOf(voices);
        signatures = List.copyOf(signatures);
        if (voices.isEmpty() || voices.stream().anyMatch(voice -> voice.size() == 0)) {
            throw new IllegalArgumentException("A piece has a voice, and each voice has events");
        }
        if (voices.stream().map(VoicedPiece::end).distinct().count() > 1) {
            throw new IllegalArgumentException("All voices end together");
        }
    }

    /// A piece in one voice: a sequence that has been chordified.
    static VoicedPiece ofOne(String name, TokenSequence line, Score score) {
        return new VoicedPiece(name, List.of(line), signatures(score));
    }

    /// Why a piece of so many ticks is no piece; empty where it is one. A damaged file can be silent for hours.
    static Optional<String> tooLong(long end, Meter meter) {
        return meter.position(end - 1).bar() <= MOST_BARS
                ? Optional.empty()
                : Optional.of("more than " + MOST_BARS + " bars, which is no length in music");
    }

    static List<TimeSignature> signatures(Score score) {
        return score.timeSignatures().stream().map(signature -> signature.onGrid(score.ticksPerQuarter())).toList();
    }

    /// Where all voices end, in ticks of [Score#TICKS_PER_QUARTER].
    public long end() {
        return end(voices.getFirst()).ticks(Score.TICKS_PER_QUARTER);
    }

    public Meter meter() {
        return new Meter(Score.TICKS_PER_QUARTER, signatures);
    }

    /// The events of all voices.
    public int events() {
        return voices.stream().mapToInt(TokenSequence::size).sum();
    }

    /// Where the bars begin and the last one ends, in ticks; the end of the piece may cut the last bar short.
    List<TickRange> bars() {
        Meter meter = meter();
        long end = end();
        List<TickRange> bars = new ArrayList<>();
        for (long at = 0; at < end; at = bars.getLast().end()) {
            bars.add(new TickRange(at, Math.min(end, meter.barAt(at).end())));
        }
        return bars;
    }

    /// The piece so many semitones higher; empty where a pitch of any voice would leave 0–127.
    Optional<VoicedPiece> transposed(int semitones) {
        List<TokenSequence> moved = voices.stream().map(voice -> Transposition.transposed(voice, semitones))
                .flatMap(Optional::stream).toList();
        return moved.size() < voices.size()
                ? Optional.empty()
                : Optional.of(new VoicedPiece(name, moved, signatures));
    }

    private static Fraction end(TokenSequence voice) {
        return voice.offsets().getLast().plus(Fraction.parse(voice.durations().getLast()));
    }
}
