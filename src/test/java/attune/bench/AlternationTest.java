package attune.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AlternationTest {
    private final List<String> order = new ArrayList<>();

    @Test
    void everyRoundHasOneTurnOfEachAfterAFirstThatIsNotCounted() throws BenchException {
        Measured measured = new Alternation(2, Optional.empty()).run("step", "ms",
                List.of(contestant(Rival.OURS, "", 99, 2, 4), contestant(Rival.STOCK, "a", 99, 20, 20)));
        assertEquals(List.of("OURS", "STOCK", "OURS", "STOCK", "OURS", "STOCK"), order);
        assertEquals(List.of(2.0, 4.0), measured.ours().turns());
        assertEquals(List.of(20.0, 20.0), measured.rival(Rival.STOCK).orElseThrow().turns());
    }

    @Test
    void ofEachRivalsSettingsTheBestCounts() throws BenchException {
        Measured measured = new Alternation(3, Optional.empty()).run("step", "ms",
                List.of(contestant(Rival.OURS, "1 worker", 0, 5, 5, 5), contestant(Rival.OURS, "2 workers", 0, 9, 3, 3),
                        contestant(Rival.LIBTORCH, "1 thread", 0, 6, 6, 6),
                        contestant(Rival.LIBTORCH, "2 threads", 0, 1, 9, 9)));
        assertEquals("2 workers", measured.ours().setting());
        assertEquals("1 thread", measured.rival(Rival.LIBTORCH).orElseThrow().setting());
        assertEquals(2.0, measured.ratio(Rival.LIBTORCH).orElseThrow(), "of 6/9, 6/3 and 6/3 the middle");
        assertEquals(Optional.empty(), measured.ratio(Rival.STOCK));
    }

    @Test
    void aSettingThatIsHopelessInItsWarmUpHasNoTurnAndIsNamed() throws BenchException {
        Measured measured = new Alternation(2, Optional.empty()).run("step", "ms",
                List.of(contestant(Rival.OURS, "", 1, 1, 1), contestant(Rival.STOCK, "slow", 5.1),
                        contestant(Rival.STOCK, "quick", 1, 7, 7), contestant(Rival.STOCK, "middling", 5, 9, 9)));
        assertEquals(List.of(new LeftOut(Rival.STOCK, "slow", 5.1)), measured.leftOut());
        assertEquals(measured.leftOut(), measured.leftOut(Rival.STOCK));
        assertEquals(List.of(), measured.leftOut(Rival.OURS));
        assertEquals(new Series("quick", List.of(7.0, 7.0)), measured.rival(Rival.STOCK).orElseThrow());
        assertEquals(List.of("OURS", "STOCK", "STOCK"), order.subList(4, 7), "the others go on round by round");
    }

    @Test
    void aRivalWhoIsSlowAltogetherTakesPart() throws BenchException {
        Measured measured = new Alternation(1, Optional.empty()).run("step", "ms",
                List.of(contestant(Rival.OURS, "", 1, 1), contestant(Rival.STOCK, "", 100, 100)));
        assertEquals(100.0, measured.ratio(Rival.STOCK).orElseThrow());
        assertEquals(List.of(), measured.leftOut());
    }

    @Test
    void whoDoesNotWarmUpIsNotJudgedByIt() throws BenchException {
        Measured measured = new Alternation(1, Optional.empty()).run("step", "ms",
                List.of(contestant(Rival.OURS, "", 1, 1), new Contestant(Rival.LIBTORCH, "1 thread",
                        Contestant.NO_WARM_UP, () -> 90),
                        new Contestant(Rival.LIBTORCH, "2 threads",
                                Contestant.NO_WARM_UP, () -> 10)));
        assertEquals(List.of(), measured.leftOut());
        assertEquals("2 threads", measured.rival(Rival.LIBTORCH).orElseThrow().setting());
    }

    @Test
    void whatIsHeldAgainstItselfInAnotherAmountHasAllItsTurns() throws BenchException {
        List<Series> turns = new Alternation(1, Optional.empty()).turns(
                List.of(contestant(Rival.OURS, "", 1, 1), contestant(Rival.OURS, "", 16, 16)));
        assertEquals(List.of(16.0), turns.getLast().turns());
    }

    @Test
    void aWarmUpIsAtLeastOneStepAndEndsOnceItHasTakenItsTime() {
        List<Integer> steps = new ArrayList<>();
        assertTrue(Stopwatch.medianWithin(0, () -> steps.add(1)) >= 0);
        assertEquals(1, steps.size());
    }

    @Test
    void aRatioIsTheMiddleOfTheRoundsRatiosSoThatASlowRoundDoesNotMoveIt() {
        Series ours = new Series("", List.of(10.0, 10.0, 80.0));
        assertEquals(2.0, ours.ratio(new Series("", List.of(20.0, 20.0, 160.0))));
    }

    @Test
    void withoutOneOfOursThereIsNothingToCompareWith() {
        assertThrows(IllegalArgumentException.class, () -> new Alternation(1, Optional.empty()).run("step", "ms",
                List.of(contestant(Rival.STOCK, "", 1, 1))));
        assertThrows(IllegalArgumentException.class, () -> new Alternation(0, Optional.empty()));
    }

    @Test
    void theSpreadOfAnEvenNumberHasItsMiddleBetweenTwo() {
        assertEquals(new Spread(2.5, 1, 9), Spread.of(List.of(9.0, 1.0, 2.0, 3.0)));
        assertEquals(new Spread(3, 1, 9), Spread.of(List.of(9.0, 1.0, 3.0)));
        assertThrows(IllegalArgumentException.class, () -> Spread.of(List.of()));
    }

    @Test
    void whatIsDoneASecondFollowsFromTheMilliseconds() {
        Measured millis = Measured.alone("reading", "ms", List.of(500.0, 250.0));
        assertEquals(Measured.alone("notes-read", "notes/s", List.of(2000.0, 4000.0)),
                millis.perSecond("notes-read", 1000, "notes/s"));
    }

    private Contestant contestant(Rival rival, String setting, double... turns) {
        Iterator<Double> next = Arrays.stream(turns).iterator();
        return new Contestant(rival, setting, () -> {
            order.add(rival.name());
            return next.next();
        });
    }
}
