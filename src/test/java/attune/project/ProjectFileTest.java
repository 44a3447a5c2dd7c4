package attune.project;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.container.AtomicFile;
import attune.container.ContainerWriter;
import attune.music.ControlEvent;
import attune.music.KeySignature;
import attune.music.Marker;
import attune.music.Note;
import attune.music.Score;
import attune.music.TempoChange;
import attune.music.TickRange;
import attune.music.TimeSignature;
import attune.music.Track;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectFileTest {
    @TempDir
    Path folder;

    private static Project project() {
        List<Note> notes = List.of(new Note(0, 480, 60, 80), new Note(0, 200, 60, 90), new Note(100, 480, 60, 1),
                new Note(Long.MAX_VALUE / 4, 7, 127, 127));
        List<ControlEvent> controls = List.of(new ControlEvent(3, ControlEvent.Kind.CONTROLLER, 64, 127),
                new ControlEvent(3, ControlEvent.Kind.PITCH_BEND, 0, 16_383));
        Score score = new Score(960,
                List.of(new Track("“Söprano” \u0001\n♯", 52, 0, notes, controls, 3), Track.named("", 0, 9)),
                List.of(TempoChange.ofBpm(0, 66)), List.of(new TimeSignature(0, 7, 8)),
                List.of(new KeySignature(0, -3, true)), List.of(new Marker(5, "A")));
        return new Project("A piece", "Somebody", score, List.of(TakesStoreTest.take("b", 2),
                TakesStoreTest.take("a", 1)), new Project.Desk(Set.of(1), Set.of(0, 1), new TickRange(10, 20), 77));
    }

    @Test
    void aProjectComesBackAsItWasSaved() throws Exception {
        Path file = folder.resolve("piece.attune");
        ProjectFile.write(project(), file);
        Project read = ProjectFile.read(file);
        assertEquals(project(), read);
        assertEquals(project().score().tracks().getFirst().notes(), read.score().tracks().getFirst().notes(),
                "in the same order");
        assertArrayEquals(ProjectFile.bytes(read), Files.readAllBytes(file), "the same bytes");
    }

    @Test
    void scoresOfAllKindsComeBack() throws Exception {
        Random random = new Random(5);
        for (int i = 0; i < 60; i++) {
            Score score = random(random);
            assertEquals(score, ScoreJson.read("score.json", ScoreJson.write(score)));
        }
    }

    private static Score random(Random random) {
        List<Track> tracks = new ArrayList<>();
        for (int t = random.nextInt(5); t > 0; t--) {
            List<Note> notes = new ArrayList<>();
            for (int n = random.nextInt(200); n > 0; n--) {
                notes.add(new Note(random.nextInt(2_000), 1 + random.nextInt(900), 60 + random.nextInt(3),
                        1 + random.nextInt(127)));
            }
            List<ControlEvent> controls = new ArrayList<>();
            for (int n = random.nextInt(20); n > 0; n--) {
                controls.add(new ControlEvent(random.nextInt(2_000),
                        List.of(ControlEvent.Kind.values()).get(random.nextInt(5)), random.nextInt(128),
                        random.nextInt(128)));
            }
            tracks.add(new Track("Track " + t, random.nextInt(128), random.nextInt(16), notes, controls,
                    random.nextInt(13) - 1));
        }
        return Score.ofTracks(1 + random.nextInt(2_000), tracks);
    }

    @Test
    void whatIsNoProjectIsSaidInOneSentence() throws IOException {
        assertTrue(refused(folder.resolve("nothing.attune")).contains("there is no such file"));
        assertTrue(refused(folder).contains("there is a folder"));
        assertTrue(
                refused(Files.writeString(folder.resolve("text.attune"), "a letter")).contains("not a project file"));
        assertTrue(refused(Files.write(folder.resolve("empty.attune"), new byte[0])).contains("empty"));
    }

    @Test
    void everyByteMayBeWrongAndEveryEndMissing() throws Exception {
        byte[] whole = ProjectFile.bytes(project());
        Random random = new Random(11);
        int refused = 0;
        for (int i = 0; i < 3_000; i++) {
            byte[] broken = i % 10 == 0
                    ? java.util.Arrays.copyOf(whole, random.nextInt(whole.length))
                    : whole.clone();
            if (i % 10 != 0) {
                for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
                    broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
                }
            }
            Path file = Files.write(folder.resolve("broken.attune"), broken);
            try {
                assertEquals(project(), ProjectFile.read(file), "what is read is what was saved");
            } catch (UnreadableProjectException problem) {
                refused++;
            }
        }
        assertTrue(refused > 2_500, "refused " + refused);
    }

    /// The parts of a sound project, one of which is another text.
    private Path with(String part, String text) throws IOException {
        Path sound = folder.resolve("sound.attune");
        Files.write(sound, ProjectFile.bytes(project()));
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(sound.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        parts.put(part, text.getBytes(StandardCharsets.UTF_8));
        return Files.write(folder.resolve("crafted.attune"), ContainerWriter.deflated(parts));
    }

    @Test
    void jsonTrapsAreRefused() throws IOException {
        String head = "{\"format\":\"attune-score\",\"version\":1,\"ticksPerQuarter\":480,\"tracks\":";
        for (String score : List.of("", "[]", "null", "{}", "[".repeat(100_000), head + "NaN}", head + "[{}]}x",
                head + "[],\"tracks\":[]}", head + "[{\"notes\":[[0,1,60,1e400]]}]}",
                head + "[{\"notes\":[[0,1,60]]}]}", head + "[{\"notes\":[[\"0\",1,60,80]]}]}",
                head + "[{\"notes\":[[0,0,60,80]]}]}", head + "[{\"notes\":[[0,1,128,80]]}]}",
                head + "[{\"controls\":[[0,9,1,1]]}]}", head + "[{\"name\":7}]}", head + "[{\"other\":7}]}",
                head.replace("480", "0") + "[]}", head.replace("attune-score", "x") + "[]}",
                head + "[{\"name\":\"" + "x".repeat(20_000) + "\"}]}")) {
            assertTrue(refused(with("score.json", score)).contains("score.json"), score);
        }
        for (String about : List.of("{}", "{\"format\":\"attune-project\"}",
                "{\"format\":\"attune-project\",\"version\":1}",
                "{\"format\":\"attune-project\",\"version\":1,\"title\":\"\",\"composer\":\"\",\"desk\":{}}")) {
            assertTrue(refused(with("project.json", about)).contains("project.json"), about);
        }
        for (String takes : List.of("{}", "{\"format\":\"attune-takes\",\"version\":2}",
                "{\"format\":\"attune-takes\",\"version\":2,\"takes\":[{}]}",
                "{\"format\":\"attune-takes\",\"version\":2,\"takes\":[null]}")) {
            refused(with("takes.json", takes));
        }
        assertTrue(refused(with("score.json", head.replace("\"version\":1", "\"version\":2") + "[]}"))
                .contains("update Attune"));
        assertTrue(refused(with("../../outside", "x")).contains("do not belong"));
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        Path file = folder.resolve("bomb.attune");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String part : List.of("project.json", "score.json", "takes.json")) {
                zip.putNextEntry(new ZipEntry(part));
                byte[] blanks = new byte[1 << 20];
                java.util.Arrays.fill(blanks, (byte) ' ');
                for (int i = 0; i < 300; i++) {
                    zip.write(blanks);
                }
                zip.closeEntry();
            }
        }
        assertTrue(Files.size(file) < 2_000_000, "small outside");
        assertTrue(refused(file).contains("larger than it can be"));
    }

    @Test
    void aFailedSaveLeavesWhatWasThere() throws Exception {
        Path file = folder.resolve("piece.attune");
        ProjectFile.write(project(), file);
        byte[] before = Files.readAllBytes(file);
        IOException full = assertThrows(IOException.class, () -> AtomicFile.replace(file, new byte[]{1, 2, 3},
                _ -> {
                    throw new IOException("No space left on device");
                }));
        assertTrue(String.valueOf(full.getMessage()).contains("No space"));
        assertArrayEquals(before, Files.readAllBytes(file));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count(), "no half file is left");
        }
    }

    private static String refused(Path file) {
        UnreadableProjectException problem = assertThrows(UnreadableProjectException.class,
                () -> ProjectFile.read(file));
        String sentence = String.valueOf(problem.getMessage());
        assertTrue(sentence.startsWith(file.getFileName().toString()) && sentence.endsWith("."), sentence);
        return sentence;
    }
}
