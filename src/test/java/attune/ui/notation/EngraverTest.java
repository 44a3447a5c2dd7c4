package attune.ui.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import attune.music.Note;
import attune.music.Score;
import attune.music.TickRange;
import attune.music.Track;
import attune.notation.NotationOptions;
import attune.picture.SystemPicture;
import attune.task.JobContext;
import attune.ui.FxStage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Engraves on a page that nobody sees; skipped, visibly, where the build found no engraver.
class EngraverTest {
    private static final double WIDTH = 1_000;
    private static final Path THREADS = Path.of("/proc/self/task");
    private final List<String> heard = new ArrayList<>();
    private Engraver engraver;

    @BeforeEach
    void open() {
        assumeTrue(Engraver.isThere(), "npm was missing or offline: there is no engraver.");
        engraver = FxStage.get(() -> new Engraver(heard::add));
        FxStage.run(engraver::open);
        FxStage.waitFor("the engraver", engraver::isReady);
    }

    @AfterEach
    void close() {
        if (engraver != null) {
            FxStage.run(engraver::close);
        }
    }

    @Test
    void eachHeadHasItsNameOnThePicture() {
        List<EngravedSystem> systems = systems(score("Piano", 60));
        List<SystemPicture> pictures = drawn(systems);
        assertEquals(systems.size(), pictures.size());
        for (int i = 0; i < systems.size(); i++) {
            EngravedSystem system = systems.get(i);
            List<String> names = Pattern.compile(Pattern.quote(system.name()) + ":\\d+").matcher(pictures.get(i).svg())
                    .results().map(MatchResult::group).toList();
            assertEquals(IntStream.range(0, system.heads().size()).mapToObj(head -> system.name() + ":" + head).sorted()
                    .toList(), names.stream().sorted().toList());
        }
    }

    /// The page's elements are what the window waits for.
    @Test
    void aPictureHasFewElementsBesideItsHeads() {
        List<EngravedSystem> systems = systems(score("Piano", 61));
        List<SystemPicture> pictures = drawn(systems);
        for (int i = 0; i < systems.size(); i++) {
            long elements = Pattern.compile("<[a-z]").matcher(pictures.get(i).svg()).results().count();
            assertTrue(elements < systems.get(i).heads().size() + 60, elements + " elements");
        }
    }

    @Test
    void pathsAreWrittenFromPointToPoint() {
        FxStage.run(() -> engraver.node().getEngine().executeScript(Engraver.text("flat.js")));
        assertEquals("M1.23 2l2 .5l0-3z", brief("M9 9M1.234 2L3.23 2.5L3.23 -0.5Z"));
        assertEquals("M0 0c1 1 2 2 3 3c.33 0 .66 0 1 0", brief("M0 0C1 1,2 2,3 3C3.334 3,3.662 3,4 3"));
        assertEquals("M5 5l1 0zl0 1", brief("M5 5L6 5ZL5 6"), "after an end the pen is where the figure began");
        assertEquals("M0 0A1 1 0 0 1 2 2", brief("M0 0A1 1 0 0 1 2 2"), "arcs stay");
    }

    private String brief(String shape) {
        return FxStage.get(() -> (String) engraver.node().getEngine()
                .executeScript(PageScript.call("brief", shape)));
    }

    @Test
    void namesOfPartsComeThroughWhateverTheyAreMadeOf() {
        String svg = drawn(systems(score("Flöte & <Oboe> \"x\" 'y' 日本 𝄞", 60))).getFirst().svg();
        assertTrue(svg.contains(">Flöte &amp; &lt;Oboe&gt; \"x\" 'y' 日本 𝄞</text>"), svg);
    }

    @Test
    void aLongNameMovesTheStaffToTheRight() {
        assertTrue(staffLine(score("A long name for a part", 60)) > 100 + staffLine(score("A", 60)));
    }

    private double staffLine(Score score) {
        return Pattern.compile(" d=\"M([\\d.]+) ").matcher(drawn(systems(score)).getFirst().svg()).results()
                .mapToDouble(found -> Double.parseDouble(found.group(1))).findFirst().orElseThrow();
    }

