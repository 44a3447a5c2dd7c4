package attune.cli;

import attune.model.Checkpoint;
import attune.model.CheckpointStore;
import attune.model.ModelStore;
import attune.model.TrainingFailedException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `attune train`: trains a network on a folder of pieces.
@Command(name = "train", mixinStandardHelpOptions = true, sortOptions = false, description = {
    "Trains a network on the MIDI files of a folder and keeps the best of its epochs, or of a musegan's snapshots.",
    "Ctrl+C stops and keeps the best so far."}, optionListHeading = "%n", parameterListHeading = "%n")
final class TrainCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(names = "--kind", required = true, paramLabel = "KIND", description = "of network: attention-lstm, encoder-decoder or musegan")
    private String kind = "";

    @Option(names = "--data", required = true, paramLabel = "DIR", description = "folder with MIDI files, folders inside it too")
    private Path folder = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "MODEL", description = "model file to write (.attune-model)")
    private Path out = Path.of("");

    @Mixin
    private NetworkOptions network = new NetworkOptions();

    @Mixin
    private PassageOptions passages = new PassageOptions();

    @Mixin
    private VoicesOptions voices = new VoicesOptions();

    @Mixin
    private DataOptions pieces = new DataOptions();

    @Option(names = "--name", paramLabel = "NAME", description = "of the model; without it, that of its file")
    private @Nullable String name;

    @Option(names = "--checkpoint", paramLabel = "FILE", description = "write where the training stands after each epoch or snapshot and at Ctrl+C")
    private @Nullable Path checkpoint;

    @Option(names = "--resume", paramLabel = "FILE", description = "go on from such a file, with the same pieces and options")
    private @Nullable Path resume;

    @Option(names = "--json", description = "answer with one JSON object an epoch or snapshot")
    private boolean json;

    @Spec
    private @Nullable CommandSpec command;

    TrainCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, CommandFailure, TrainingFailedException {
        Courses courses = new Courses(surroundings.networks(), kind,
                GivenOptions.of(Objects.requireNonNull(command)), network, passages, voices, pieces);
        courses.check();
        Outputs.checkTarget(out);
        if (checkpoint != null) {
            Outputs.checkTarget(checkpoint);
        }
        Checkpoint begun = resume == null ? null : CheckpointStore.read(resume);
        try (Interruption interruption = new Interruption()) {
            TrainingLines lines = new TrainingLines(surroundings, json, checkpoint);
            Course course = courses.read(folder, lines, interruption);
            course.tell(lines);
            Trained trained = train(course, begun, lines, interruption);
            ModelStore.write(trained.model(), out);
            lines.done(trained.kept(), out, interruption.isCancelled());
        }
        return ExitCodes.DONE;
    }

    private Trained train(Course course, @Nullable Checkpoint begun, TrainingLines lines, Interruption interruption)
            throws TrainingFailedException, CommandFailure {
        if (begun == null) {
            return course.train(modelName(), lines, interruption);
        }
        if (!begun.model().spec().equals(course.spec())
                || !begun.model().provenance().dataSha256().equals(course.dataSha256())) {
            throw CommandFailure.usage(resume + " was begun with other pieces or another network: give the same "
                    + course.sameOptions() + ", or train anew without --resume.");
        }
        return course.resume(begun, lines, interruption);
    }

    private String modelName() {
        String file = String.valueOf(out.getFileName());
        return name != null
                ? name
                : file.endsWith(ModelStore.ENDING)
                        ? file.substring(0, file.length() - ModelStore.ENDING.length())
                        : file;
    }
}
