package attune.ui.pianoroll;

import attune.edit.Selection;
import attune.music.Meter;
import attune.music.Note;
import attune.music.Pitch;
import attune.music.Score;
import java.util.Comparator;

/// What a screen reader says of the roll: a canvas says nothing by itself.
final class SpokenNote {
    private SpokenNote() {}

    /// `Piano roll. Soprano, G4, bar 2 beat 1, 1 quarter, velocity 90`.
    static String of(Score score, Selection selection) {
        if (selection.isEmpty()) {
            return "Piano roll. " + score.noteCount() + " notes, nothing selected";
        }
        if (selection.size() > 1) {
            Meter meter = score.meter();
            return "Piano roll. " + selection.size() + " notes selected, from bar "
                    + meter.position(selection.range().start()).bar() + " to bar "
                    + meter.position(Math.max(0, selection.range().end() - 1)).bar();
        }
        int track = selection.notes().keySet().iterator().next();
        return "Piano roll. " + score.tracks().get(track).name() + ", "
                + describe(score, selection.stream().min(Comparator.naturalOrder()).orElseThrow());
    }

    static String describe(Score score, Note note) {
        Meter.Position place = score.meter().position(note.tick());
        String name = Pitch.name(note.pitch(), score.keyAt(note.tick()).sharps());
        return name + ", bar " + place.bar() + " beat " + place.beat()
                + (place.tick() == 0 ? "" : " and " + place.tick() + " ticks") + ", " + length(score, note)
                + ", velocity " + note.velocity();
    }

    private static String length(Score score, Note note) {
        double quarters = (double) note.duration() / score.ticksPerQuarter();
        String number = quarters == Math.rint(quarters)
                ? Long.toString(Math.round(quarters))
                : Double.toString(Math.round(quarters * 100) / 100.0);
        return number + (quarters == 1 ? " quarter" : " quarters");
    }
}
