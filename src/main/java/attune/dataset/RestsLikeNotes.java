package attune.dataset;

import attune.music.Fraction;
import attune.music.Meter;
import attune.music.Score;
import attune.music.TickRange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Cuts rests that last as no note does at beats, where that makes lengths that notes have.
///
/// A network that only ever saw silence for a whole bar would take a whole note for known, and have learned nothing of it.
final class RestsLikeNotes {
    private final Set<Long> lengths;

    private RestsLikeNotes(Set<Long> lengths) {
        this.lengths = lengths;
    }

    /// @param training whose notes say which lengths there are
    static RestsLikeNotes of(List<VoicedPiece> training) {
        Set<Long> lengths = new HashSet<>();
        for (VoicedPiece piece : training) {
            piece.voices().forEach(line -> learn(line, lengths));
        }
        return new RestsLikeNotes(lengths);
    }

    /// With the lengths that a network knows.
    static RestsLikeNotes of(Vocabulary vocabulary) {
        return new RestsLikeNotes(vocabulary.durations().stream()
                .filter(duration -> !duration.equals(Vocabulary.START_DURATION))
                .map(duration -> ticks(Fraction.parse(duration))).collect(Collectors.toSet()));
    }

    private static void learn(TokenSequence line, Set<Long> lengths) {
        for (int i = 0; i < line.size(); i++) {
            if (!line.notes().get(i).equals(Vocabulary.REST)) {
                lengths.add(ticks(Fraction.parse(line.durations().get(i))));
            }
        }
    }

    VoicedPiece cut(VoicedPiece piece) {
        Meter meter = piece.meter();
        List<TokenSequence> lines = piece.voices().stream().map(line -> cut(line, meter)).toList();
        return new VoicedPiece(piece.name(), lines, piece.signatures());
    }

    private TokenSequence cut(TokenSequence line, Meter meter) {
        List<String> notes = new ArrayList<>();
        List<String> durations = new ArrayList<>();
        List<Fraction> offsets = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            long start = ticks(line.offsets().get(i));
            TickRange whole = new TickRange(start, start + ticks(Fraction.parse(line.durations().get(i))));
            boolean rest = line.notes().get(i).equals(Vocabulary.REST);
            for (TickRange part : rest ? BeatCut.parts(whole, meter, lengths::contains) : List.of(whole)) {
                notes.add(line.notes().get(i));
                durations.add(LineWriter.quarters(part.length()).toString());
                offsets.add(LineWriter.quarters(part.start()));
            }
        }
        return new TokenSequence(notes, durations, offsets);
    }

    private static long ticks(Fraction quarters) {
        return quarters.ticks(Score.TICKS_PER_QUARTER);
    }
}
