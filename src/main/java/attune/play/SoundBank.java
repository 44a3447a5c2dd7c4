package attune.play;

import attune.play.ChannelMessage.Instrument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sound.midi.InvalidMidiDataException;
import javax.sound.midi.MidiSystem;
import javax.sound.midi.Patch;
import javax.sound.midi.Soundbank;
import org.jspecify.annotations.Nullable;

/// The recorded or synthetic instruments that a synthesizer plays with; `passedOver` says in sentences which banks were not taken and why.
///
/// A file's samples stay on the disk until an instrument is loaded.
record SoundBank(Soundbank instruments, String name, List<String> passedOver) {
    private static @Nullable SoundBank ofThisSystem;

    /// The nearest patch to what was asked for, and its instrument; none where the bank has nothing of the kind.
    record Found(Patch patch, javax.sound.midi.@Nullable Instrument instrument) {}

    /// The first usable bank of this system, else Gervill's own synthetic one; looked up once.
    static synchronized SoundBank ofThisSystem() {
        SoundBank known = ofThisSystem;
        if (known == null) {
            known = firstOf(SoundBankFiles.ofThisSystem());
            ofThisSystem = known;
        }
        return known;
    }

    static SoundBank firstOf(List<Path> files) {
        List<String> passedOver = new ArrayList<>();
        for (Path file : files) {
            Optional<String> fault = SoundBankFiles.fault(file);
            if (fault.isEmpty()) {
                try {
                    return new SoundBank(MidiSystem.getSoundbank(file.toFile()),
                            "the sound bank " + file.getFileName(), List.copyOf(passedOver));
                } catch (InvalidMidiDataException | IOException e) {
                    fault = Optional.of(file.getFileName() + " was passed over: it cannot be read as a sound bank.");
                }
            }
            passedOver.add(fault.orElseThrow());
        }
        return new SoundBank(JdkSound.emergencyBank(),
                "Java's own synthetic sound bank", List.copyOf(passedOver));
    }

    /// The exact patch, else the same program of bank 0, else program 0, as General MIDI synthesizers do.
    Found nearest(Instrument wanted) {
        List<Instrument> relatives = List.of(wanted.percussion() ? bankless(wanted, wanted.program()) : wanted,
                bankless(wanted, wanted.program()), bankless(wanted, 0));
        for (Instrument relative : relatives) {
            Patch patch = JdkSound.patch(relative);
            var found = instruments.getInstrument(patch);
            if (found != null) {
                return new Found(found.getPatch(), found);
            }
        }
        return new Found(JdkSound.patch(bankless(wanted, 0)), null);
    }

    private static Instrument bankless(Instrument wanted, int program) {
        return new Instrument(program, 0, wanted.percussion());
    }
}
