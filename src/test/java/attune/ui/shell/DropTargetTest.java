package attune.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import attune.ui.FxStage;
import attune.ui.StudioStage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropTargetTest {
    @TempDir
    Path folder;

    @Test
    void aFolderIsHandedToTheTrainPanelWhenTheUserWantsToTrain() throws Exception {
        Path pieces = Files.createDirectory(folder.resolve("pieces"));
        AtomicInteger handed = new AtomicInteger();
        try (StudioStage studio = StudioStage.in(folder)) {
            FxStage.run(() -> studio.services().actions().add("train.addPieces", "Add pieces", null, null,
                    handed::incrementAndGet));
            studio.dialogs.answer = Optional.of(0);
            FxStage.run(() -> studio.window.drop(List.of(pieces)));
            assertEquals(1, handed.get());
            assertEquals(List.of(pieces), FxStage.get(() -> studio.services().pieces().take()));
        }
    }

    @Test
    void whileANetworkLearnsNewPiecesAreRefusedInASentence() throws Exception {
        Path pieces = Files.createDirectory(folder.resolve("pieces"));
        try (StudioStage studio = StudioStage.in(folder)) {
            FxStage.run(() -> studio.services().actions().add("train.addPieces", "Add pieces", null, null,
                    () -> fail("disabled"), new SimpleBooleanProperty(true)));
            studio.dialogs.answer = Optional.of(0);
            FxStage.run(() -> studio.window.drop(List.of(pieces)));
            assertTrue(studio.says("A network is learning"));
            assertEquals(List.of(), FxStage.get(() -> studio.services().pieces().take()));
        }
    }

    @Test
    void aFolderCanBeLookedThrough() throws Exception {
        Path pieces = Files.createDirectory(folder.resolve("pieces"));
        Files.writeString(pieces.resolve("one.mid"), "no music");
        try (StudioStage studio = StudioStage.in(folder)) {
            FxStage.run(() -> studio.services().actions().add("train.addPieces", "Add pieces", null, null,
                    () -> fail("not for training")));
            studio.dialogs.answer = Optional.of(1);
            FxStage.run(() -> studio.window.drop(List.of(pieces)));
            studio.awaitRest();
            FxStage.settle();
            assertTrue(FxStage.get(() -> Window.getWindows().stream().map(window -> window.getScene().getRoot()
                    .lookup("#corpus-status")).anyMatch(line -> line instanceof Label label
                            && label.getText().startsWith("1 of 1 read, 1 rejected"))));
        }
    }

    @Test
    void severalFilesCanAlsoJustBeOpened() throws Exception {
        Path one = Files.writeString(folder.resolve("one.mid"), "no music");
        Path two = Files.writeString(folder.resolve("two.mid"), "no music");
        try (StudioStage studio = StudioStage.in(folder)) {
            FxStage.run(() -> studio.services().actions().add("train.addPieces", "Add pieces", null, null, () -> {}));
            studio.dialogs.answer = Optional.of(1);
            FxStage.run(() -> studio.window.drop(List.of(one, two)));
            studio.awaitRest();
            assertTrue(studio.says("one.mid cannot be read"));
        }
    }

    @Test
    void aSoundBankIsPlayedWith() throws Exception {
        Path bank = folder.resolve("Grand.SF3").toAbsolutePath();
        try (StudioStage studio = StudioStage.in(folder)) {
            FxStage.run(() -> studio.window.drop(List.of(bank)));
            studio.awaitRest();
            assertEquals(bank, studio.player.bank);
            assertTrue(studio.says("Now playing with Grand.SF3."));
        }
    }

    @Test
    void aSingleFileIsOpenedWithoutAQuestion() throws Exception {
        Path one = Files.writeString(folder.resolve("one.mid"), "no music");
        try (StudioStage studio = StudioStage.in(folder)) {
            FxStage.run(() -> studio.window.drop(List.of(one)));
            studio.awaitRest();
            assertTrue(studio.says("one.mid cannot be read"));
            assertEquals(List.of(), studio.dialogs.asked);
        }
    }
}
