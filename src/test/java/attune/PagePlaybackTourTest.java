package attune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import attune.music.Score;
import attune.play.Player;
import attune.ui.FxStage;
import attune.ui.StudioStage;
import attune.ui.notation.NotationPane;
import java.nio.file.Path;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// While a piece plays the page colours what sounds and turns.
class PagePlaybackTourTest {
    @TempDir
    Path folder;

    @Test
    void whatSoundsIsColouredAndThePageTurns() {
        assumeTrue(PagePlaybackTourTest.class.getResource("/engraver/opensheetmusicdisplay.min.js") != null,
                "npm was missing or offline: there is no engraver.");
        try (StudioStage studio = Tour.editor(folder)) {
            Tour.open(studio, "Befiehl");
            studio.act("view.page");
            NotationPane page = studio.window.page().orElseThrow();
            FxStage.waitFor("the page", () -> FxStage.get(() -> page.settled().getAsBoolean()));
            assertEquals("0", sounding(studio));
            Score score = studio.services().session().score();
            long late = score.end() - 6L * score.ticksPerQuarter();
            FxStage.run(() -> {
                studio.player.state = Player.State.PLAYING;
                studio.player.tick = late;
            });
            FxStage.waitFor("four voices to sound", () -> sounding(studio).equals("4"));
            FxStage.waitFor("the page to turn", () -> Double.parseDouble(script(studio, "String(window.scrollY)")) > 0);
            Tour.picture(studio, "93-page-playing-dark");
            boolean inSight = Boolean.parseBoolean(script(studio,
                    "String([...document.querySelectorAll('.sounding')].every(head => {"
                            + " const box = head.getBoundingClientRect();"
                            + " return box.top >= 0 && box.bottom <= window.innerHeight; }))"));
            assertTrue(inSight, "what sounds is in sight");
            FxStage.run(() -> studio.player.state = Player.State.STOPPED);
            FxStage.waitFor("nothing to sound", () -> sounding(studio).equals("0"));
        }
    }

    private static String sounding(StudioStage studio) {
        return script(studio, "String(document.getElementsByClassName('sounding').length)");
    }

    private static String script(StudioStage studio, String script) {
        return String.valueOf(FxStage.get(() -> ((WebView) studio.window.scene().lookup(".web-view")).getEngine()
                .executeScript(script)));
    }
}
