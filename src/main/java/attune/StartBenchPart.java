package attune;

import attune.bench.Alternation;
import attune.bench.BenchException;
import attune.bench.BenchPart;
import attune.bench.Measured;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// How long a user waits for Attune: from the start of its launcher to a window that can be edited and has its first picture, and to
/// the version on the command line. Each turn is a process of its own; the first of them fetches the files from the disk and is
/// not counted.
///
/// @param launcher to start; empty where this Java was started by hand
/// @param display whether there is one for the window
record StartBenchPart(Optional<Launcher> launcher, boolean display) implements BenchPart {
    private static final double NANOS_A_MILLI = 1e6;
    private static final int LONGEST_SECONDS = 120;

    static StartBenchPart usual() {
        return new StartBenchPart(Launcher.own(), Studio.hasDisplay());
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String tells() {
        return "from the start of the program to a window that can be edited, and to the version";
    }

    @Override
    public Optional<String> missing() {
        return launcher.isPresent()
                ? Optional.empty()
                : Optional.of("this Java was started by hand, and not by Attune's launcher, which is to be measured");
    }

    @Override
    public void measure(Alternation alternation, Consumer<Measured> rows) throws BenchException {
        Launcher own = launcher.orElseThrow();
        rows.accept(alternation.alone("start-window", "ms", () -> waited(window(own), StartWatch.PAINTED)));
        rows.accept(alternation.alone("start-version", "ms", () -> waited(own.with("--version"), "attune")));
    }

    private ProcessBuilder window(Launcher own) {
        ProcessBuilder window = own.with();
        window.environment().put(StartWatch.VARIABLE, StartWatch.MEASURE);
        if (!display) {
            window.environment().put("JAVA_TOOL_OPTIONS", "-Dglass.platform=Headless -Dprism.order=sw");
        }
        return window;
    }

    /// Milliseconds until a process has written a line that begins so.
    private static double waited(ProcessBuilder start, String line) throws BenchException {
        try {
            long begin = System.nanoTime();
            Process process = start.redirectError(ProcessBuilder.Redirect.DISCARD).start();
            CompletableFuture.delayedExecutor(LONGEST_SECONDS, TimeUnit.SECONDS).execute(process::destroyForcibly);
            try (BufferedReader out = process.inputReader()) {
                String said = out.readLine();
                double millis = (System.nanoTime() - begin) / NANOS_A_MILLI;
                if (said == null || !said.startsWith(line)) {
                    throw new BenchException("Attune did not start; see what it says when it is started by hand.");
                }
                if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                    throw new BenchException("Attune started but did not end.");
                }
                return millis;
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException problem) {
            throw new BenchException("The launcher could not be started: " + problem.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new BenchException("The measuring was interrupted.");
        }
    }
}
