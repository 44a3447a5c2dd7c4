package attune.project;

import attune.container.AtomicFile;
import attune.dataset.DurationToken;
import attune.dataset.NoteToken;
import attune.generate.Take;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The takes on disk, one file a take, so that a damaged one costs no other. May take a moment: io lane.
public final class TakesStore {
    private static final Logger LOG = Logger.getLogger(TakesStore.class.getName());
    private static final String ENDING = ".take.json";
    /// Of takes of several parts; before it a take had one track and its notes.
    static final int FORMAT = 2;
    private final Path folder;

    public TakesStore(Path folder) {
        this.folder = folder;
    }

    /// The takes that were found, newest first, and a sentence for each file that could not be read.
    public record Reading(List<Take> takes, List<String> problems) {
        public Reading {
            takes = List.copyOf(takes);
            problems = List.copyOf(problems);
        }
    }

    /// A damaged file stays where it is: another version may know what to do with it.
    public Reading read() throws IOException {
        List<Take> takes = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path file : files()) {
            try {
                takes.add(named(file, parse(Files.readString(file))));
            } catch (JsonParseException | CharacterCodingException problem) {
                LOG.log(Level.INFO, "Unusable take {0}: {1}", new Object[]{file, problem});
                problems.add("The take in " + file
                        + " is damaged or was written by a newer Attune; it was left where it is.");
            } catch (IOException problem) {
                problems.add("The take in " + file + " cannot be read: " + problem.getMessage() + ".");
            }
        }
        takes.sort(Comparator.comparing(Take::time).reversed().thenComparing(Take::id));
        return new Reading(takes, problems);
    }

    /// Writes the take, over an older state of the same take.
    public void write(Take take) throws IOException {
        JsonObject json = new JsonObject();
        json.addProperty("format", FORMAT);
        json.add("take", Json.tree(take));
        AtomicFile.write(file(take.id()), Json.write(json).getBytes(StandardCharsets.UTF_8));
    }

    /// Forgets the take; one that is not there is no fault.
    public void delete(String id) throws IOException {
        Files.deleteIfExists(file(id));
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted().toList();
        } catch (NoSuchFileException _) {
            return List.of();
        }
    }

    private static Take parse(String text) {
        JsonObject json = Json.read(text, JsonObject.class);
        JsonElement format = json.get("format");
        int found = format == null ? 0 : Json.value(format, Integer.class);
        if (found > FORMAT) {
            throw new JsonParseException("it was written by a newer Attune");
        }
        JsonElement take = json.get("take");
        if (found < 1 || take == null) {
            throw new JsonParseException("it holds no take");
        }
        if (found == 1) {
            TakeMigration.toParts(take);
        }
        return checked(Json.value(take, Take.class));
    }

    /// A copy under another name could be neither rewritten nor deleted by its id.
    private static Take named(Path file, Take take) {
        if (!file.getFileName().toString().equals(take.id() + ENDING) || !isId(take.id())) {
            throw new JsonParseException("the file is not named after the take in it");
        }
        return take;
    }

    /// What a record's constructor lets pass because no caller of ours would do it.
    @SuppressWarnings("ConstantValue")
    static Take checked(Take take) {
        if (take.id() == null || take.name() == null || take.time() == null || take.options() == null
                || take.modelName() == null || take.modelSha256() == null || take.primer() == null
                || take.primer().events() == null || take.primerName() == null) {
            throw new JsonParseException("a part of the take is missing");
        }
        if (take.ticksPerQuarter() < 1 || take.start() < 0 || take.parts().isEmpty()) {
            throw new JsonParseException("the take stands nowhere");
        }
        try {
            take.primer().events().notes().forEach(NoteToken::pitches);
            take.primer().events().durations().forEach(DurationToken::quarters);
        } catch (IllegalArgumentException unknown) {
            throw new JsonParseException("it goes on from what is no music", unknown);
        }
        return take;
    }

    private Path file(String id) {
        if (!isId(id)) {
            throw new IllegalArgumentException("A take's id is made of letters, digits, - and _: " + id);
        }
        return folder.resolve(id + ENDING);
    }

    static boolean isId(String id) {
        return id.matches("[A-Za-z0-9_-]{1,80}");
    }
}
