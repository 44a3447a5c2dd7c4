package attune.project;

import attune.container.AtomicFile;
import attune.container.BrokenEntryException;
import attune.container.ContainerKind;
import attune.container.ContainerReader;
import attune.container.ContainerWriter;
import attune.generate.Take;
import attune.music.Score;
import attune.music.TickRange;
import attune.project.Project.Desk;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Project files: `.attune`, a zip of `project.json`, `score.json` and `takes.json`. Models are not in it: takes name theirs by
/// the fingerprint of its weights.
public final class ProjectFile {
    /// The ending of a project file's name.
    public static final String ENDING = ".attune";
    private static final String ABOUT = "project.json";
    private static final String SCORE = "score.json";
    private static final String TAKES = "takes.json";
    private static final String FORMAT = "attune-project";
    private static final int VERSION = 1;
    private static final ContainerKind KIND = new ContainerKind("project",
            "choose a file that Attune saved, its name ends in .attune");
    private static final long LARGEST_ABOUT = 1_000_000;
    private static final long LARGEST_SCORE = 160_000_000;
    private static final long LARGEST_TAKES = 64_000_000;
    private static final int TEXT_SHRINKS = 200;
    private static final int LONGEST_NAME = 1_000;

    private ProjectFile() {}

    /// Whether a file of that name is taken for a project.
    public static boolean isProject(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /// The whole file; the same project gives the same bytes.
    public static byte[] bytes(Project project) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(ABOUT, utf8(about(project)));
        parts.put(SCORE, ScoreJson.write(project.score()));
        parts.put(TAKES, utf8(takes(project.takes())));
        return ContainerWriter.deflated(parts);
    }

    /// Writes the project; what stood there before stays until the new file is on the disk and reads as it should.
    public static void write(Project project, Path file) throws IOException {
        AtomicFile.replace(file, bytes(project), written -> check(project, written));
    }

    private static void check(Project project, Path written) throws IOException {
        try {
            if (!read(written).score().equals(project.score())) {
                throw new IOException("what was written reads as something else");
            }
        } catch (UnreadableProjectException problem) {
            throw new IOException("what was written cannot be read again: " + problem.getMessage(), problem);
        }
    }

