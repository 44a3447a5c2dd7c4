package attune.ui.pianoroll;

import attune.edit.DeleteNotes;
import attune.edit.InsertNotes;
import attune.edit.Selection;
import attune.music.KeySignature;
import attune.music.Note;
import attune.ui.common.Playhead;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Writes notes with letters at the playhead, which moves on: A to G the note nearest to the last one, in the key; with Shift into the
/// same chord. 1 to 7 are the lengths from a sixty-fourth to a whole, a dot lengthens by half, 0 is a rest, Backspace takes the last
/// back. FX thread only.
final class LetterEntry {
    private static final String LETTERS = "CDEFGAB";
    private static final int[] NATURAL = {0, 2, 4, 5, 7, 9, 11};
    private static final String SHARPS = "FCGDAEB";
    private static final int OCTAVE = 12;
    private static final int HIGHEST = 127;
    /// The part of a whole that the digit 1 stands for.
    private static final int SHORTEST = 64;
    private static final int MIDDLE_C = 60;
    private final RollViewModel roll;
    private final Playhead playhead;
    private final BooleanProperty on = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");
    private final List<Note> written = new ArrayList<>();
    private int digit = 5;
    private boolean dotted;
    private int last = MIDDLE_C;

    LetterEntry(RollViewModel roll, Playhead playhead) {
        this.roll = roll;
        this.playhead = playhead;
        on.addListener((_, _, now) -> {
            written.clear();
            if (now) {
                last = roll.session().selection().stream().mapToInt(Note::pitch).findFirst().orElse(last);
            }
            tell();
        });
        roll.session().titleProperty().addListener((_, _, _) -> written.clear());
    }

    BooleanProperty onProperty() {
        return on;
    }

    /// What would be written: `1/8 · after C4`; empty while it is off.
    ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// @return whether the key meant something
    boolean press(KeyEvent event) {
        if (!on.get() || event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE) {
            on.set(false);
        } else if (code == KeyCode.BACK_SPACE) {
            takeBack();
        } else if (code == KeyCode.PERIOD || code == KeyCode.DECIMAL) {
            dotted = !dotted;
        } else if (code == KeyCode.DIGIT0 || code == KeyCode.NUMPAD0) {
            playhead.seek(playhead.tick() + length());
        } else if (code.isDigitKey() && number(code) <= 7) {
            digit = number(code);
        } else if (code.isLetterKey() && LETTERS.contains(code.getName())) {
            write(code.getName().charAt(0), event.isShiftDown());
        } else {
            return false;
        }
        tell();
        return true;
    }

    private static int number(KeyCode code) {
        String name = code.getName();
        return name.charAt(name.length() - 1) - '0';
    }

    private long length() {
        long whole = 4L * roll.session().score().ticksPerQuarter();
        long straight = Math.max(1, whole * (1L << (digit - 1)) / SHORTEST);
        return dotted ? straight * 3 / 2 : straight;
    }

    private void write(char letter, boolean chord) {
        long tick = chord && !written.isEmpty() ? written.getLast().tick() : playhead.tick();
        int pitch = pitch(letter, roll.session().score().keyAt(tick));
        Note note = new Note(tick, length(), pitch, roll.lastVelocity());
        roll.session().apply(new InsertNotes("Write " + roll.name(pitch), roll.activeTrack(), List.of(note)));
        roll.audition().note(roll.activeTrack(), note);
        written.add(note);
        last = pitch;
        if (!playhead.isPlaying()) {
            playhead.seek(note.end());
        }
        roll.viewport().reveal(note);
    }

    /// The pitch of that letter, as the key has it, that is nearest to the last one.
    private int pitch(char letter, KeySignature key) {
        int natural = NATURAL[LETTERS.indexOf(letter)];
        int order = SHARPS.indexOf(letter);
        int altered = order < key.sharps() ? 1 : SHARPS.length() - 1 - order < -key.sharps() ? -1 : 0;
        int octave = Math.floorDiv(last - natural - altered + OCTAVE / 2, OCTAVE);
        return Math.clamp((long) natural + altered + (long) octave * OCTAVE, 0, HIGHEST);
    }

    private void takeBack() {
        if (!written.isEmpty()) {
            Note note = written.removeLast();
            roll.session().apply(new DeleteNotes(Selection.of(roll.activeTrack(), List.of(note))));
            playhead.seek(note.tick());
            last = written.isEmpty() ? note.pitch() : written.getLast().pitch();
        }
    }

    private void tell() {
        int part = SHORTEST >> (digit - 1);
        state.set(on.get()
                ? String.format(Locale.ROOT, "1/%d%s · after %s", part, dotted ? "." : "", roll.name(last))
                : "");
    }
}
