package attune.bench;

import attune.io.MidiReader;
import attune.io.MidiWriter;
import attune.io.UnreadableFileException;
import attune.music.Score;
import java.util.function.Consumer;

/// How fast a MIDI file in memory becomes a score.
///
/// @param notes of the file, in 16 tracks
public record MidiBench(int notes) implements BenchPart {
    private static final int TRACKS = 16;
    private static final double BYTES_A_MEGABYTE = 1e6;

    public static MidiBench usual() {
        return new MidiBench(100_000);
    }

    @Override
    public String name() {
        return "midi";
    }

    @Override
    public String tells() {
        return "reading a MIDI file of " + Measured.grouped(notes) + " notes from memory";
    }

    @Override
    public void measure(Alternation alternation, Consumer<Measured> rows) throws BenchException {
        byte[] file = MidiWriter.write(BenchPiece.of(notes, TRACKS, 1));
        Measured read = alternation.alone("midi-reading", "ms", () -> Stopwatch.best(3, 1, () -> read(file)));
        rows.accept(read.perSecond("midi-reading", notes, "notes/s"));
        rows.accept(read.perSecond("midi-bytes", file.length / BYTES_A_MEGABYTE, "MB/s"));
    }

    private void read(byte[] file) {
        try {
            Score score = MidiReader.read(file, "bench.mid").score();
            if (score.noteCount() != notes) {
                throw new IllegalStateException("Of " + notes + " notes " + score.noteCount() + " were read");
            }
        } catch (UnreadableFileException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
