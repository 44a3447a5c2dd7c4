package attune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import attune.edit.MoveNotes;
import attune.edit.Selection;
import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import attune.picture.SystemPicture;
import attune.ui.FxStage;
import attune.ui.StudioStage;
import attune.ui.common.Session;
import attune.ui.notation.NotationPane;
import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.scene.control.Labeled;
import javafx.scene.web.WebView;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Walks through the page beside the roll; skipped, visibly, where the build found no engraver.
class NotationTourTest {
    @TempDir
    Path folder;

    @Test
    void aChoraleStandsOnFourStavesBesideTheRollAndNotesAreSelectedOnEither() {
        try (StudioStage studio = studio()) {
            Tour.open(studio, "Befiehl");
            NotationPane page = shown(studio);
            Tour.picture(studio, "85-page-chorale-dark");
            List<SystemPicture> systems = FxStage.get(() -> page.pictures().get());
            assertTrue(systems.size() >= 3 && systems.getFirst().svg().contains("<svg"), systems.size() + " systems");
            Session session = studio.services().session();
            script(studio, "document.querySelector('.head').dispatchEvent(new MouseEvent('click', {bubbles: true}))");
            assertEquals(Selection.of(0, List.of(session.score().tracks().getFirst().notes().getFirst())),
                    FxStage.get(session::selection));
            FxStage.run(() -> session.select(Selection.of(1, session.score().tracks().get(1).notes())));
            settle(page);
            String marked = script(studio, "String(document.getElementsByClassName('selected').length)");
            assertTrue(Integer.parseInt(marked) >= session.score().tracks().get(1).notes().size(), marked);
            Tour.light(studio);
            settle(page);
            Tour.picture(studio, "86-page-selected-light");
        }
    }

    @Test
    void anEditDrawsOnlyWhatItChanges() {
        try (StudioStage studio = studio()) {
            Tour.open(studio, "Befiehl");
            NotationPane page = shown(studio);
            List<SystemPicture> before = FxStage.get(() -> page.pictures().get());
            script(studio, "window.kept = [...document.querySelectorAll('.system svg')]; ''");
            Session session = studio.services().session();
            Note last = session.score().tracks().getFirst().notes().getLast();
            FxStage.run(() -> session.apply(new MoveNotes(Selection.of(0, List.of(last)), 0, 1)));
            settle(page);
            String kept = script(studio, "String(window.kept.filter(svg => svg.isConnected).length)");
            assertEquals(before.size() - 1, Integer.parseInt(kept));
            assertFalse(before.getLast().equals(FxStage.get(() -> page.pictures().get()).getLast()));
        }
    }

    @Test
    void allVoicesFitOnTheTwoStavesOfAPiano() {
        try (StudioStage studio = studio()) {
            Tour.open(studio, "Befiehl");
            NotationPane page = shown(studio);
            FxStage.run(() -> Tour.toggle(studio, "Grand staff").fire());
            settle(page);
            Tour.picture(studio, "87-page-grand-staff-dark");
            assertEquals(10, strokes(studio, ".system path[fill=none].vf-measure", true), "lines of two staves");
        }
    }

    @Test
    void whatWasPlayedFreelyIsRoundedOnThePageAlone() {
        try (StudioStage studio = studio()) {
            Tour.open(studio, "Befiehl");
            Session session = studio.services().session();
            Random random = new Random(7);
            List<Track> played = session.score().tracks().stream()
                    .map(track -> track.withNotes(track.notes().stream().map(note -> late(note, random)).toList()))
                    .toList();
            FxStage.run(() -> session.open(session.score().withTracks(played), "Played", null));
            NotationPane page = shown(studio);
            Tour.picture(studio, "88-page-performed-dark");
            assertTrue(studio.window.scene().getRoot().lookupAll(".notation .label").stream()
                    .anyMatch(node -> ((Labeled) node).getText().equals("Rounded for reading")));
            assertEquals(played, FxStage.get(() -> session.score().tracks()));
            assertTrue(FxStage.get(() -> page.pictures().get()).size() >= 2);
        }
    }

    /// How often the pen is set down for these paths, or for the first of them in the first column that has one.
    private static int strokes(StudioStage studio, String paths, boolean first) {
        String drawn = script(studio,
                "[...document.querySelectorAll('%s')].slice(0, %s).map(path => path.getAttribute('d')).join('')"
                        .formatted(paths, first ? "1" : "undefined"));
        return (int) drawn.chars().filter(letter -> letter == 'M').count();
    }

