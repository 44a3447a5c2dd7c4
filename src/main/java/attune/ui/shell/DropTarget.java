package attune.ui.shell;

import attune.ui.common.Messages;
import attune.ui.common.Services;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Files dropped on the window: one is opened, a sound bank is played with; several, or a folder, can be trained on.
final class DropTarget {
    private static final Pattern SOUND_BANK = Pattern.compile("(?is).*\\.(sf2|sf3|dls)");

    private final Scene scene;
    private final Documents documents;
    private final Services services;
    private final Runnable showTrain;
    private final Consumer<Path> playWith;
    private final Consumer<Path> lookThrough;

    /// @param showTrain brings the Train panel to the front
    /// @param playWith takes a sound bank
    /// @param lookThrough shows a folder in the corpus browser
    DropTarget(Scene scene, Documents documents, Services services, Runnable showTrain, Consumer<Path> playWith,
            Consumer<Path> lookThrough) {
        this.scene = scene;
        this.documents = documents;
        this.services = services;
        this.showTrain = showTrain;
        this.playWith = playWith;
        this.lookThrough = lookThrough;
    }

    void install() {
        scene.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        scene.setOnDragDropped(this::dropped);
    }

    private void dropped(DragEvent event) {
        List<Path> paths = event.getDragboard().getFiles().stream().map(File::toPath).toList();
        event.setDropCompleted(!paths.isEmpty());
        event.consume();
        accept(paths);
    }

    /// What happens with dropped files.
    void accept(List<Path> paths) {
        if (paths.isEmpty()) {
            return;
        }
        boolean one = paths.size() == 1 && !Files.isDirectory(paths.getFirst());
        if (one && SOUND_BANK.matcher(paths.getFirst().toString()).matches()) {
            playWith.accept(paths.getFirst());
        } else if (one) {
            documents.open(paths.getFirst());
        } else if (services.actions().find("train.addPieces").isEmpty()) {
            documents.open(paths.getFirst());
        } else {
            ask(paths);
        }
    }

    private void ask(List<Path> paths) {
        Optional<Path> first = paths.stream().filter(path -> !Files.isDirectory(path)).findFirst();
        String what = paths.size() == 1
                ? "the folder " + paths.getFirst().getFileName()
                : "these " + paths.size() + " files";
        List<String> choices = first.isPresent()
                ? List.of("Train on them", "Open " + first.get().getFileName(), "Cancel")
                : List.of("Train on it", "Look through it", "Cancel");
        int answer = services.questions().ask("Dropped on Attune", "What shall happen with " + what + "?", choices)
                .orElse(choices.size() - 1);
        if (answer == 0 && services.actions().get("train.addPieces").isDisabled()) {
            services.messages().show(Messages.Kind.WARNING,
                    "A network is learning: drop the pieces again when it has ended.");
        } else if (answer == 0) {
            services.pieces().pathsProperty().set(paths);
            showTrain.run();
            services.actions().run("train.addPieces");
        } else if (answer == 1 && first.isPresent()) {
            documents.open(first.get());
        } else if (answer == 1 && first.isEmpty()) {
            lookThrough.accept(paths.getFirst());
        }
    }
}
