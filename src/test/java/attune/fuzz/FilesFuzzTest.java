package attune.fuzz;

import attune.container.ContainerWriter;
import attune.io.Credit;
import attune.io.ScoreFiles;
import attune.io.UnreadableFileException;
import attune.io.musicxml.MusicXmlWriter;
import attune.io.musicxml.MxlFile;
import attune.model.ModelStore;
import attune.model.TestModels;
import attune.model.UnreadableModelException;
import attune.music.Score;
import attune.notation.NotationOptions;
import attune.notation.Notator;
import attune.project.Project;
import attune.project.ProjectFile;
import attune.project.SettingsStore;
import attune.project.UnreadableProjectException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every kind of file that somebody may hand to Attune, damaged in thousands of ways.
class FilesFuzzTest {
    @TempDir
    Path folder;

    private static List<byte[]> samples() throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        for (String name : List.of("bach-chorale-befiehl-du-deine-wege", "beethoven-fuer-elise", "greensleeves")) {
            seeds.add(Files.readAllBytes(Path.of("samples", name + ".mid")));
        }
        return seeds;
    }

    private static List<Score> scores() throws Exception {
        return List.of(ScoreFiles.read(Path.of("samples", "frere-jacques.mid")).score(),
                ScoreFiles.read(Path.of("samples", "petzold-minuet-in-g.mid")).score());
    }

    @Test
    void midi() throws Exception {
        Fuzzing.run("midi", ".mid", samples(), Set.of(UnreadableFileException.class), ScoreFiles::read, folder);
    }

    @Test
    void musicXml() throws Exception {
        List<byte[]> seeds = new ArrayList<>();
        for (Score score : scores()) {
            seeds.add(MusicXmlWriter.write(Notator.notate(score, "A piece", NotationOptions.USUAL), "Somebody"));
        }
        Fuzzing.run("musicxml", ".musicxml", seeds, Set.of(UnreadableFileException.class),
                file -> ScoreFiles.read(file, true), folder);
    }

    @Test
    void packedMusicXml() throws Exception {
        List<byte[]> seeds = new ArrayList<>();
        for (Score score : scores()) {
            seeds.add(MxlFile.pack(MusicXmlWriter.write(Notator.notate(score, "", NotationOptions.USUAL), "")));
        }
        Fuzzing.run("mxl", ".mxl", seeds, Set.of(UnreadableFileException.class), ScoreFiles::read, folder);
    }

    @Test
    void projects() throws Exception {
        List<byte[]> seeds = new ArrayList<>();
        for (Score score : scores()) {
            seeds.add(ProjectFile.bytes(new Project("A piece", Credit.NONE.composer(), score, List.of(),
                    Project.Desk.EMPTY)));
        }
        Fuzzing.run("project", ".attune", seeds, Set.of(UnreadableProjectException.class), ProjectFile::read, folder);
    }

    /// The parts are changed before they are packed, so that no check sum protects them.
    @Test
    void partsOfProjects() throws Exception {
        Path sound = Files.write(folder.resolve("sound.attune"), ProjectFile.bytes(new Project("A piece", "",
                scores().getFirst(), List.of(), new Project.Desk(Set.of(1), Set.of(), null, 5))));
        for (String part : List.of("project.json", "score.json", "takes.json")) {
            Map<String, byte[]> parts = parts(sound);
            Fuzzing.run(part, ".json", List.of(parts.get(part)), Set.of(UnreadableProjectException.class), bad -> {
                parts.put(part, Files.readAllBytes(bad));
                ProjectFile.read(Files.write(folder.resolve("packed.attune"), ContainerWriter.deflated(parts)));
            }, folder);
        }
    }

    @Test
    void partsOfModels() throws Exception {
        Path model = folder.resolve("model.attune-model");
        ModelStore.write(TestModels.small(), model);
        for (String part : List.of("model.json", "pieces.bin", "weights.bin")) {
            Map<String, byte[]> parts = parts(model);
            Fuzzing.run(part, ".part", List.of(parts.get(part)), Set.of(UnreadableModelException.class), bad -> {
                parts.put(part, Files.readAllBytes(bad));
                ModelStore.read(Files.write(folder.resolve("packed.attune-model"), ContainerWriter.deflated(parts)));
            }, folder);
        }
    }

    private static Map<String, byte[]> parts(Path file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        return parts;
    }

    @Test
    void models() throws Exception {
        Path model = folder.resolve("model.attune-model");
        ModelStore.write(TestModels.small(), model);
        Fuzzing.run("model", ".attune-model", List.of(Files.readAllBytes(model)),
                Set.of(UnreadableModelException.class), ModelStore::read, folder);
    }

    @Test
    void settings() throws Exception {
        Path file = folder.resolve("settings.json");
        SettingsStore store = SettingsStore.open(file, Runnable::run);
        store.update(before -> before.withLastFolder("/somewhere"));
        store.flush();
        byte[] sound = Files.readAllBytes(file);
        byte[] other = new String(sound, StandardCharsets.UTF_8).replace("null", "\"x\"")
                .getBytes(StandardCharsets.UTF_8);
        Fuzzing.run("settings", ".json", List.of(sound, other), Set.of(),
                bad -> SettingsStore.open(bad, Runnable::run).settings(), folder);
    }
}
