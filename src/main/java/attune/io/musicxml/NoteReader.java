package attune.io.musicxml;

import attune.io.musicxml.ParsedMeasure.Sounding;
import attune.notation.SpelledPitch;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.audiveris.proxymusic.MidiInstrument;
import org.audiveris.proxymusic.Note;
import org.audiveris.proxymusic.Pitch;
import org.audiveris.proxymusic.ScorePart;
import org.audiveris.proxymusic.StartStop;
import org.audiveris.proxymusic.Tie;
import org.audiveris.proxymusic.Transpose;
import org.jspecify.annotations.Nullable;

/// Reads notes: pitches as they sound, drums by their instruments, velocities from what stands at the note or was said last,
/// and grace notes, which wait for the note that they lead to.
final class NoteReader {
    /// What plays where no dynamics are given: mezzoforte.
    private static final int USUAL = 80;
    private static final int SNARE = 38;
    private final Map<Object, Integer> drums = new HashMap<>();
    private final long grace;
    private final Remarks remarks;
    private final List<Sounding> waiting = new ArrayList<>();
    private int semitones;
    private int fifths;
    private int velocity = USUAL;
    private long lastStart;

    NoteReader(@Nullable ScorePart part, int ticksPerQuarter, Remarks remarks) {
        this.grace = Math.max(1, ticksPerQuarter / 8);
        this.remarks = remarks;
        if (part != null) {
            for (Object described : part.getMidiDeviceAndMidiInstrument()) {
                if (described instanceof MidiInstrument midi && midi.getMidiUnpitched() != null) {
                    drums.put(midi.getId(), Math.clamp(midi.getMidiUnpitched() - 1L, 0, 127));
                }
            }
        }
    }

    void begin() {
        lastStart = 0;
    }

    void setVelocity(int newVelocity) {
        velocity = Math.clamp(newVelocity, 1, 127);
    }

    void transpose(Transpose transpose) {
        int octaves = transpose.getOctaveChange() == null
                ? 0
                : Math.clamp(transpose.getOctaveChange().longValue(), -9, 9);
        int chromatic = transpose.getChromatic() == null ? 0 : transpose.getChromatic().intValue();
        int diatonic = transpose.getDiatonic() == null ? 0 : transpose.getDiatonic().intValue();
        semitones = Math.clamp(chromatic, -60, 60) + 12 * octaves;
        // s semitones and d steps are 7 s − 12 d fifths: a fifth is 7 semitones and 4 steps, an octave 12 and 7
        fifths = transpose.getDiatonic() == null ? 0 : 7 * chromatic - 12 * diatonic;
    }

    /// The key that sounds where this many sharps are written.
    int soundingSharps(int written) {
        int sharps = written + fifths;
        return Math.clamp(sharps > 7 ? sharps - 12L : sharps < -7 ? sharps + 12L : sharps, -7, 7);
    }

    /// Adds the note to the measure.
    ///
    /// @return where the next one starts
    long read(Note note, long cursor, long length, ParsedMeasure parsed) {
        boolean chord = note.getChord() != null;
        long start = chord ? lastStart : cursor;
        if (note.getGrace() != null) {
            addGrace(note);
            return cursor;
        }
        if (note.getCue() != null) {
            remarks.add("cue notes are for reading only; left out");
        } else if (note.getRest() == null && length > 0) {
            Integer pitch = pitch(note);
            if (pitch != null) {
                placeGraces(start, parsed);
                parsed.notes.add(new Sounding(start, length, pitch, velocity(note), tied(note, StartStop.STOP),
                        tied(note, StartStop.START)));
            }
        }
        lastStart = start;
        return chord ? cursor : cursor + length;
    }

    private void addGrace(Note note) {
        Integer pitch = pitch(note);
        if (pitch != null) {
            long place = note.getChord() != null && !waiting.isEmpty() ? waiting.getLast().start() : waiting.size();
            waiting.add(new Sounding(place, grace, pitch, velocity(note), false, false));
        }
    }

    /// The last one ends where the note starts.
    private void placeGraces(long start, ParsedMeasure parsed) {
        if (waiting.isEmpty()) {
            return;
        }
        long count = waiting.getLast().start() + 1;
        for (Sounding one : waiting) {
            parsed.notes.add(new Sounding(start - (count - one.start()) * grace, grace, one.pitch(), one.velocity(),
                    false, false));
        }
        waiting.clear();
    }

    private @Nullable Integer pitch(Note note) {
        if (note.getPitch() != null) {
            return pitched(note.getPitch());
        }
        if (note.getUnpitched() == null) {
            return null;
        }
        if (!note.getInstrument().isEmpty()) {
            Integer drum = drums.get(note.getInstrument().getFirst().getId());
            if (drum != null) {
                return drum;
            }
        }
        if (drums.size() == 1) {
            return drums.values().iterator().next();
        }
        remarks.add("a drum has no sound of its own in the file; taken as a snare");
        return SNARE;
    }

    private @Nullable Integer pitched(Pitch pitch) {
        if (pitch.getStep() == null) {
            return null;
        }
        BigDecimal alter = Objects.requireNonNullElse(pitch.getAlter(), BigDecimal.ZERO);
        int whole = (int) Math.rint(Math.clamp(alter.doubleValue(), -9, 9));
        if (Math.abs(alter.doubleValue() - whole) > 0.01) {
            remarks.add("quarter tones sound as the nearest semitone");
        }
        int sounding = 12 * (Math.clamp(pitch.getOctave(), -2, 12) + 1)
                + SpelledPitch.of(pitch.getStep().value().charAt(0), 0, 0).pitch() - 12 + whole + semitones;
        if (sounding < 0 || sounding > 127) {
            remarks.add("a note lies outside MIDI’s range; left out");
            return null;
        }
        return sounding;
    }

    private int velocity(Note note) {
        return note.getDynamics() == null
                ? velocity
                : Math.clamp(Math.round(note.getDynamics().doubleValue() * NoteWriter.FORTE / 100), 1, 127);
    }

    private static boolean tied(Note note, StartStop type) {
        for (Tie tie : note.getTie()) {
            if (tie.getType() == type) {
                return true;
            }
        }
        return false;
    }
}
