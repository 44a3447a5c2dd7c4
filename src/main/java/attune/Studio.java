package attune;

import attune.cli.ExitCodes;
import attune.dataset.CorpusReader;
import attune.model.ModelStore;
import attune.neural.Dl4jModelLoader;
import attune.neural.Dl4jPassageLoader;
import attune.neural.Dl4jTrainer;
import attune.neural.Dl4jVoicesLoader;
import attune.neural.Dl4jVoicesTrainer;
import attune.play.LookAheadPlayer;
import attune.project.AppFolders;
import attune.project.Instance;
import attune.project.Safe;
import attune.project.SettingsStore;
import attune.project.TakesStore;
import attune.task.LaneJobRunner;
import attune.ui.compose.ComposePanel;
import attune.ui.compose.NetworkPassages;
import attune.ui.compose.PassageWriting;
import attune.ui.pianoroll.PianoRollView;
import attune.ui.shell.StudioApp;
import attune.ui.shell.StudioParts;
import attune.ui.train.TrainPanel;
import attune.ui.voices.VoicesPanel;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Opens the window, where there is a screen to open it on, and hands it what it is made of.
///
/// @param out where the start is told to who measures it
record Studio(AppFolders folders, Log log, PrintWriter out, PrintWriter err) {
    private static final Logger LOG = Logger.getLogger(Studio.class.getName());

    /// How long a studio that runs may take to answer a second start, before that opens a window of its own.
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    /// Returns when the window is closed, or when a studio that runs already has taken the files.
    int open(List<Path> files) {
        if (!hasDisplay()) {
            return noDisplay();
        }
        String watched = System.getenv(StartWatch.VARIABLE);
        if (watched != null) {
            return show(files, Optional.empty()); // what is watched is a start, whoever else is open
        }
        Optional<Instance> instance;
        try {
            instance = Instance.claim(folders.data());
            if (instance.isEmpty() && Instance.handOver(folders.data(), files, PATIENCE)) {
                return ExitCodes.DONE;
            }
        } catch (IOException problem) {
            LOG.log(Level.WARNING, "The disk does not let one studio know of another", problem);
            instance = Optional.empty();
        }
        return show(files, instance); // the lock goes with the process
    }

    /// JavaFX writes a page about a display that cannot be opened: until its toolkit runs, that goes to the log.
    private int show(List<Path> files, Optional<Instance> instance) {
        PrintStream screen = System.err;
        AtomicBoolean running = new AtomicBoolean();
        System.setErr(log.stream("standard error"));
        try {
            StudioApp.open(() -> {
                System.setErr(screen);
                running.set(true);
                return parts();
            }, files, instance, new StartWatch(System.getenv(StartWatch.VARIABLE), out)::painted);
            return ExitCodes.DONE;
        } catch (RuntimeException problem) {
            if (running.get()) {
                throw problem;
            }
            LOG.log(Level.INFO, "The toolkit did not start", problem);
            return noDisplay();
        } finally {
            System.setErr(screen);
        }
    }

    private StudioParts parts() {
        return new StudioParts(new LaneJobRunner(), new LookAheadPlayer(),
                SettingsStore.open(folders.settings(), Thread::startVirtualThread),
                folders.models(), new TakesStore(folders.takes()), Safe.in(folders.data()), () -> new Dl4jTrainer(),
                () -> new Dl4jModelLoader(),
                services -> new PianoRollView(services).root(),
                List.of(services -> new TrainPanel(services, new CorpusReader(), () -> new Dl4jVoicesTrainer()).view(),
                        services -> ComposePanel.create(services, passages()),
                        services -> VoicesPanel.create(services, () -> new Dl4jVoicesLoader())),
                Optional.empty());
    }

    /// Answers and harmonies, written with the encoder–decoder in a model file.
    private static PassageWriting passages() {
        return new NetworkPassages(ModelStore::read, () -> new Dl4jPassageLoader());
    }

    private int noDisplay() {
        err.println("Attune found no display to open its window on; the command line works without one:"
                + " 'attune --help' lists its commands.");
        err.flush();
        return ExitCodes.OTHER;
    }

    /// On Linux the environment names the display; other systems always have one.
    static boolean hasDisplay() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return !system.startsWith("linux") || "Headless".equals(System.getProperty("glass.platform"))
                || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }
}
