package attune.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What measures the tours' pictures sees what a reader sees.
class ContrastCheckTest {
    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        FxStage.run(() -> {});
    }

    private static Label label(String words, String style) {
        Label label = new Label(words);
        label.setStyle("-fx-font-size: 12px; " + style);
        return label;
    }

    private static Label faint(String words) {
        return label(words, "-fx-text-fill: #999999;");
    }

    /// Its lines about texts that are too hard.
    private List<String> findings(Node... nodes) {
        Stage stage = FxStage.get(() -> FxStage.show(new VBox(8, nodes), 300, 200));
        FxStage.run(() -> stage.getScene().getRoot().setStyle("-fx-background-color: white;"));
        ContrastCheck.picture(stage.getScene(), folder.resolve("picture.png"));
        FxStage.run(stage::hide);
        try {
            ContrastCheck.judge();
        } catch (AssertionError failure) {
            return Stream.of(String.valueOf(failure.getMessage()).split("\n")).skip(1).toList();
        }
        return List.of();
    }

    @Test
    void whatIsTooFaintIsToldWithItsColours() {
        assertEquals(List.of("picture  too hard 2.85  #999999 on #ffffff  “pale”"),
                findings(faint("pale"), label("clear", "-fx-text-fill: #333333;")));
    }

    @Test
    void theGroundIsTheOneThatIsSeen() {
        String fill = "-fx-text-fill: white; -fx-background-color: ";
        assertEquals(List.of("picture  too hard 3.95  #ffffff on #808080  “grey”"),
                findings(label("grey", fill + "#808080;"), label("navy", fill + "navy;")));
    }

    @Test
    void whatFadesATextCountsWhereverItComesFrom() {
        Label faded = label("half gone", "-fx-text-fill: black;");
        faded.setOpacity(0.4);
        assertEquals(List.of("picture  too hard 2.85  #999999 on #ffffff  “half gone”"), findings(faded));
    }

    @Test
    void whatIsDisabledHiddenClippedOrCoveredIsLeftOut() {
        Label off = faint("off");
        off.setDisable(true);
        Label hidden = faint("hidden");
        hidden.setVisible(false);
        Pane clipped = new Pane(faint("clipped"));
        clipped.setClip(new Rectangle(200, 0, 10, 10));
        Region cover = new Region();
        cover.setStyle("-fx-background-color: white;");
        cover.setMinSize(200, 40);
        Pane covered = new Pane(faint("covered"), cover);
        assertEquals(List.of(), findings(off, hidden, clipped, covered));
    }

    @Test
    void eachPictureHasALineInTheReportAndTakenAgainHasItAnew() throws IOException {
        findings(faint("pale"));
        assertEquals(2, Files.readAllLines(folder.resolve("contrast.txt")).size());
        findings(label("clear", "-fx-text-fill: #333333;"));
        List<String> lines = Files.readAllLines(folder.resolve("contrast.txt"));
        assertEquals(1, lines.size());
        assertTrue(lines.getFirst().startsWith("picture  1 texts, hardest"), lines.getFirst());
    }

    @Test
    void faultsAreToldOnce() {
        Stage stage = FxStage.get(() -> FxStage.show(new VBox(faint("pale")), 300, 200));
        ContrastCheck.picture(stage.getScene(), folder.resolve("picture.png"));
        FxStage.run(stage::hide);
        assertThrows(AssertionError.class, ContrastCheck::judge);
        ContrastCheck.judge();
    }
}