    @Test
    void whatIsReplacedWhileItIsDrawnDoesNotComeBack() {
        List<EngravedSystem> first = systems(score("Piano", 60));
        List<EngravedSystem> second = systems(score("Piano", 67)).subList(0, 1);
        FxStage.run(() -> {
            engraver.show(first, WIDTH, 1);
            engraver.show(second, WIDTH, 1);
        });
        List<SystemPicture> pictures = drawn(second);
        assertEquals(1, pictures.size());
        assertTrue(pictures.getFirst().svg().contains(second.getFirst().name() + ":0"));
        assertEquals("1", FxStage.get(() -> engraver.node().getEngine()
                .executeScript("String(document.querySelectorAll('.system').length)")));
    }

    @Test
    void whatIsDrawnForAnotherWidthDoesNotStandOnThePage() {
        List<EngravedSystem> systems = systems(score("Piano", 60));
        FxStage.run(() -> engraver.show(systems, WIDTH / 2, 1));
        FxStage.waitFor("a picture", () -> FxStage.get(engraver::step) == Engraver.Step.DREW);
        List<SystemPicture> pictures = drawn(systems);
        assertTrue(pictures.stream().allMatch(picture -> picture.svg().contains("width=\"1000\"")),
                pictures.getFirst().svg().substring(0, 200));
        assertEquals("0", FxStage.get(() -> engraver.node().getEngine()
                .executeScript("String(freed.length + left.length)")), "nothing is left to do");
    }

    @Test
    void aSystemThatFailedIsKnownToFailWhenItIsShownAgain() {
        EngravedSystem broken = new EngravedSystem("broken", "<?xml version=\"1.0\"?><score-timewise/>", 7,
                new TickRange(0, 1), List.of());
        EngravedSystem sound = systems(score("Piano", 60)).getFirst();
        drawn(List.of(broken, sound));
        assertEquals(Optional.of(7), FxStage.get(engraver::failure));
        drawn(List.of(broken, sound));
        assertEquals(Optional.of(7), FxStage.get(engraver::failure));
        drawn(List.of(sound));
        assertEquals(Optional.empty(), FxStage.get(engraver::failure));
    }

    @Test
    void aSystemThatCannotBeReadIsReportedAndTheOthersAreDrawn() {
        EngravedSystem sound = systems(score("Piano", 60)).getFirst();
        EngravedSystem broken = new EngravedSystem("broken", "<?xml version=\"1.0\"?><score-timewise/>", 7,
                new TickRange(0, 1), List.of());
        List<SystemPicture> pictures = drawn(List.of(broken, sound));
        assertTrue(heard.contains("failed:7"), heard.toString());
        assertEquals(List.of(sound.number()), pictures.stream().map(SystemPicture::bar).toList());
    }

    @Test
    void theWorkersThreadEndsWithTheEngraver() {
        assumeTrue(Files.isDirectory(THREADS), "Only Linux lists its threads here.");
        long before = workers();
        assertTrue(before > 0, "the engraver works on a thread of its own");
        FxStage.run(engraver::close);
        FxStage.waitFor("the worker to end", () -> workers() < before);
        FxStage.run(() -> engraver.show(systems(score("Piano", 60)), WIDTH, 1));
        assertEquals(Engraver.Step.WAITED, FxStage.get(engraver::step));
    }

    private static long workers() {
        try (Stream<Path> threads = Files.list(THREADS)) {
            return threads.filter(thread -> name(thread).contains("Worker")).count();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String name(Path thread) {
        try {
            return Files.readString(thread.resolve("comm"));
        } catch (IOException _) {
            return ""; // it has ended meanwhile
        }
    }

    private List<SystemPicture> drawn(List<EngravedSystem> systems) {
        FxStage.run(() -> engraver.show(systems, WIDTH, 1));
        FxStage.waitFor("the systems", () -> {
            engraver.step();
            return engraver.isIdle();
        });
        return FxStage.get(engraver::pictures);
    }

    private static List<EngravedSystem> systems(Score score) {
        return EngravedPage.of(score, "Test", NotationOptions.USUAL, WIDTH / Engraver.PIXELS_A_SPACE,
                JobContext.silent()).systems();
    }

    /// Chords of two notes in twelve bars.
    private static Score score(String name, int pitch) {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < 48; i++) {
            long tick = (long) i * Score.TICKS_PER_QUARTER;
            notes.add(new Note(tick, Score.TICKS_PER_QUARTER, pitch + i % 5, 80));
            notes.add(new Note(tick, Score.TICKS_PER_QUARTER, pitch + 7 + i % 5, 80));
        }
        return Score.ofTracks(Score.TICKS_PER_QUARTER, List.of(new Track(name, 0, 0, notes, List.of())));
    }
}
