package attune.play.soundfont;

import com.jcraft.jogg.Packet;
import com.jcraft.jogg.Page;
import com.jcraft.jogg.StreamState;
import com.jcraft.jogg.SyncState;
import com.jcraft.jorbis.Block;
import com.jcraft.jorbis.Comment;
import com.jcraft.jorbis.DspState;
import com.jcraft.jorbis.Info;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Decodes one Ogg Vorbis stream in memory to frames of 16 bits; of several channels the first. Used once.
final class VorbisDecoder {
    private static final int HEADERS = 3;

    private final SyncState sync = new SyncState();
    private final StreamState stream = new StreamState();
    private final Page page = new Page();
    private final Packet packet = new Packet();
    private final Info info = new Info();
    private final Comment comment = new Comment();
    private final DspState dsp = new DspState();
    private @Nullable Block block;
    private short[] frames = new short[1 << 14];
    private int length;
    private int headers;
    private long end = Long.MAX_VALUE;

    private VorbisDecoder() {
        sync.init();
        info.init();
        comment.init();
    }

    /// @throws IOException where the bytes are no Vorbis stream
    static short[] decode(byte[] bytes, int from, int to) throws IOException {
        try {
            return new VorbisDecoder().run(bytes, from, to);
        } catch (RuntimeException damaged) { // JOrbis trusts what it reads
            throw new IOException("A sample is damaged: it cannot be decoded as Ogg Vorbis.", damaged);
        }
    }

    private short[] run(byte[] bytes, int from, int to) throws IOException {
        int at = sync.buffer(to - from);
        System.arraycopy(bytes, from, sync.data, at, to - from);
        sync.wrote(to - from);
        boolean first = true;
        while (sync.pageout(page) == 1) {
            if (first) {
                stream.init(page.serialno());
                first = false;
            }
            if (page.eos() != 0 && page.granulepos() >= 0) {
                end = page.granulepos();
            }
            stream.pagein(page);
            while (stream.packetout(packet) == 1) {
                take();
            }
        }
        if (headers < HEADERS) {
            throw new IOException("A sample is damaged: it is no Ogg Vorbis stream.");
        }
        return Arrays.copyOf(frames, (int) Math.min(length, end));
    }

    private void take() throws IOException {
        if (headers < HEADERS) {
            if (info.synthesis_headerin(comment, packet) < 0) {
                throw new IOException("A sample is damaged: its Vorbis header cannot be read.");
            }
            headers++;
            return;
        }
        Block now = block;
        if (now == null) {
            dsp.synthesis_init(info);
            now = new Block(dsp);
            block = now;
        }
        if (now.synthesis(packet) == 0) {
            dsp.synthesis_blockin(now);
        }
        drain();
    }

    private void drain() {
        float[][][] channels = new float[1][][];
        int[] start = new int[info.channels];
        for (int count = dsp.synthesis_pcmout(channels, start); count > 0; count = dsp.synthesis_pcmout(channels,
                start)) {
            if (length + count > frames.length) {
                frames = Arrays.copyOf(frames, Math.max(frames.length * 2, length + count));
            }
            for (int i = 0; i < count; i++) {
                float sample = channels[0][0][start[0] + i];
                frames[length++] = (short) Math.clamp(Math.round(sample * 32767), -32768, 32767);
            }
            dsp.synthesis_read(count);
        }
    }
}
