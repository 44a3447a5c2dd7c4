package attune.cli;

import attune.bench.Alternation;
import attune.bench.BenchException;
import attune.bench.BenchPart;
import attune.bench.Benches;
import attune.bench.LibTorch;
import attune.bench.LibTorchPlace;
import attune.bench.Machine;
import attune.bench.Measured;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `attune bench [PART…]`: how fast Attune is on this machine.
@Command(name = "bench", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Measures how fast Attune is on this machine, beside DL4J's own layers and, if asked, LibTorch.", "",
    "The contestants take turns round by round. A ratio is how many times ours the other's cost is.", "",
    "Measure on a machine that does nothing else; all parts take some minutes."}, optionListHeading = "%n", parameterListHeading = "%n")
final class BenchCommand implements Callable<Integer> {
    private static final int MOST_ROUNDS = 1000;

    private final Surroundings surroundings;

    @Parameters(arity = "0..*", paramLabel = "PART", description = "what to measure, such as train or midi; without it, everything")
    private List<String> names = new ArrayList<>();

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "5", description = "turns of each contestant (${DEFAULT-VALUE})")
    private int rounds;

    @Option(names = "--libtorch", paramLabel = "PATH", description = "measure against LibTorchReference too: the class path that holds it and LibTorch, or the folder of its Maven project")
    private @Nullable String libTorch;

    @Option(names = "--json", description = "answer with one JSON array")
    private boolean json;

    BenchCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws CommandFailure {
        if (rounds < 1 || rounds > MOST_ROUNDS) {
            throw CommandFailure.usage("--rounds is a number from 1 to 1,000.");
        }
        Benches benches = surroundings.benches().get();
        List<BenchPart> parts = chosen(benches.parts());
        try {
            Alternation alternation = new Alternation(rounds, reference());
            String machine = Machine.words() + ", " + benches.libraries().get();
            if (json) {
                List<Measured> measured = new ArrayList<>();
                measure(parts, alternation, measured::add);
                line(Json.line(BenchJson.of(measured, machine)));
            } else {
                line(machine + "; " + rounds + (rounds == 1 ? " round" : " rounds"));
                BenchTable table = new BenchTable();
                measure(parts, alternation, row -> table.lines(row).forEach(this::line));
            }
        } catch (BenchException problem) {
            throw CommandFailure.other(String.valueOf(problem.getMessage()));
        }
        return ExitCodes.DONE;
    }

    private void measure(List<BenchPart> parts, Alternation alternation, Consumer<Measured> rows)
            throws BenchException, CommandFailure {
        for (BenchPart part : parts) {
            Optional<String> missing = part.missing();
            if (missing.isEmpty()) {
                progress("Measuring " + part.name() + ": " + part.tells());
                part.measure(alternation, rows);
            } else if (names.isEmpty()) {
                surroundings.err().println("Not measured: " + part.name() + ", because " + missing.get() + ".");
            } else {
                throw CommandFailure.other(part.name() + " cannot be measured, because " + missing.get() + ".");
            }
        }
    }

    private Optional<LibTorch> reference() throws BenchException {
        return libTorch == null ? Optional.empty() : Optional.of(LibTorchPlace.find(libTorch));
    }

    private List<BenchPart> chosen(List<BenchPart> parts) throws CommandFailure {
        List<String> known = parts.stream().map(BenchPart::name).toList();
        for (String name : names) {
            if (!known.contains(name)) {
                throw CommandFailure.usage("There is no part " + name + " to measure; there are "
                        + known.stream().collect(Collectors.joining(", ")) + ".");
            }
        }
        return parts.stream().filter(part -> names.isEmpty() || names.contains(part.name())).toList();
    }

    private void progress(String sentence) {
        if (surroundings.terminal()) {
            surroundings.err().println(sentence);
            surroundings.err().flush();
        }
    }

    private void line(String text) {
        surroundings.out().println(text);
        surroundings.out().flush();
    }
}
