package attune.neural;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.model.ThreadChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class WorkerChoiceTest {
    private final List<ThreadChoice> told = new ArrayList<>();

    @Test
    void theFastestNumberIsChosenAndToldOnce() {
        WorkerChoice choice = new WorkerChoice(3);
        run(choice, 210, workers -> 90.0 / workers);
        assertEquals(List.of(new ThreadChoice(3, List.of(90.0, 45.0, 30.0))), told);
        assertEquals(3, choice.next());
    }

    @Test
    void aThreadThatBringsAlmostNothingIsLeftOut() {
        WorkerChoice choice = new WorkerChoice(2);
        run(choice, 100, workers -> workers == 1 ? 50 : 49);
        assertEquals(1, choice.next());
        assertEquals(1, told.getFirst().threads());
    }

    /// Its first batches are slow for everyone: they are compiled while they run.
    @Test
    void theFirstBatchesDoNotCount() {
        WorkerChoice choice = new WorkerChoice(2);
        for (int batch = 0; batch < 50; batch++) {
            run(choice, 1, workers -> workers == 2 ? 900 : 10);
        }
        run(choice, 10, workers -> workers == 2 ? 30 : 50);
        assertEquals(2, told.getFirst().threads());
    }

    @Test
    void aMachineThatBecomesBusyIsNoticed() {
        WorkerChoice choice = new WorkerChoice(2);
        run(choice, 90, workers -> 100.0 / workers);
        assertEquals(2, choice.next());
        run(choice, 600, workers -> workers == 2 ? 300 : 120);
        assertEquals(1, choice.next());
        assertEquals(2, told.size());
        assertTrue(told.getLast().milliseconds().getLast() > 299);
    }

    @Test
    void aMachineThatBecomesQuietAgainIsNoticedAtTheNextLook() {
        WorkerChoice choice = new WorkerChoice(2);
        run(choice, 60, workers -> 100.0 * workers);
        assertEquals(1, choice.next());
        run(choice, 40 + 10, workers -> 100.0 / workers);
        assertEquals(2, choice.next());
    }

    /// Such as an epoch's end, or a neighbour who compiles for a second.
    @Test
    void aFewSlowBatchesChangeNothing() {
        WorkerChoice choice = new WorkerChoice(2);
        run(choice, 70, workers -> 100.0 / workers);
        run(choice, 10, _ -> 900);
        run(choice, 15, workers -> 100.0 / workers);
        assertEquals(2, choice.next());
        run(choice, 300, workers -> 100.0 / workers);
        assertEquals(1, told.size(), told.toString());
    }

    @Test
    void allTheOthersAreLookedAtInTurn() {
        WorkerChoice choice = new WorkerChoice(4);
        run(choice, 120, workers -> workers == 2 ? 10 : 50);
        List<Integer> looks = new ArrayList<>();
        for (int batch = 0; batch < 40 * 4; batch++) {
            looks.add(choice.next());
            run(choice, 1, workers -> workers == 2 ? 10 : 50);
        }
        assertEquals(List.of(1, 3, 4, 1), looks.stream().filter(workers -> workers != 2).toList());
    }

    @Test
    void whereThereIsWorkForOneOnlyOneIsUsed() {
        WorkerChoice choice = new WorkerChoice(1);
        run(choice, 100, workers -> workers);
        assertEquals(1, choice.next());
    }

    private void run(WorkerChoice choice, int batches, IntToDoubleFunction milliseconds) {
        for (int batch = 0; batch < batches; batch++) {
            int workers = choice.next();
            choice.took(workers, Math.round(milliseconds.applyAsDouble(workers) * 1e6)).ifPresent(told::add);
        }
    }
}
