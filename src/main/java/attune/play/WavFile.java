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

/// A WAV file of 16 bits and two channels, made from so many frames of floating-point samples in another file.
record WavFile(Path samples, long frames) {
    private static final int HEADER = 44;
    private static final int FRAME = 4;
    /// In frames; 6 hours and 45 minutes.
    static final long LONGEST = (0xFFFFFFFFL - HEADER) / FRAME;

    void write(Path file, double gain, JobContext context) throws IOException {
        if (frames > LONGEST) {
            throw tooLong();
        }
        byte[] floats = new byte[Gervill.RATE * 8];
        try (InputStream in = new BufferedInputStream(Files.newInputStream(samples));
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(header());
            for (long left = frames; left > 0; left -= Gervill.RATE) {
                context.checkCancelled();
                int wanted = (int) Math.min(left, Gervill.RATE) * 8;
                int got = in.readNBytes(floats, 0, wanted);
                out.write(rounded(WavRenderer.floats(floats), got / 4, gain));
            }
        }
    }

    static IOException tooLong() {
        return new IOException("The piece lasts more than six hours, which is longer than a WAV file can be.");
    }

    private static byte[] rounded(FloatBuffer samples, int count, double gain) {
        ByteBuffer bytes = ByteBuffer.allocate(count * 2).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < count; i++) {
            bytes.putShort((short) Math.clamp(Math.round(samples.get(i) * gain * 32767), -32768, 32767));
        }
        return bytes.array();
    }

    private byte[] header() {
        int data = (int) (frames * FRAME);
        return ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN).put(letters("RIFF"))
                .putInt(data + HEADER - 8).put(letters("WAVE")).put(letters("fmt ")).putInt(16)
                .putShort((short) 1).putShort((short) 2).putInt(Gervill.RATE).putInt(Gervill.RATE * FRAME)
                .putShort((short) FRAME).putShort((short) 16).put(letters("data")).putInt(data).array();
    }

    private static byte[] letters(String four) {
        return four.getBytes(StandardCharsets.US_ASCII);
    }
}
