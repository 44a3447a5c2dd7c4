package attune.io.musicxml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.SharedData;
import attune.io.ScoreFiles;
import attune.music.Note;
import attune.music.Score;
import attune.music.TempoChange;
import attune.music.Track;
import attune.notation.NotatedScore;
import attune.notation.NotationOptions;
import attune.notation.Notator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What is written as MusicXML is read as the same notes, and is valid by MusicXML's schema.
class RoundTripTest {
    @TestFactory
    List<DynamicTest> eachSample() throws IOException {
        return eachFile(Path.of("samples"), ".mid");
    }

    @TestFactory
    List<DynamicTest> eachSharedScore() throws IOException {
        return eachFile(SharedData.path("data/musicxml"), ".mxl");
    }

    private static List<DynamicTest> eachFile(Path folder, String ending) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            List<Path> files = found.filter(path -> path.toString().endsWith(ending)).sorted().toList();
            assertTrue(files.size() >= 10);
            return files.stream().map(path -> DynamicTest.dynamicTest(path.getFileName().toString(),
                    () -> assertSameAfter(ScoreFiles.read(path).score()))).toList();
        }
    }

    /// Sixteenths, triplets, fives, held notes, chords, several voices, drums.
    @Property(tries = 60)
    void piecesOnTheGridOfNotation(@ForAll long seed) throws Exception {
        Random random = new Random(seed);
        List<Track> tracks = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            int channel = random.nextInt(4) == 0 ? Track.PERCUSSION : i;
            tracks.add(new Track("Part " + i, random.nextInt(128), channel, notes(random), List.of()));
        }
        assertSameAfter(Score.ofTracks(Score.TICKS_PER_QUARTER, tracks));
    }

    private static List<Note> notes(Random random) {
        List<Note> notes = new ArrayList<>();
        long[] free = new long[128];
        for (int beat = 0; beat < 12; beat++) {
            int division = new int[]{1, 2, 3, 4, 5, 6, 8}[random.nextInt(7)];
            long step = Score.TICKS_PER_QUARTER / division;
            for (int i = 0; i < division; i++) {
                int pitch = 30 + random.nextInt(60);
                long tick = (long) beat * Score.TICKS_PER_QUARTER + i * step;
                boolean held = random.nextInt(6) == 0;
                long end = held ? (beat + 1L + random.nextInt(3)) * Score.TICKS_PER_QUARTER : tick + step;
                if (random.nextInt(4) > 0 && free[pitch] <= tick) {
                    notes.add(new Note(tick, end - tick, pitch, 1 + random.nextInt(127)));
                    free[pitch] = end;
                }
            }
        }
        return notes;
    }

    private static void assertSameAfter(Score score) throws Exception {
        for (NotationOptions options : List.of(NotationOptions.USUAL,
                new NotationOptions(NotationOptions.Layout.PARTS, true))) {
            NotatedScore notated = Notator.notate(score, "Title & <more>", options);
            assertTrue(notated.exact());
            byte[] written = MusicXmlWriter.write(notated, "");
            MusicXmlSchema.validate(written);
            Score read = MusicXmlReader.read(MxlFile.pack(written), "written.mxl", false).score();
            assertEquals(score.tracks().size(), read.tracks().size());
            for (int i = 0; i < score.tracks().size(); i++) {
                assertSame(score, read, i);
            }
            assertEquals(tempos(score), tempos(read));
        }
    }

    private static void assertSame(Score score, Score read, int i) {
        Track before = score.tracks().get(i);
        Track after = read.tracks().get(i);
        assertEquals(notes(before, score.ticksPerQuarter()), notes(after, read.ticksPerQuarter()), before.name());
        assertEquals(before.isPercussion(), after.isPercussion() || before.notes().isEmpty() && before.isPercussion());
        assertEquals(before.notes().isEmpty() && before.isPercussion() ? after.program() : before.program(),
                after.program());
    }

    private static List<Note> notes(Track track, int ticksPerQuarter) {
        return track.notes().stream().map(note -> new Note(scaled(note.tick(), ticksPerQuarter),
                Math.max(1, scaled(note.end(), ticksPerQuarter) - scaled(note.tick(), ticksPerQuarter)), note.pitch(),
                note.velocity())).sorted().toList();
    }

    private static long scaled(long tick, int ticksPerQuarter) {
        return Math.round(tick * 960.0 / ticksPerQuarter);
    }

    private static List<Long> tempos(Score score) {
        return score.tempos().stream().map(TempoChange::quartersPerMinute).map(Math::round).toList();
    }
}
