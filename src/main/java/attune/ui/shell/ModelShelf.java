package attune.ui.shell;

import attune.container.AtomicFile;
import attune.model.ModelHeader;
import attune.model.ModelStore;
import attune.ui.common.ModelFigures;
import attune.ui.common.ModelLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Finds the models: those inside Attune, put beside the user's own so that each is a file, and those that the user trained.
final class ModelShelf {
    private static final Logger LOG = Logger.getLogger(ModelShelf.class.getName());
    private static final String BUNDLED = "/models/";

    private final Path folder;

    /// @param folder where the user's models are kept
    ModelShelf(Path folder) {
        this.folder = folder;
    }

    /// What was found, and a sentence for each file that is no usable model.
    record Found(List<ModelLibrary.Entry> models, List<String> problems) {}

    /// Reads the headers of all models; on the IO lane.
    Found look() throws IOException {
        Found found = new Found(new ArrayList<>(), new ArrayList<>());
        for (String name : bundled()) {
            try {
                add(asFile(name), true, found);
            } catch (IOException problem) {
                LOG.log(Level.WARNING, "A bundled model could not be put into " + folder, problem);
                found.problems().add("The model " + name + " that came with Attune could not be put into " + folder
                        + ": make room or give yourself the right to write there.");
            }
        }
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ModelStore.ENDING)) {
                List<Path> sorted = new ArrayList<>();
                files.forEach(sorted::add);
                sorted.sort(null);
                sorted.forEach(model -> add(model, false, found));
            }
        }
        return found;
    }

    private static void add(Path model, boolean bundled, Found found) {
        try {
            ModelHeader header = ModelStore.readHeader(model);
            found.models()
                    .add(new ModelLibrary.Entry(header.name(), model, header.weightsSha256(), header.spec(),
                            ModelFigures.of(header.provenance()),
                            bundled));
        } catch (IOException problem) {
            LOG.log(Level.FINE, "No usable model: " + model, problem);
            found.problems().add(String.valueOf(problem.getMessage()));
        }
    }

    private static List<String> bundled() throws IOException {
        try (InputStream index = ModelShelf.class.getResourceAsStream(BUNDLED + "models.txt")) {
            return index == null
                    ? List.of()
                    : new String(index.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                            .filter(ModelShelf::isName).toList();
        }
    }

    private static boolean isName(String line) {
        return !line.isEmpty() && !line.startsWith("#");
    }

    /// A resource may lie inside a jar, but models are read from files.
    private Path asFile(String name) throws IOException {
        Path file = folder.resolve("bundled").resolve(name);
        try (InputStream in = ModelShelf.class.getResourceAsStream(BUNDLED + name)) {
            if (in == null) {
                throw new IOException("The model " + name + " is missing from this copy of Attune; install it again.");
            }
            byte[] bytes = in.readAllBytes();
            if (!Files.exists(file) || !Arrays.equals(bytes, Files.readAllBytes(file))) {
                AtomicFile.write(file, bytes);
            }
        }
        return file;
    }
}
