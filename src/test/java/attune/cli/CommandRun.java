package attune.cli;

import attune.bench.Benches;
import attune.model.ModelLoader;
import attune.model.PassageLoader;
import attune.model.PassageTrainer;
import attune.model.Trainer;
import attune.model.VoicesLoader;
import attune.model.VoicesTrainer;
import attune.picture.Engraving;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

/// A command that ran in this process: its exit code and what it wrote.
record CommandRun(int code, String out, String err) {
    /// Runs a command that needs no network.
    static CommandRun attune(Object... arguments) {
        return with(new Networks(CommandRun::unwanted, CommandRun::unwanted, CommandRun::unwanted,
                CommandRun::unwanted, CommandRun::unwanted, CommandRun::unwanted), CommandRun::unwanted, arguments);
    }

    /// Runs a command with a trainer and a loader that take no time.
    static CommandRun attuneWithFakes(Object... arguments) {
        return with(FakeTrainer::new, FakeLoader::new, arguments);
    }

    static CommandRun with(Supplier<Trainer> trainer, Supplier<ModelLoader> loader, Object... arguments) {
        return with(new Networks(trainer, loader, CommandRun::unwanted, CommandRun::unwanted,
                CommandRun::unwanted, CommandRun::unwanted), CommandRun::unwanted,
                arguments);
    }

    /// Runs a command that trains an encoder–decoder or uses one.
    static CommandRun withPassages(Supplier<PassageTrainer> trainer, Supplier<PassageLoader> loader,
            Object... arguments) {
        return with(new Networks(CommandRun::unwanted, CommandRun::unwanted, trainer, loader,
                CommandRun::unwanted, CommandRun::unwanted), CommandRun::unwanted,
                arguments);
    }

    /// Runs a command that trains a MuseGAN or uses one.
    static CommandRun withVoices(Supplier<VoicesTrainer> trainer, Supplier<VoicesLoader> loader, Object... arguments) {
        return with(new Networks(CommandRun::unwanted, CommandRun::unwanted, CommandRun::unwanted,
                CommandRun::unwanted, trainer, loader), CommandRun::unwanted, arguments);
    }

    /// Runs a command that uses several kinds of networks one after the other.
    static CommandRun withNetworks(Networks networks, Object... arguments) {
        return with(networks, CommandRun::unwanted, arguments);
    }

    /// Runs the bench with these parts.
    static CommandRun withBenches(Benches benches, Object... arguments) {
        return with(new Networks(FakeTrainer::new, FakeLoader::new, CommandRun::unwanted, CommandRun::unwanted,
                CommandRun::unwanted, CommandRun::unwanted),
                () -> benches, arguments);
    }

    /// Runs a command that needs staves drawn.
    static CommandRun withEngraving(Engraving engraving, Object... arguments) {
        return with(new Networks(CommandRun::unwanted, CommandRun::unwanted, CommandRun::unwanted,
                CommandRun::unwanted, CommandRun::unwanted, CommandRun::unwanted), CommandRun::unwanted,
                () -> engraving, arguments);
    }

    private static CommandRun with(Networks networks, Supplier<Benches> benches, Object... arguments) {
        return with(networks, benches, CommandRun::unwanted, arguments);
    }

    private static CommandRun with(Networks networks, Supplier<Benches> benches, Supplier<Engraving> engraving,
            Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Surroundings surroundings = new Surroundings(new PrintWriter(out), new PrintWriter(err), false, networks,
                benches, engraving, CommandRun::studio, Path.of("attune.log"));
        String[] texts = java.util.Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        int code = AttuneCommandLine.run(surroundings, texts);
        return new CommandRun(code, out.toString(), err.toString());
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // it never returns
    private static <T> T unwanted() {
        throw new AssertionError("this was not to be asked for");
    }

    /// The one JSON object on standard output.
    JsonObject json() {
        return JsonParser.parseString(out).getAsJsonObject();
    }

    List<String> lines() {
        return out.lines().toList();
    }

    List<String> errorLines() {
        return err.lines().toList();
    }

    private static int studio(List<Path> files) {
        return 40 + files.size();
    }
}
