package attune.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import attune.project.Project;
import attune.project.ProjectFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The projects that the welcome offers sound decent by figures; with `-Dattune.examples=write` they are made anew first.
class ExamplesTest {
    private static final Path PROJECTS = Path.of("samples/projects");
    private static final boolean WRITES = "write".equals(System.getProperty("attune.examples"));
    /// Steps of the major scale.
    private static final Set<Integer> MAJOR = Set.of(0, 2, 4, 5, 7, 9, 11);

    @TempDir
    Path temp;

    private Project example(String name) throws Exception {
        Path file = PROJECTS.resolve(name + ".attune");
        if (WRITES) {
            ExampleMaker maker = new ExampleMaker(temp);
            ProjectFile.write(switch (name) {
                case "bach-prelude-composed-on" -> maker.prelude();
                case "chorale-harmonised" -> maker.chorale();
                default -> maker.voices();
            }, file);
        }
        return ProjectFile.read(file);
    }

    @ParameterizedTest
    @CsvSource({"bach-prelude-composed-on, 7, 0.97", "chorale-harmonised, 5, 0.97", "four-voices-drawn, 7, 0.93"})
    void itStaysInItsKeyWithoutHolesAndWithoutOneNoteOverAndOver(String name, int tonic, double least)
            throws Exception {
        Score score = example(name).score();
        double inKey = share(score, tonic);
        assertTrue(inKey >= least, "in the key: " + inKey);
        List<Note> notes = score.tracks().stream().flatMap(track -> track.notes().stream()).sorted().toList();
        long sounding = notes.getFirst().tick();
        for (Note note : notes) {
            assertTrue(note.tick() - sounding <= score.ticksPerQuarter(), "silent before " + note.tick());
            sounding = Math.max(sounding, note.end());
        }
        for (Track track : score.tracks()) {
            assertTrue(longestRun(track) <= 4, track.name() + " says one note " + longestRun(track) + " times");
            assertTrue(track.notes().stream().map(Note::pitch).distinct().count() >= 5, track.name());
        }
        double seconds = score.tempoMap().micros(score.notesEnd()) / 1e6;
        assertTrue(seconds > 15 && seconds < 60, "heard in " + seconds + " seconds");
    }

    @Test
    void whatTheNetworkAddedStandsInATrackOfItsOwn() throws Exception {
        Score score = example("bach-prelude-composed-on").score();
        long end = 16L * score.ticksPerQuarter();
        assertEquals(2, score.tracks().size());
        assertTrue(score.tracks().getFirst().notes().stream().allMatch(note -> note.end() <= end));
        assertTrue(score.tracks().getLast().notes().stream().allMatch(note -> note.tick() >= end));
    }

    private static double share(Score score, int tonic) {
        long in = 0;
        long all = 0;
        for (Track track : score.tracks()) {
            for (Note note : track.notes()) {
                all += note.duration();
                in += MAJOR.contains(Math.floorMod(note.pitch() - tonic, 12)) ? note.duration() : 0;
            }
        }
        return (double) in / all;
    }

    private static int longestRun(Track track) {
        int longest = 0;
        int run = 0;
        int last = -1;
        for (Note note : track.notes()) {
            run = note.pitch() == last ? run + 1 : 1;
            last = note.pitch();
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
