package attune.io.musicxml;

import attune.notation.NotatedBar;
import attune.notation.NotatedPart;
import attune.notation.NoteValue;
import attune.notation.SpelledPitch;
import attune.notation.Symbol;
import attune.notation.Symbol.Head;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.audiveris.proxymusic.Instrument;
import org.audiveris.proxymusic.Notations;
import org.audiveris.proxymusic.Note;
import org.audiveris.proxymusic.NoteType;
import org.audiveris.proxymusic.Notehead;
import org.audiveris.proxymusic.NoteheadValue;
import org.audiveris.proxymusic.ObjectFactory;
import org.audiveris.proxymusic.Pitch;
import org.audiveris.proxymusic.Rest;
import org.audiveris.proxymusic.StartStop;
import org.audiveris.proxymusic.Step;
import org.audiveris.proxymusic.Tie;
import org.audiveris.proxymusic.Tied;
import org.audiveris.proxymusic.TiedType;
import org.audiveris.proxymusic.TimeModification;
import org.audiveris.proxymusic.Tuplet;
import org.audiveris.proxymusic.Unpitched;
import org.audiveris.proxymusic.YesNo;

/// Writes a symbol as MusicXML's notes: one a head, of which all but the first are marked as of a chord.
final class NoteWriter {
    private static final ObjectFactory FACTORY = new ObjectFactory();
    /// A velocity in MusicXML is a percentage of this one.
    static final int FORTE = 90;
    private final NotatedPart part;
    private final PartEntry entry;
    private final LongFunction<BigDecimal> duration;

    NoteWriter(NotatedPart part, PartEntry entry, LongFunction<BigDecimal> duration) {
        this.part = part;
        this.entry = entry;
        this.duration = duration;
    }

    List<Note> write(Symbol symbol, NotatedBar.Voice voice) {
        List<Note> notes = new ArrayList<>();
        if (symbol.isRest()) {
            Note note = note(symbol, voice);
            Rest rest = FACTORY.createRest();
            if (symbol.value() == null) {
                rest.setMeasure(YesNo.YES);
            }
            note.setRest(rest);
            addTuplet(note, symbol);
            notes.add(note);
        }
        for (int i = 0; i < symbol.heads().size(); i++) {
            Note note = note(symbol, voice);
            if (i > 0) {
                note.setChord(FACTORY.createEmpty());
            }
            fill(note, symbol.heads().get(i));
            if (i == 0) {
                addTuplet(note, symbol);
            }
            notes.add(note);
        }
        return notes;
    }

    private Note note(Symbol symbol, NotatedBar.Voice voice) {
        Note note = FACTORY.createNote();
        note.setDuration(duration.apply(symbol.length()));
        note.setVoice(Integer.toString(voice.number()));
        if (part.clefs().size() > 1) {
            note.setStaff(BigInteger.valueOf(voice.staff()));
        }
        if (symbol.tuplet() != null) {
            note.setTimeModification(modification(symbol.tuplet()));
        }
        if (symbol.value() != null) {
            NoteType type = FACTORY.createNoteType();
            type.setValue(name(symbol.value()));
            note.setType(type);
            for (int i = 0; i < symbol.value().dots(); i++) {
                note.getDot().add(FACTORY.createEmptyPlacement());
            }
        }
        return note;
    }

    private static String name(NoteValue value) {
        return switch (value.divisor()) {
            case 0 -> "breve";
            case 1 -> "whole";
            case 2 -> "half";
            case 4 -> "quarter";
            case 8 -> "eighth";
            case 16 -> "16th";
            case 32 -> "32nd";
            case 64 -> "64th";
            default -> "128th";
        };
    }

    private void fill(Note note, Head head) {
        int velocity = head.source().velocity();
        note.setDynamics(BigDecimal.valueOf(100.0 * velocity / FORTE).setScale(2, RoundingMode.HALF_UP));
        if (part.isPercussion()) {
            fillDrum(note, head.source().pitch());
        } else {
            note.setPitch(pitch(head.pitch()));
        }
        if (head.from()) {
            addTie(note, StartStop.STOP, TiedType.STOP);
        }
        if (head.to()) {
            addTie(note, StartStop.START, TiedType.START);
        }
    }

    private static Pitch pitch(SpelledPitch spelled) {
        Pitch pitch = FACTORY.createPitch();
        pitch.setStep(Step.fromValue(String.valueOf(spelled.step())));
        if (spelled.alter() != 0) {
            pitch.setAlter(BigDecimal.valueOf(spelled.alter()));
        }
        pitch.setOctave(spelled.octave());
        return pitch;
    }

    private void fillDrum(Note note, int drum) {
        String place = Drums.place(drum);
        Unpitched unpitched = FACTORY.createUnpitched();
        unpitched.setDisplayStep(Step.fromValue(place.substring(0, 1)));
        unpitched.setDisplayOctave(place.charAt(1) - '0');
        note.setUnpitched(unpitched);
        Instrument instrument = FACTORY.createInstrument();
        instrument.setId(entry.drum(drum));
        note.getInstrument().add(instrument);
        if (Drums.isCross(drum)) {
            Notehead head = FACTORY.createNotehead();
            head.setValue(NoteheadValue.X);
            note.setNotehead(head);
        }
    }

    private static void addTie(Note note, StartStop type, TiedType shown) {
        Tie tie = FACTORY.createTie();
        tie.setType(type);
        note.getTie().add(tie);
        Tied tied = FACTORY.createTied();
        tied.setType(shown);
        notations(note).getTiedOrSlurOrTuplet().add(tied);
    }

    private static Notations notations(Note note) {
        if (note.getNotations().isEmpty()) {
            note.getNotations().add(FACTORY.createNotations());
        }
        return note.getNotations().getFirst();
    }

    private static void addTuplet(Note note, Symbol symbol) {
        Symbol.Tuplet group = symbol.tuplet();
        if (group == null) {
            return;
        }
        if (group.first()) {
            addBracket(note, StartStop.START);
        }
        if (group.last()) {
            addBracket(note, StartStop.STOP);
        }
    }

    private static void addBracket(Note note, StartStop type) {
        Tuplet tuplet = FACTORY.createTuplet();
        tuplet.setType(type);
        if (type == StartStop.START) {
            tuplet.setBracket(YesNo.YES);
        }
        notations(note).getTiedOrSlurOrTuplet().add(tuplet);
    }

    private static TimeModification modification(Symbol.Tuplet group) {
        TimeModification modification = FACTORY.createTimeModification();
        modification.setActualNotes(BigInteger.valueOf(group.actual()));
        modification.setNormalNotes(BigInteger.valueOf(group.normal()));
        return modification;
    }
}
