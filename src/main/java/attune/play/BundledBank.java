package attune.play;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.util.Optional;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Soundbank;

/// The bank of sounds that comes with Attune, on the class path; a build without npm has none.
///
/// Read whole into memory (25 MB), because a file inside a jar cannot be read in parts.
final class BundledBank {
    private static final String RESOURCE = "/sounds/attune.sf2";

    private BundledBank() {}

    static boolean isThere() {
        return BundledBank.class.getResource(RESOURCE) != null;
    }

    static Optional<Soundbank> open() {
        try (InputStream in = BundledBank.class.getResourceAsStream(RESOURCE)) {
            return in == null ? Optional.empty() : Optional.of(MidiSystem.getSoundbank(in));
        } catch (IOException | InvalidMidiDataException problem) {
            System.getLogger(BundledBank.class.getName()).log(Level.WARNING, "Attune's own sound bank is damaged",
                    problem);
            return Optional.empty();
        }
    }
}
