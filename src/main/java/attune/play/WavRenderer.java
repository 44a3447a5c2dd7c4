package attune.play;

import attune.music.Score;
import attune.task.JobContext;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;
import javax.sound.midi.MidiUnavailableException;
import javax.sound.sampled.AudioFormat;

/// Renders a score to a stereo WAV file, through the same schedule and synthesizer that play it.
///
/// The first tick is the first sample; the file ends when the last release has faded. The same score and sound bank give
/// the same bytes. Rendering keeps floating-point samples in a file beside the target first, because the level is known
/// only at the end: [#GAIN] lifts what Gervill leaves low, and where the highest peak would then pass −1 dBFS the whole
/// piece is turned down to that, so nothing clips and nothing pumps. The master volume counts as it is heard. Normalised, the
/// piece is turned up to that peak too, whatever the master says.
public final class WavRenderer {
    /// The fixed gain: 6 dB. With the synthetic bank a scale on the piano then peaks near −9 dBFS, a chorale in four voices
    /// near −4, with about −20 dBFS on average.
    static final double GAIN = 2;
    /// −1 dBFS.
    static final double HIGHEST_PEAK = 0.891;
    private static final int VOICES = 256;

    private final Supplier<SoundBank> bank;
    private final double master;

    /// Renders with the sound bank of this system, which is looked for at the first need.
    public WavRenderer() {
        this(SoundBank::ofThisSystem);
    }

    WavRenderer(Supplier<SoundBank> bank) {
        this(bank, 1);
    }

    /// @param master the volume of everything, 0–1; a normalised file does without it
    WavRenderer(Supplier<SoundBank> bank, double master) {
        this.bank = bank;
        this.master = master;
    }

    /// Renders with [WavOptions#CD].
    ///
    /// @throws IOException where the file cannot be written, or would be longer than a WAV file can be
    public void render(Score score, Path file, JobContext context) throws IOException {
        render(score, Mix.ALL, file, WavOptions.CD, context);
    }

    /// Renders as the mix has it: muted tracks are silent, and the mixer's strips hold.
    ///
    /// Writes the file in one move at the end; cancelled or failed, it leaves nothing behind.
    ///
    /// @throws IOException where the file cannot be written, or would be longer than a WAV file can be
    public void render(Score score, Mix mix, Path file, WavOptions options, JobContext context) throws IOException {
        if (!fits(score, options)) {
            throw WavFile.tooLong();
        }
        Path target = file.toAbsolutePath();
        Path samples = sibling(target, ".samples");
        Path finished = sibling(target, ".part");
        try {
            Level level = renderSamples(score, mix, samples, options, context);
            new WavFile(samples, level.frames(), options).write(finished, level.gain(options, master), context);
            move(finished, target);
        } finally {
            Files.deleteIfExists(samples);
            Files.deleteIfExists(finished);
        }
    }

    /// Whether the piece is short enough for a WAV file with [WavOptions#CD].
    public static boolean fits(Score score) {
        return fits(score, WavOptions.CD);
    }

    /// Whether the piece is short enough for a WAV file. To be known before: years of silence would fill the disk with samples.
    public static boolean fits(Score score, WavOptions options) {
        long end = score.tracks().stream().mapToLong(Part::lastNoteEnd).max().orElse(0);
        return score.tempoMap().micros(end) / 1_000_000 <= WavFile.longest(options) / options.rate();
    }

    private Level renderSamples(Score score, Mix mix, Path file, WavOptions options, JobContext context)
            throws IOException {
        AudioFormat format = new AudioFormat(AudioFormat.Encoding.PCM_FLOAT, options.rate(), 32, 2, 8, options.rate(),
                false);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
                Gervill gervill = Gervill.open(format, bank.get(), VOICES, false)) {
            return new OfflineSound(score, mix, gervill, options.rate(), context).renderTo(out);
        } catch (MidiUnavailableException e) {
            throw new IOException("The Java synthesizer does not start: " + e.getMessage(), e);
        }
    }

    private static Path sibling(Path target, String ending) {
        return target.resolveSibling("." + target.getFileName() + Long.toHexString(System.nanoTime()) + ending);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// How loud the samples are and how many of them are worth keeping.
    record Level(float peak, long frames) {
        double gain(WavOptions options, double master) {
            boolean toPeak = options.normalised() && peak > 0;
            double wanted = GAIN * master;
            return toPeak || peak * wanted > HIGHEST_PEAK ? HIGHEST_PEAK / peak : wanted;
        }
    }

    /// The floats of little-endian bytes.
    static FloatBuffer floats(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
    }
}
