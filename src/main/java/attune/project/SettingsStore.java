package attune.project;

import attune.container.AtomicFile;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Owns the settings and their file. A damaged file is put aside and the defaults hold; safe from any thread.
///
/// A write waits for the disk, so the studio has it done elsewhere: changes that come meanwhile go into the file together.
public final class SettingsStore {
    private static final Logger LOG = Logger.getLogger(SettingsStore.class.getName());

    private final Path file;
    private final Executor writer;
    private final Object disk = new Object();
    private boolean unwritten;
    private Settings settings = Settings.DEFAULTS;
    private Optional<String> sentence = Optional.empty();

    private SettingsStore(Path file, Executor writer) {
        this.file = file;
        this.writer = writer;
    }

    /// Reads the file; where there is none the defaults hold.
    public static SettingsStore open(Path file) {
        return open(file, Runnable::run);
    }

    /// @param writer writes the file for those who change settings
    public static SettingsStore open(Path file, Executor writer) {
        SettingsStore store = new SettingsStore(file, writer);
        store.read();
        return store;
    }

    public synchronized Settings settings() {
        return settings;
    }

    /// What to tell the user about the reading, where something was wrong.
    public synchronized Optional<String> sentence() {
        return sentence;
    }

    /// Changes the settings and writes them; where the disk refuses they hold until the program ends, and the log says so.
    public void update(UnaryOperator<Settings> change) {
        if (changes(change)) {
            writer.execute(this::flush);
        }
    }

    /// Whether the change makes a difference that nobody is about to write yet.
    private synchronized boolean changes(UnaryOperator<Settings> change) {
        Settings changed = change.apply(settings);
        if (changed.equals(settings)) {
            return false;
        }
        settings = changed;
        boolean first = !unwritten;
        unwritten = true;
        return first;
    }

    /// Writes what is not written yet, and returns when it is; for the end of the program.
    public void flush() {
        synchronized (disk) {
            Optional<Settings> newest = takeUnwritten();
            if (newest.isPresent()) {
                write(newest.get());
            }
        }
    }

    private synchronized Optional<Settings> takeUnwritten() {
        boolean due = unwritten;
        unwritten = false;
        return due ? Optional.of(settings) : Optional.empty();
    }

    private void write(Settings newest) {
        try {
            AtomicFile.write(file, Json.write(newest).getBytes(StandardCharsets.UTF_8));
        } catch (IOException problem) {
            LOG.log(Level.WARNING, "The settings could not be written to " + file, problem);
        }
    }

    private synchronized void read() {
        try {
            settings = parse(Files.readString(file));
        } catch (NoSuchFileException _) {
            settings = Settings.DEFAULTS;
        } catch (JsonParseException | CharacterCodingException problem) {
            LOG.log(Level.INFO, "Damaged settings in {0}: {1}", new Object[]{file, problem});
            sentence = Optional.of(putAside());
        } catch (IOException problem) {
            LOG.log(Level.WARNING, "The settings could not be read from " + file, problem);
            sentence = Optional.of("The settings in " + file + " cannot be read, so the standard ones are used.");
        }
    }

    /// What the file does not mention keeps its default, so that older files stay good; what it holds beyond is passed over.
    private static Settings parse(String text) {
        JsonObject known = Json.tree(Settings.DEFAULTS).getAsJsonObject();
        JsonObject found = Json.read(text, JsonObject.class);
        for (String name : known.keySet()) {
            if (found.has(name)) {
                known.add(name, found.get(name));
            }
        }
        return Json.value(known, Settings.class);
    }

    private String putAside() {
        Path aside = file.resolveSibling(file.getFileName() + ".damaged");
        try {
            AtomicFile.move(file, aside);
            return "The settings were damaged: the standard ones are used, and the old file was kept as " + aside + ".";
        } catch (IOException problem) {
            LOG.log(Level.WARNING, "Damaged settings could not be put aside", problem);
            return "The settings in " + file + " are damaged, so the standard ones are used.";
        }
    }
}
