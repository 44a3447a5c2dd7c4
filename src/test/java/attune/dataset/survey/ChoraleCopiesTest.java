package attune.dataset.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.SharedData;
import attune.io.ScoreFiles;
import attune.io.UnreadableFileException;
import attune.music.Note;
import attune.music.Score;
import attune.task.JobContext;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Bach set many tunes several times, so chorales show whether settings are taken for copies.
class ChoraleCopiesTest {
    private static Survey survey = new Survey(List.of(), List.of(), false);
    private static Path folder = Path.of("");

    @BeforeAll
    static void read() throws Exception {
        SharedData.path("data/musicxml");
        SharedData.path("data/chorales/midi");
        folder = SharedData.path("data");
        survey = new SurveyJob(folder, _ -> {}).run(JobContext.silent());
    }

    @Test
    void aChoraleThatLiesInTrainingAndValidationIsFound() {
        assertTrue(survey.copies().stream().anyMatch(group -> group.files()
                .containsAll(List.of("chorales/midi/train/224.mid", "chorales/midi/valid/074.mid"))));
    }

    /// An independent ear, which gives 0.90 to 1.00 for each copy that is found: the pitch classes at each quarter, in the best key.
    @Test
    void whatIsFoundSoundsTheSameAtMostQuarters() throws Exception {
        int checked = 0;
        for (CopyGroup group : survey.copies()) {
            for (CopyGroup.Copy copy : group.copies()) {
                if (!copy.file().startsWith("fixtures")) {
                    double same = agreement(quarters(group.kept()), quarters(copy.file()));
                    assertTrue(same > 0.85, copy + ": " + same);
                    checked++;
                }
            }
        }
        assertTrue(checked >= 15, "found " + checked);
    }

    @Test
    void twoSettingsOfOneTuneAreNoCopies() {
        List<CopyGroup> both = survey.copies().stream()
                .filter(group -> group.files().stream().filter(file -> file.contains("bwv244.")).count() > 1).toList();
        assertEquals(List.of(), both);
    }

    private static int[] quarters(String file) throws UnreadableFileException {
        Score score = ScoreFiles.read(folder.resolve(file)).score();
        int[] classes = new int[(int) Math.ceil(score.quarters())];
        for (int i = 0; i < classes.length; i++) {
            long tick = (long) i * score.ticksPerQuarter();
            classes[i] = score.tracks().stream().flatMap(track -> track.notes().stream())
                    .filter(note -> note.range().contains(tick)).mapToInt(Note::pitch)
                    .reduce(0, (all, pitch) -> all | 1 << pitch % 12);
        }
        return classes;
    }

    /// The longest line of equal quarters, others left out of either: one file may have a repeat written out.
    private static double agreement(int[] one, int[] other) {
        int best = 0;
        for (int key = 0; key < 12; key++) {
            int[][] line = new int[one.length + 1][other.length + 1];
            for (int i = 1; i <= one.length; i++) {
                int turned = (one[i - 1] << key | one[i - 1] >>> 12 - key) & 0xFFF;
                for (int j = 1; j <= other.length; j++) {
                    boolean same = turned != 0 && turned == other[j - 1];
                    line[i][j] = same ? line[i - 1][j - 1] + 1 : Math.max(line[i - 1][j], line[i][j - 1]);
                }
            }
            best = Math.max(best, line[one.length][other.length]);
        }
        return (double) best / Math.min(one.length, other.length);
    }
}
