package attune;

import attune.cli.AttuneCommandLine;
import attune.cli.Networks;
import attune.cli.Surroundings;
import attune.neural.Dl4jModelLoader;
import attune.neural.Dl4jPassageLoader;
import attune.neural.Dl4jPassageTrainer;
import attune.neural.Dl4jTrainer;
import attune.neural.Dl4jVoicesLoader;
import attune.neural.Dl4jVoicesTrainer;
import attune.picture.Engraving;
import attune.project.AppFolders;
import attune.ui.common.FxThread;
import attune.ui.notation.SheetEngraver;
import java.io.BufferedWriter;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Starts the studio, or runs a command.
///
/// JavaFX and ND4J are named only in what is called when they are needed, such as [Studio]: neither is loaded before.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    private static int run(String... arguments) {
        AppFolders folders = AppFolders.ofThisUser();
        Log log = Log.into(folders.logs());
        setDefault("java.awt.headless", "true");
        NativeLibraries.unpacked().ifPresentOrElse(libraries -> libraries.properties().forEach(Main::setDefault),
                () -> setDefault("org.bytedeco.javacpp.cachedir", folders.nativeLibraries().toString()));
        setDefault("attune.sounds.cache", folders.cache().resolve("sounds").toString());
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        System.setOut(log.stream("standard output")); // libraries talk there; standard output is for results only
        return AttuneCommandLine.run(new Surroundings(out, err, isTerminal(System.console()),
                new Networks(() -> new Dl4jTrainer(), () -> new Dl4jModelLoader(), () -> new Dl4jPassageTrainer(),
                        () -> new Dl4jPassageLoader(),
                        () -> new Dl4jVoicesTrainer(),
                        () -> new Dl4jVoicesLoader()),
                BenchParts::all, Main::engraving,
                files -> new Studio(folders, log, out, err).open(files), log.file()), arguments);
    }

    private static Engraving engraving() {
        FxThread.start(false);
        return new SheetEngraver();
    }

    private static void setDefault(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    /// In the terminal's own characters; into files and pipes UTF-8, as JSON wants it.
    @SuppressWarnings("SystemConsoleNull") // true of Java 22 to 24 only
    private static PrintWriter writer(FileDescriptor descriptor) {
        Console console = System.console();
        Charset charset = console != null && isTerminal(console) ? console.charset() : StandardCharsets.UTF_8;
        return new PrintWriter(new BufferedWriter(new OutputStreamWriter(new FileOutputStream(descriptor), charset)));
    }

    /// Which Java gives a console without a terminal, and which gives null, has changed twice.
    private static boolean isTerminal(@Nullable Console console) {
        return console != null && console.isTerminal();
    }
}
