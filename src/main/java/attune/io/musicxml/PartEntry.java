package attune.io.musicxml;

import attune.notation.NotatedBar;
import attune.notation.NotatedPart;
import attune.notation.Symbol;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.audiveris.proxymusic.MidiInstrument;
import org.audiveris.proxymusic.ObjectFactory;
import org.audiveris.proxymusic.PartName;
import org.audiveris.proxymusic.ScoreInstrument;
import org.audiveris.proxymusic.ScorePart;

/// What the list of parts says of one: its name and sound; of percussion every instrument, for its place on the staff does not
/// tell which it is.
final class PartEntry {
    private static final ObjectFactory FACTORY = new ObjectFactory();
    private final NotatedPart part;
    private final ScorePart entry = FACTORY.createScorePart();
    private final SortedMap<Integer, ScoreInstrument> drums = new TreeMap<>();

    /// @param number from 1
    PartEntry(NotatedPart part, int number) {
        this.part = part;
        entry.setId("P" + number);
        PartName name = FACTORY.createPartName();
        name.setValue(XmlText.of(part.name()));
        entry.setPartName(name);
        if (part.isPercussion()) {
            pitches().forEach(pitch -> drums.put(pitch, add("P" + number + "-I" + pitch, "Percussion " + pitch)));
            drums.forEach((pitch, instrument) -> describe(instrument).setMidiUnpitched(pitch + 1));
        } else {
            describe(add("P" + number + "-I1", part.name().isBlank() ? "Instrument" : part.name()));
        }
    }

    ScorePart scorePart() {
        return entry;
    }

    /// The instrument of a drum.
    ScoreInstrument drum(int pitch) {
        return Objects.requireNonNull(drums.get(pitch));
    }

    private List<Integer> pitches() {
        return part.bars().stream().map(NotatedBar::voices).flatMap(List::stream)
                .map(NotatedBar.Voice::symbols).flatMap(List::stream).map(Symbol::heads).flatMap(List::stream)
                .map(head -> head.source().pitch()).distinct().sorted().toList();
    }

    private ScoreInstrument add(String id, String name) {
        ScoreInstrument instrument = FACTORY.createScoreInstrument();
        instrument.setId(id);
        instrument.setInstrumentName(XmlText.of(name));
        entry.getScoreInstrument().add(instrument);
        return instrument;
    }

    private MidiInstrument describe(ScoreInstrument instrument) {
        MidiInstrument midi = FACTORY.createMidiInstrument();
        midi.setId(instrument);
        midi.setMidiChannel(part.channel() + 1);
        midi.setMidiProgram(part.program() + 1);
        entry.getMidiDeviceAndMidiInstrument().add(midi);
        return midi;
    }
}
