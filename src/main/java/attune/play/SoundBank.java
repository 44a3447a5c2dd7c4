package attune.play;

import attune.play.ChannelMessage.Instrument;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
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

    /// The bank that the user chose, else Attune's own, else the first usable one of this system, else Gervill's synthetic
    /// one; looked up once.
    static synchronized SoundBank ofThisSystem() {
        SoundBank known = ofThisSystem;
        if (known == null) {
            known = first(SoundBankFiles.chosen(), BundledBank.open(), SoundBankFiles.ofThisSystem());
            ofThisSystem = known;
        }
        return known;
    }

    /// The bank of a file that was chosen by hand, tried out: something of it is heard.
    ///
    /// @throws IOException with a sentence for the user where it is no such bank
    static SoundBank read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(file.getFileName() + " is not there any more: choose another sound bank.");
        }
        SoundBank bank = new SoundBank(opened(file), "the sound bank " + file.getFileName(), List.of());
        if (bank.instruments().getInstruments().length == 0) {
            throw new IOException(file.getFileName() + " holds no instruments: choose another sound bank.");
        }
        if (!SoundTrial.isHeard(bank)) {
            throw new IOException(file.getFileName() + " plays nothing but silence: choose another sound bank.");
        }
        return bank;
    }

    private static Soundbank opened(Path file) throws IOException {
        try {
            return open(file);
        } catch (InvalidMidiDataException | IndexOutOfBoundsException problem) {
            throw new IOException(file.getFileName()
                    + " cannot be read as a sound bank: choose an SF2, SF3 or DLS file that is whole.", problem);
        } catch (IOException problem) {
            throw new IOException(file.getFileName() + " cannot be read: " + problem.getMessage()
                    + " Choose another sound bank.", problem);
        }
    }

    static SoundBank firstOf(List<Path> files) {
        return first(files, Optional.empty(), List.of());
    }

    private static SoundBank first(List<Path> chosen, Optional<Soundbank> own, List<Path> others) {
        List<String> passedOver = new ArrayList<>();
        Optional<SoundBank> found = firstFile(chosen, passedOver)
                .or(() -> own.map(bank -> new SoundBank(bank, "Attune's own sound bank", List.copyOf(passedOver))))
                .or(() -> firstFile(others, passedOver));
        return found.orElseGet(() -> new SoundBank(JdkSound.emergencyBank(), "Java's own synthetic sound bank",
                List.copyOf(passedOver)));
    }

    private static Optional<SoundBank> firstFile(List<Path> files, List<String> passedOver) {
        for (Path file : files) {
            try {
                return Optional.of(new SoundBank(open(file), "the sound bank " + file.getFileName(),
                        List.copyOf(passedOver)));
            } catch (InvalidMidiDataException _) {
                passedOver.add(file.getFileName() + " was passed over: it cannot be read as a sound bank.");
            } catch (FileNotFoundException _) {
                passedOver.add(file.getFileName() + " was passed over: it cannot be read.");
            } catch (IOException problem) {
                passedOver.add(file.getFileName() + " was passed over: " + problem.getMessage());
            }
        }
        return Optional.empty();
    }

    private static Soundbank open(Path file) throws InvalidMidiDataException, IOException {
        RiffSizes.check(file);
        Path playable = SoundBankFiles.isCompressed(file) ? DecodedBanks.ofThisUser().decoded(file) : file;
        return MidiSystem.getSoundbank(playable.toFile());
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
