package attune.play;

import static attune.play.Scores.note;
import static attune.play.Scores.track;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import attune.task.JobCancelledException;
import attune.task.JobContext;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WavRendererTest {
    private static final SoundBank BANK = SoundBank.firstOf(List.of());
    private final WavRenderer renderer = new WavRenderer(() -> BANK);

    @TempDir
    private Path folder;

    @Test
    void notesSoundWhereTheyStandAndNowhereElse() throws IOException {
        ShortBuffer samples = render(Scores.of(track(note(1000, 300, 60), note(4000, 300, 67))));
        assertEquals(0, peak(samples, 0, 0.999), "before the first note");
        assertTrue(peak(samples, 1, 1.3) > 2_000, "in the first note");
        assertTrue(peak(samples, 3.9, 4) < 200, "just before the second note: " + peak(samples, 3.9, 4));
        assertTrue(peak(samples, 4, 4.3) > 2_000, "in the second note");
    }

    @Test
    void aPieceOfYearsIsRefusedBeforeItFillsTheDisk() throws IOException {
        Score years = Score.ofTracks(1, List.of(track(note(Integer.MAX_VALUE, 1, 60))));
        assertThrows(IOException.class, () -> renderer.render(years, folder.resolve("long.wav"), JobContext.silent()));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
        assertTrue(WavRenderer.fits(Scores.of(track(note(23_000_000, 300, 60)))));
    }

    @Test
    void theFirstTickIsTheFirstSample() throws IOException {
        ShortBuffer samples = render(Scores.of(track(note(0, 300, 60))));
        assertTrue(peak(samples, 0, 0.02) > 500, "sound within the first 20 ms: " + peak(samples, 0, 0.02));
    }

    @Test
    void theLastReleaseIsNotCutAndNoSilenceFollows() throws IOException {
        ShortBuffer samples = render(Scores.of(track(note(0, 300, 60))));
        double seconds = samples.limit() / 2.0 / Gervill.RATE;
        assertTrue(seconds > 0.5 && seconds < 8, "lasts " + seconds);
        assertTrue(peak(samples, seconds - 0.12, seconds) <= 2, "fades out");
        assertTrue(peak(samples, seconds - 0.3, seconds) >= 1, "ends soon after");
    }

    @Test
    void theSameScoreGivesTheSameBytes() throws IOException {
        Score score = Scores.of(track(note(0, 200, 60), note(0, 200, 64)),
                new Track("", 0, 9, List.of(note(0, 50, 36), note(100, 50, 42)), List.of()),
                new Track("", 48, 3, List.of(note(0, 400, 48)), List.of()));
        render(score, "one.wav", JobContext.silent());
        render(score, "two.wav", JobContext.silent());
        assertArrayEquals(Files.readAllBytes(folder.resolve("one.wav")), Files.readAllBytes(folder.resolve("two.wav")));
    }

    @Test
    void aLoudPieceIsTurnedDownToOneDecibelBelowFullScale() throws IOException {
        List<Note> cluster = new ArrayList<>();
        for (int pitch = 40; pitch < 80; pitch++) {
            cluster.add(new Note(0, 500, pitch, 127));
        }
        ShortBuffer samples = render(Scores.of(new Track("", 0, 0, cluster, List.of())));
        int peak = peak(samples, 0, 60);
        assertTrue(peak >= 29_100 && peak <= 29_204, "peak " + peak);
    }

    @Test
    void moreThanSixteenTracksAllSound() throws IOException {
        List<Track> tracks = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            tracks.add(new Track("", 0, 0, List.of(note(i * 1500L, 200, 60)), List.of()));
        }
        ShortBuffer samples = render(Score.ofTracks(500, tracks));
        for (int i = 0; i < 20; i++) {
            assertTrue(peak(samples, i * 1.5, i * 1.5 + 0.2) > 2_000, "track " + i);
        }
    }

    @Test
    void aDrumTrackPlaysAKitWhateverItsChannelTurnsInto() throws IOException {
        ShortBuffer drum = render(Scores.of(new Track("", 8, 9, List.of(note(0, 100, 36)), List.of())));
        assertTrue(peak(drum, 0, 0.2) > 2_000);
        ShortBuffer piano = render(Scores.of(track(note(0, 100, 36))));
        assertTrue(!drum.equals(piano));
    }

    @Test
    void aScoreWithoutNotesIsAShortSilence() throws IOException {
        ShortBuffer samples = render(Score.empty());
        assertEquals(0, peak(samples, 0, 10));
        assertTrue(samples.limit() < Gervill.RATE);
    }

    @Test
    void theHeaderSaysWhatTheFileHolds() throws IOException {
        render(Scores.of(track(note(0, 100, 60))), "a.wav", JobContext.silent());
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(folder.resolve("a.wav"))).order(ByteOrder.LITTLE_ENDIAN);
        assertEquals(bytes.limit() - 8, bytes.getInt(4));
        assertEquals(2, bytes.getShort(22));
        assertEquals(44_100, bytes.getInt(24));
        assertEquals(16, bytes.getShort(34));
        assertEquals(bytes.limit() - 44, bytes.getInt(40));
    }

    @Test
    void otherRatesAndDepthsHoldTheSameMusic() throws IOException {
        Score score = Scores.of(track(note(500, 300, 60)));
        for (WavOptions options : List.of(new WavOptions(24, 48_000, false), new WavOptions(24, 44_100, true),
                new WavOptions(16, 48_000, true))) {
            Path file = folder.resolve("other.wav");
            renderer.render(score, Mix.ALL, file, options, JobContext.silent());
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
            int size = options.bits() / 8;
            assertEquals(options.rate(), bytes.getInt(24));
            assertEquals(options.rate() * size * 2, bytes.getInt(28));
            assertEquals(options.bits(), bytes.getShort(34));
            double peak = 0;
            int first = -1;
            for (int at = 44; at < bytes.limit(); at += size) {
                int top = size == 2 ? bytes.getShort(at) : bytes.getShort(at + 1);
                peak = Math.max(peak, Math.abs(top / 32768.0));
                first = first < 0 && top != 0 ? (at - 44) / size / 2 : first;
            }
            assertEquals(0.5, (double) first / options.rate(), 0.001, "seconds of the first sound");
            if (options.normalised()) {
                assertEquals(-1, 20 * Math.log10(peak), 0.05, "decibels");
            }
            Path again = folder.resolve("again.wav");
            renderer.render(score, Mix.ALL, again, options, JobContext.silent());
            assertEquals(-1, Files.mismatch(file, again));
        }
    }

    @Test
    void aDepthThatIsNoneIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new WavOptions(8, 44_100, false));
        assertThrows(IllegalArgumentException.class, () -> new WavOptions(16, 96_000, false));
    }

    @Test
    void cancellingLeavesNothingBehind() throws IOException {
        JobContext cancelled = new JobContext() {
            private long done;

            @Override
            public void progress(long newDone, long total, String message) {
                done = newDone;
            }

            @Override
            public boolean isCancelled() {
                return done > 0;
            }
        };
        assertThrows(JobCancelledException.class, () -> render(Scores.steady(100), "a.wav", cancelled));
        try (var left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void progressRunsUpToTheLengthOfThePiece() throws IOException {
        List<Double> seen = new ArrayList<>();
        render(Scores.steady(50), "a.wav", new JobContext() {
            @Override
            public void progress(long done, long total, String message) {
                seen.add((double) done / total);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
        assertEquals(seen.stream().sorted().toList(), seen);
        assertEquals(1, seen.getLast());
    }

    private ShortBuffer render(Score score) throws IOException {
        return render(score, "rendered.wav", JobContext.silent());
    }

    private ShortBuffer render(Score score, String name, JobContext context) throws IOException {
        Path file = folder.resolve(name);
        renderer.render(score, file, context);
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        return bytes.position(44).slice().order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
    }

    /// The highest sample from one second up to another.
    private static int peak(ShortBuffer samples, double from, double to) {
        int peak = 0;
        for (int i = 2 * (int) (from * Gervill.RATE); i < Math.min(samples.limit(), to * Gervill.RATE * 2); i++) {
            peak = Math.max(peak, Math.abs(samples.get(i)));
        }
        return peak;
    }
}
