package attune.dataset;

import attune.music.ChordEvent;
import attune.music.Meter;
import attune.music.Note;
import attune.music.Score;
import attune.music.SingleLine;
import attune.music.TimeSignature;
import attune.music.Track;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The voices that the parts of a score make: those with pitched notes, the highest on average first.
///
/// Of notes that start together a voice keeps the highest; the lowest voice, the bass, keeps the lowest.
final class PartVoices {
    /// The most voices that a network tells apart.
    private static final int MOST_VOICES = 16;
    private final List<SingleLine> lines;
    private final List<TimeSignature> signatures;
    private final Meter meter;
    private final long end;

    private PartVoices(List<SingleLine> lines, List<TimeSignature> signatures) {
        this.lines = lines;
        this.signatures = signatures;
        this.meter = new Meter(Score.TICKS_PER_QUARTER, signatures);
        this.end = lines.stream().mapToLong(line -> end(line.notes().getLast())).max().orElse(0);
    }

    static PartVoices of(Score score) {
        List<Track> parts = score.tracks().stream().filter(track -> !track.isPercussion() && !track.notes().isEmpty())
                .sorted(Comparator.comparingDouble(PartVoices::height).reversed()).toList();
        List<SingleLine> lines = new ArrayList<>();
        for (Track part : parts) {
            boolean bass = lines.size() == parts.size() - 1 && parts.size() > 1;
            lines.add(bass
                    ? SingleLine.lowest(part, score.ticksPerQuarter())
                    : SingleLine.highest(part, score.ticksPerQuarter()));
        }
        return new PartVoices(lines, VoicedPiece.signatures(score));
    }

    private static double height(Track track) {
        return track.notes().stream().mapToInt(Note::pitch).average().orElse(0);
    }

    /// Why no harmony can be learned from these voices; empty where one can. The reason goes on from the name of the piece.
    Optional<String> objection() {
        if (lines.isEmpty()) {
            return Optional.of("no notes with a pitch: percussion only");
        }
        if (lines.size() == 1) {
            return Optional.of("one voice, and a harmony has two at least");
        }
        if (lines.size() > MOST_VOICES) {
            return Optional.of(lines.size() + " voices, and " + MOST_VOICES + " are the most");
        }
        return VoicedPiece.tooLong(end, meter).or(this::chords).or(this::tooShort);
    }

    private Optional<String> chords() {
        for (int voice = 0; voice < lines.size(); voice++) {
            if (lines.get(voice).chords() * 2 > lines.get(voice).notes().size()) {
                return Optional.of("voice " + (voice + 1) + " plays chords");
            }
        }
        return Optional.empty();
    }

    private Optional<String> tooShort() {
        int notes = lines.stream().mapToInt(line -> line.notes().size()).max().orElse(0);
        return notes >= CorpusReader.FEWEST_EVENTS
                ? Optional.empty()
                : Optional.of("too short: " + notes + (notes == 1 ? " note" : " notes") + " in a voice, and at least "
                        + CorpusReader.FEWEST_EVENTS + " are wanted");
    }

    /// The piece, where there is no objection.
    VoicedPiece piece(String name) {
        return new VoicedPiece(name, lines.stream().map(this::tokens).toList(), signatures);
    }

    private TokenSequence tokens(SingleLine line) {
        LineWriter writer = new LineWriter(meter);
        for (ChordEvent note : line.notes()) {
            writer.rest(note.offset().ticks(Score.TICKS_PER_QUARTER));
            writer.note(note.pitches().getFirst(), end(note));
        }
        writer.rest(end);
        return writer.tokens();
    }

    private static long end(ChordEvent note) {
        return note.offset().plus(note.duration()).ticks(Score.TICKS_PER_QUARTER);
    }
}
