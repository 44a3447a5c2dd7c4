package attune.io.musicxml;

import attune.music.Track;
import java.util.HashMap;
import java.util.Map;
import org.audiveris.proxymusic.MidiInstrument;
import org.audiveris.proxymusic.ScorePart;
import org.jspecify.annotations.Nullable;

/// Gives each part its program and a channel that no part with another program has.
final class Sounds {
    private static final int CHANNELS = 16;
    private final Map<Integer, Integer> programOf = new HashMap<>();

    Track track(@Nullable ScorePart part, int index, PartNotes notes, boolean drums) {
        int program = 0;
        int wanted = index % CHANNELS;
        if (part != null) {
            for (Object described : part.getMidiDeviceAndMidiInstrument()) {
                if (described instanceof MidiInstrument midi) {
                    program = midi.getMidiProgram() == null ? program : Math.clamp(midi.getMidiProgram() - 1L, 0, 127);
                    wanted = midi.getMidiChannel() == null ? wanted : Math.clamp(midi.getMidiChannel() - 1L, 0, 15);
                    break;
                }
            }
        }
        int channel = drums ? Track.PERCUSSION : free(wanted, program);
        programOf.putIfAbsent(channel, program);
        return new Track(name(part, index), program, channel, notes.notes(), notes.controls());
    }

    /// The wanted one, or the next that has the same program or none; the wanted one again where all are taken.
    private int free(int wanted, int program) {
        for (int i = 0; i < CHANNELS; i++) {
            int channel = (wanted + i) % CHANNELS;
            if (channel != Track.PERCUSSION && programOf.getOrDefault(channel, program) == program) {
                return channel;
            }
        }
        return wanted == Track.PERCUSSION ? 0 : wanted;
    }

    private static String name(@Nullable ScorePart part, int index) {
        String name = part == null || part.getPartName() == null ? null : part.getPartName().getValue();
        return name == null || name.isBlank() ? "Part " + (index + 1) : name.strip();
    }
}
