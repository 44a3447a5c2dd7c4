package attune.play;

import attune.task.JobContext;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A WAV file of two channels, made from so many frames of floating-point samples in another file.
record WavFile(Path samples, long frames, WavOptions options) {
    private static final int HEADER = 44;
    private static final int FLOATS = 8;

    /// In frames; with 16 bits and 44.1 kHz 6 hours and 45 minutes.
    static long longest(WavOptions options) {
        return (0xFFFFFFFFL - HEADER) / options.frameBytes();
    }

    void write(Path file, double gain, JobContext context) throws IOException {
        if (frames > longest(options)) {
            throw tooLong();
        }
        byte[] floats = new byte[Gervill.RATE * FLOATS];
        try (InputStream in = new BufferedInputStream(Files.newInputStream(samples));
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(header());
            for (long left = frames; left > 0; left -= Gervill.RATE) {
                context.checkCancelled();
                int wanted = (int) Math.min(left, Gervill.RATE) * FLOATS;
                int got = in.readNBytes(floats, 0, wanted);
                out.write(rounded(WavRenderer.floats(floats), got / 4, gain));
            }
        }
    }

    static IOException tooLong() {
        return new IOException("The piece lasts more than six hours, which is longer than a WAV file can be.");
    }

    private byte[] rounded(FloatBuffer samples, int count, double gain) {
        int size = options.bits() / 8;
        double full = (1 << options.bits() - 1) - 1;
        ByteBuffer bytes = ByteBuffer.allocate(count * size).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < count; i++) {
            long sample = Math.clamp(Math.round(samples.get(i) * gain * full), (long) -full - 1, (long) full);
            for (int shift = 0; shift < options.bits(); shift += 8) {
                bytes.put((byte) (sample >> shift));
            }
        }
        return bytes.array();
    }

    private byte[] header() {
        int frame = options.frameBytes();
        int data = (int) (frames * frame);
        return ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN).put(letters("RIFF"))
                .putInt(data + HEADER - 8).put(letters("WAVE")).put(letters("fmt ")).putInt(16)
                .putShort((short) 1).putShort((short) 2).putInt(options.rate()).putInt(options.rate() * frame)
                .putShort((short) frame).putShort((short) options.bits()).put(letters("data")).putInt(data).array();
    }

    private static byte[] letters(String four) {
        return four.getBytes(StandardCharsets.US_ASCII);
    }
}
