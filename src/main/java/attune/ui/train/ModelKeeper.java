package attune.ui.train;

import attune.model.ModelFile;
import attune.model.ModelStore;
import attune.model.MuseGanSpec;
import attune.task.Lane;
import attune.ui.common.FileNames;
import attune.ui.common.Messages;
import attune.ui.common.ModelFigures;
import attune.ui.common.ModelLibrary;
import attune.ui.common.Services;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes trained models into the user's folder under names that are free, and lists them in the library.
final class ModelKeeper {
    private final Services services;

    ModelKeeper(Services services) {
        this.services = services;
    }

    /// Keeps the best of a training.
    void keep(ModelFile model) {
        write(model, model.name());
    }

    /// Keeps the network as it was at one moment, under the name of the model and the moment.
    void keepMoment(Snapshot snapshot) {
        String name = snapshot.model().name() + ", " + snapshot.moment();
        ModelFile model = snapshot.model();
        write(new ModelFile(name, model.spec(), model.vocabulary(), model.provenance(), model.weights(),
                model.trainingPieces()), name);
    }

    private void write(ModelFile model, String name) {
        Path folder = services.models().folder();
        services.jobs().submit("Saving “" + name + "”", Lane.IO, _ -> {
            Files.createDirectories(folder);
            Path path = free(folder, FileNames.of(name, "model"));
            ModelStore.write(model, path);
            return new ModelLibrary.Entry(name, path, ModelStore.weightsSha256(model), model.spec(),
                    ModelFigures.of(model.provenance()), false);
        }, entry -> {
            services.models().entries().addFirst(entry);
            services.messages().show(Messages.Kind.INFO,
                    "“" + name + "” is saved and can be chosen under "
                            + (entry.spec() instanceof MuseGanSpec ? "Voices" : "Compose")
                            + (entry.figures().isEmpty() ? "." : ": " + entry.figures() + "."));
        });
    }

    private static Path free(Path folder, String name) {
        Path path = folder.resolve(name + ".attune-model");
        for (int i = 2; Files.exists(path); i++) {
            path = folder.resolve(name + " " + i + ".attune-model");
        }
        return path;
    }
}