    /// @throws UnreadableProjectException where it is no project that this Attune can use, in a sentence
    public static Project read(Path file) throws UnreadableProjectException {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.isDirectory(file)) {
                throw new UnreadableProjectException(name, "", "there is a folder, not a file", "choose a file in it");
            }
            try (ContainerReader container = ContainerReader.open(file, KIND, Set.of(ABOUT, SCORE, TAKES))) {
                return read(container);
            }
        } catch (BrokenEntryException broken) {
            throw new UnreadableProjectException(name, broken.place(), broken.problem(),
                    broken.isDamage()
                            ? broken.remedy() + ": open an earlier version of it (File, Earlier versions)"
                            : broken.remedy());
        } catch (NoSuchFileException _) {
            throw new UnreadableProjectException(name, "", "there is no such file", "check its name and folder");
        } catch (IOException problem) {
            throw new UnreadableProjectException(name, "",
                    "the system refuses to read it (" + problem.getMessage() + ")", "check that you may open it");
        }
    }

    private static Project read(ContainerReader container) throws IOException, BrokenEntryException {
        try {
            JsonObject about = object(container.entry(ABOUT, LARGEST_ABOUT, TEXT_SHRINKS), ABOUT);
            check(about, FORMAT, VERSION, ABOUT);
            About read = Json.value(about, About.class).checked();
            Score score = ScoreJson.read(SCORE, container.entry(SCORE, LARGEST_SCORE, TEXT_SHRINKS));
            List<Take> takes = takes(object(container.entry(TAKES, LARGEST_TAKES, TEXT_SHRINKS), TAKES));
            return new Project(read.title(), read.composer(), score, takes, read.desk().of());
        } catch (JsonParseException problem) {
            throw new BrokenEntryException(ABOUT, "it does not hold what a project is made of");
        }
    }

    /// As it stands in the file.
    private record About(String format, int version, String title, String composer, DeskJson desk) {
        @SuppressWarnings("ConstantValue") // Gson leaves what is missing null
        About checked() {
            if (title == null || composer == null || desk == null || desk.muted() == null || desk.soloed() == null
                    || title.length() > LONGEST_NAME || composer.length() > LONGEST_NAME) {
                throw new JsonParseException("a part of it is missing");
            }
            return this;
        }
    }

    /// @param loop start and end, or null
    private record DeskJson(List<Integer> muted, List<Integer> soloed, @Nullable List<Long> loop, long playhead) {
        Desk of() {
            return new Desk(Set.copyOf(muted), Set.copyOf(soloed), range(loop), Math.max(0, playhead));
        }

        private static @Nullable TickRange range(@Nullable List<Long> loop) {
            return loop != null && loop.size() == 2 && loop.get(0) >= 0 && loop.get(1) > loop.get(0)
                    ? new TickRange(loop.get(0), loop.get(1))
                    : null;
        }

        static DeskJson of(Desk desk) {
            TickRange loop = desk.loop();
            return new DeskJson(desk.muted().stream().sorted().toList(), desk.soloed().stream().sorted().toList(),
                    loop == null ? null : List.of(loop.start(), loop.end()), desk.playhead());
        }
    }

    private static JsonElement about(Project project) {
        return Json.tree(new About(FORMAT, VERSION, cut(project.title()), cut(project.composer()),
                DeskJson.of(project.desk())));
    }

    private static String cut(String text) {
        return text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) : text;
    }

    private static JsonElement takes(List<Take> takes) {
        JsonObject json = new JsonObject();
        json.addProperty("format", "attune-takes");
        json.addProperty("version", TakesStore.FORMAT);
        JsonArray list = new JsonArray();
        takes.forEach(take -> list.add(Json.tree(take)));
        json.add("takes", list);
        return json;
    }

    private static List<Take> takes(JsonObject json) throws BrokenEntryException {
        check(json, "attune-takes", TakesStore.FORMAT, TAKES);
        if (!(json.get("takes") instanceof JsonArray list)) {
            throw new BrokenEntryException(TAKES, "the list of takes is missing");
        }
        List<Take> takes = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonElement take : list) {
            Take read = TakesStore.checked(Json.value(take, Take.class));
            if (!TakesStore.isId(read.id()) || !ids.add(read.id())) {
                throw new BrokenEntryException(TAKES, "a take is there twice, or has no name that a file can have");
            }
            takes.add(read);
        }
        return takes;
    }

    private static void check(JsonObject json, String format, int newest, String entry) throws BrokenEntryException {
        JsonElement found = json.get("format");
        if (found == null || !found.isJsonPrimitive() || !found.getAsString().equals(format)) {
            throw new BrokenEntryException(entry, "it is of another format");
        }
        JsonElement version = json.get("version");
        int number = version == null ? 0 : Json.value(version, Integer.class);
        if (number > newest) {
            throw new BrokenEntryException(entry, "it has format version " + number + ", and this Attune reads up to "
                    + newest, "update Attune to open it");
        }
        if (number < 1) {
            throw new BrokenEntryException(entry, "it says no version");
        }
    }

    private static JsonObject object(byte[] bytes, String entry) throws BrokenEntryException {
        try {
            return Json.read(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(),
                    JsonObject.class);
        } catch (CharacterCodingException _) {
            throw new BrokenEntryException(entry, "its text is not UTF-8");
        } catch (JsonParseException _) {
            throw new BrokenEntryException(entry, "it is not proper JSON");
        }
    }

    private static byte[] utf8(JsonElement json) {
        return Json.write(json).getBytes(StandardCharsets.UTF_8);
    }
}
