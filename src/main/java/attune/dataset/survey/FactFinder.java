package attune.dataset.survey;

import attune.io.Repair;
import attune.io.ScoreFile;
import attune.music.KeyFinder;
import attune.music.KeySignature;
import attune.music.Note;
import attune.music.Score;
import attune.music.TickRange;
import attune.music.TimeSignature;
import attune.music.Track;
import java.util.ArrayList;
import java.util.List;

/// Finds the facts of a piece that was read.
final class FactFinder {
    private static final int MOST_PROBLEMS = 4;
    private static final int HUNDREDTHS = 100;

    private FactFinder() {}

    static PieceFacts of(String file, ScoreFile read) {
        Score score = read.score();
        List<TimeSignature> meters = score.timeSignatures();
        String meter = score.meter().signatureAt(0).toString();
        boolean given = !score.keySignatures().isEmpty();
        long end = score.notesEnd();
        double seconds = (double) Math.round(score.tempoMap().micros(end) / 1e6 * HUNDREDTHS) / HUNDREDTHS;
        return new PieceFacts(file, read.credit().title(), read.credit().composer(), key(score, end), given, meter,
                meters.stream().anyMatch(other -> !other.toString().equals(meter)),
                score.tempoMap().at(0).quartersPerMinute(), sounding(score), voices(score), score.noteCount(),
                end == 0 ? 0 : score.meter().position(end - 1).bar(), seconds,
                score.noteCount() == 0 ? "no notes" : "", problems(read));
    }

    private static int sounding(Score score) {
        return (int) score.tracks().stream().filter(track -> !track.notes().isEmpty()).count();
    }

    private static String key(Score score, long end) {
        if (!score.keySignatures().isEmpty()) {
            return score.keySignatures().getFirst().longName();
        }
        return end == 0
                ? ""
                : KeyFinder.of(score, new TickRange(0, end)).stream().findFirst()
                        .map(KeyFinder.Found::key).map(KeySignature::longName).orElse("");
    }

    /// The most notes at once: one that ends where another starts does not sound with it.
    private static int voices(Score score) {
        List<Note> notes = score.tracks().stream().filter(track -> !track.isPercussion()).map(Track::notes)
                .flatMap(List::stream).toList();
        long[] starts = notes.stream().mapToLong(Note::tick).sorted().toArray();
        long[] ends = notes.stream().mapToLong(Note::end).sorted().toArray();
        int most = 0;
        int ended = 0;
        for (int started = 0; started < starts.length; started++) {
            while (ends[ended] <= starts[started]) {
                ended++;
            }
            most = Math.max(most, started + 1 - ended);
        }
        return most;
    }

    private static List<String> problems(ScoreFile read) {
        List<String> all = new ArrayList<>(read.repairs().stream().map(Repair::problem).distinct().toList());
        all.addAll(read.remarks());
        if (all.size() <= MOST_PROBLEMS) {
            return all;
        }
        List<String> few = new ArrayList<>(all.subList(0, MOST_PROBLEMS - 1));
        few.add("and " + (all.size() - few.size()) + " more");
        return few;
    }
}