    /// Half notes from an eighth on: one of them lies across each bar line.
    @Test
    void tiesGoOnFromSystemToSystem() {
        try (StudioStage studio = studio()) {
            Tour.open(studio, "Ode");
            Session session = studio.services().session();
            Score score = session.score();
            long half = score.ticksPerQuarter() * 2L;
            List<Note> notes = IntStream.range(0, 40)
                    .mapToObj(i -> new Note(half / 4 + i * half, half, 60 + i % 12, 80)).toList();
            FxStage.run(() -> session.open(
                    score.withTracks(List.of(score.tracks().getFirst().withNotes(notes))), "Tied", null));
            NotationPane page = shown(studio);
            int systems = FxStage.get(() -> page.pictures().get()).size();
            int halves = strokes(studio, ".tie-over", false);
            assertTrue(systems > 2 && halves == 2 * (systems - 1),
                    halves + " halves of ties in " + systems + " systems");
        }
    }

    private static Note late(Note note, Random random) {
        return new Note(Math.max(0, note.tick() + random.nextInt(41) - 20), note.duration() * 9 / 10, note.pitch(),
                note.velocity());
    }

    /// A picture on this machine would be shown by a web view that is not confined.
    @Test
    void thePageReachesNothingOutsideItself() throws IOException {
        Path picture = folder.resolve("outside.png");
        ImageIO.write(new BufferedImage(3, 3, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        try (StudioStage studio = studio()) {
            Tour.open(studio, "Befiehl");
            shown(studio);
            script(studio, "window.seen = ''; const image = new Image(); image.onload = () => window.seen = 'loaded';"
                    + " image.onerror = () => window.seen = 'refused'; image.src = '" + picture.toUri() + "'; ''");
            FxStage.waitFor("an answer", () -> !script(studio, "window.seen").isEmpty());
            assertEquals("refused", script(studio, "window.seen"));
        }
    }

    /// Workers of the page are as confined as the page is, by whatever way they ask.
    @Test
    void noWorkerOfThePageReachesTheNetwork() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.getResponseHeaders().add("Access-Control-Allow-Origin", "*");
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
        try (StudioStage studio = studio()) {
            Tour.open(studio, "Befiehl");
            shown(studio);
            URI here = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
            here.toURL().openStream().close();
            assertEquals(1, asked.getAndSet(0), "whoever is not confined is heard");
            String address = "'" + here + "'";
            String source = """
                    const tell = (way, how) => postMessage(way + ' ' + how);
                    try { importScripts(ADDRESS); tell('import', 'reached'); } catch (problem) { tell('import', 'refused'); }
                    try { fetch(ADDRESS).then(() => tell('fetch', 'reached'), () => tell('fetch', 'refused')); }
                    catch (problem) { tell('fetch', 'refused'); }
                    try {
                      const request = new XMLHttpRequest();
                      request.onload = () => tell('request', 'reached');
                      request.onerror = () => tell('request', 'refused');
                      request.open('GET', ADDRESS);
                      request.send();
                    } catch (problem) { tell('request', 'refused'); }
                    """
                    .replace("ADDRESS", address);
            script(studio, "window.told = [];"
                    + " window.other = new Worker(URL.createObjectURL(new Blob([`" + source + "`])));"
                    + " window.other.onmessage = event => window.told.push(event.data); ''");
            FxStage.waitFor("three answers", () -> script(studio, "window.told.length + ''").equals("3"));
            assertEquals("fetch refused,import refused,request refused",
                    script(studio, "window.other.terminate(); window.told.sort().join()"));
            assertEquals(0, asked.get());
        } finally {
            server.stop(0);
        }
    }

    private StudioStage studio() {
        return Tour.editor(folder);
    }

    private static NotationPane shown(StudioStage studio) {
        studio.act("view.page");
        NotationPane page = studio.window.page().orElseThrow();
        assumeTrue(NotationTourTest.class.getResource("/engraver/opensheetmusicdisplay.min.js") != null,
                "npm was missing or offline: there is no engraver.");
        settle(page);
        return page;
    }

    private static void settle(NotationPane page) {
        FxStage.waitFor("the page", () -> FxStage.get(() -> page.settled().getAsBoolean()));
        FxStage.settle();
    }

    private static String script(StudioStage studio, String script) {
        return String.valueOf(FxStage.get(() -> ((WebView) studio.window.scene().lookup(".web-view")).getEngine()
                .executeScript(script)));
    }
}
