package attune;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;

/// The log: a few files of a megabyte that take turns, opened when there is something to write; nothing goes to the screen.
final class Log extends Handler {
    private static final int LARGEST = 1 << 20;
    private static final int FILES = 3;
    private final Path folder;
    private @Nullable Handler files;
    private boolean broken;

    private Log(Path folder) {
        this.folder = folder;
    }

    /// From now on all that is logged, and all that a thread dies of, goes into this folder.
    static Log into(Path folder) {
        Log log = new Log(folder);
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.INFO);
        root.addHandler(log);
        Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> Logger.getLogger("attune").log(Level.SEVERE,
                "The thread " + thread.getName() + " died", problem));
        return log;
    }

    /// The newest of the files.
    Path file() {
        return folder.resolve("attune.0.log");
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (files == null && !broken) {
            files = open();
        }
        if (files != null) {
            files.publish(entry);
        }
    }

    /// Where the disk refuses there is no log: that must not keep anybody from working.
    private @Nullable Handler open() {
        try {
            Files.createDirectories(folder);
            String pattern = folder.resolve("attune.%g.log").toString().replace("%", "%%").replace("%%g", "%g");
            FileHandler handler = new FileHandler(pattern, LARGEST, FILES, true);
            handler.setFormatter(new SimpleFormatter());
            handler.setEncoding(StandardCharsets.UTF_8.name());
            return handler;
        } catch (IOException _) {
            broken = true;
            return null;
        }
    }

    @Override
    public synchronized void flush() {
        if (files != null) {
            files.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (files != null) {
            files.close();
        }
    }

    /// A stream whose lines are logged.
    PrintStream stream(String name) {
        return new PrintStream(new Lines(Logger.getLogger(name)), true, StandardCharsets.UTF_8);
    }

    private static final class Lines extends OutputStream {
        private final Logger logger;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        Lines(Logger logger) {
            this.logger = logger;
        }

        @Override
        public synchronized void write(int value) {
            if (value != '\n') {
                line.write(value);
            } else if (line.size() > 0) {
                logger.info(line.toString(StandardCharsets.UTF_8).stripTrailing());
                line.reset();
            }
        }
    }
}
