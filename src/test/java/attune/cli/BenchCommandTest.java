package attune.cli;

import static attune.cli.CommandRun.withBenches;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.bench.Alternation;
import attune.bench.BenchException;
import attune.bench.BenchPart;
import attune.bench.Benches;
import attune.bench.LeftOut;
import attune.bench.Measured;
import attune.bench.Rival;
import attune.bench.Series;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class BenchCommandTest {
    private static final Measured STEP = new Measured("step", "ms", new Series("2 workers", List.of(40.0, 50.0, 41.0)),
            Map.of(Rival.STOCK, new Series("1 thread", List.of(400.0, 500.0, 410.0)), Rival.LIBTORCH,
                    new Series("2 threads", List.of(60.0, 75.0, 61.5))));
    private static final Measured SLOW = new Measured("step", "ms", new Series("1 worker", List.of(40.0)),
            Map.of(Rival.STOCK, new Series("1 thread", List.of(400.0))),
            List.of(new LeftOut(Rival.STOCK, "2 threads, its default", 5290)));
    private static final Measured READING = Measured.alone("reading", "notes/s", List.of(1234567.0));
    private static final Benches BENCHES = new Benches(
            List.of(new Fixed("train", List.of(STEP)), new Fixed("midi", List.of(READING))), () -> "ND4J 0");

    @Test
    void theTableNamesTheMachineFirstAndEachMeasureWithItsRatios() {
        CommandRun run = withBenches(BENCHES, "bench", "--rounds", "3");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.lines().getFirst().endsWith(", ND4J 0; 3 rounds") && run.lines().getFirst().contains(" core"),
                run.out());
        assertEquals(
                """
                        measure                     median              low to high             stock DL4J  ÷ ours  LibTorch    \
                        ÷ ours  how
                        step                        41.0 ms             40.0 to 50.0            410         10.0    61.5        \
                        1.50    2 workers; stock DL4J 1 thread; LibTorch 2 threads
                        reading                     1,234,567 notes/s   1,234,567 to 1,234,567"""
                        .lines().toList(),
                run.lines().subList(1, 4));
    }

    @Test
    void aSettingThatHadNoTurnIsNamedWithWhatItsWarmUpCost() {
        Benches benches = new Benches(List.of(new Fixed("train", List.of(SLOW))), () -> "ND4J 0");
        assertTrue(withBenches(benches, "bench").lines().getLast().endsWith("  1 worker; stock DL4J 1 thread"
                + " (2 threads, its default: no turn after a warm-up of 5,290)"));
        JsonObject step = JsonParser.parseString(withBenches(benches, "bench", "--json").out()).getAsJsonArray().get(0)
                .getAsJsonObject();
        assertEquals("[{\"rival\":\"stock\",\"setting\":\"2 threads, its default\",\"warmUp\":5290.0}]",
                step.get("leftOut").toString());
    }

    @Test
    void aRowThatNeedsMoreColumnsHasAHeadingOfItsOwn() {
        Benches benches = new Benches(List.of(new Fixed("midi", List.of(READING)), new Fixed("train", List.of(STEP)),
                new Fixed("chordify", List.of(READING))), () -> "ND4J 0");
        List<String> lines = withBenches(benches, "bench").lines();
        assertEquals(7, lines.size(), lines.toString());
        assertFalse(lines.get(1).contains("÷"), lines.get(1));
        assertEquals("", lines.get(3));
        assertTrue(lines.get(4).contains("÷ ours  how"), lines.get(4));
        assertEquals(lines.get(2), lines.get(6));
    }

    @Test
    void onlyThePartsThatWereNamedAreMeasured() {
        CommandRun run = withBenches(BENCHES, "bench", "midi");
        assertEquals(3, run.lines().size(), run.out());
        assertFalse(run.out().contains("÷"), "nothing to compare with, so no columns for it: " + run.out());
    }

    @Test
    void inJsonAnArrayOfOneObjectAMeasure() {
        JsonArray json = JsonParser.parseString(withBenches(BENCHES, "bench", "--json").out()).getAsJsonArray();
        assertEquals(2, json.size());
        JsonObject step = json.get(0).getAsJsonObject();
        assertEquals("step", step.get("name").getAsString());
        assertEquals("ms", step.get("unit").getAsString());
        assertEquals(List.of(41.0, 40.0, 50.0, 410.0, 10.0, 61.5, 1.5),
                List.of("median", "low", "high", "stock", "stockRatio", "libtorch", "libtorchRatio").stream()
                        .map(name -> step.get(name).getAsDouble()).toList());
        assertEquals("1 thread", step.get("stockSetting").getAsString());
        assertTrue(step.get("machine").getAsString().endsWith("ND4J 0"));
        assertFalse(json.get(1).getAsJsonObject().has("stock"), "where nothing was compared, nothing is said");
    }

    @Test
    void anUnknownPartIsAnsweredWithThoseThatThereAre() {
        CommandRun run = withBenches(BENCHES, "bench", "midi", "speed");
        assertEquals(2, run.code());
        assertEquals(List.of("There is no part speed to measure; there are train, midi."), run.errorLines());
        assertEquals("", run.out());
    }

    @Test
    void roundsAndTheReferenceAreCheckedBeforeAnythingIsMeasured() {
        assertEquals(2, withBenches(BENCHES, "bench", "--rounds", "0").code());
        assertEquals(2, withBenches(BENCHES, "bench", "--rounds", "1001").code());
        CommandRun run = withBenches(BENCHES, "bench", "--libtorch", "/no/such/place");
        assertEquals(1, run.code());
        assertTrue(run.err().startsWith("--libtorch names /no/such/place, which is not there"), run.err());
        assertEquals("", run.out());
    }

    @Test
    void whatCannotBeMeasuredHereIsToldAndTheRestIsMeasured() {
        var benches = new Benches(List.of(new Missing(), new Fixed("midi", List.of(READING))), () -> "ND4J 0");
        CommandRun all = withBenches(benches, "bench");
        assertEquals(0, all.code());
        assertEquals(List.of("Not measured: roll, because there is no display."), all.errorLines());
        assertTrue(all.out().contains("reading"), all.out());
        CommandRun named = withBenches(benches, "bench", "roll");
        assertEquals(1, named.code());
        assertEquals(List.of("roll cannot be measured, because there is no display."), named.errorLines());
    }

    @Test
    void whatWasMeasuredBeforeAFailureIsStillShown() {
        var benches = new Benches(List.of(new Fixed("midi", List.of(READING)), new Failing()), () -> "ND4J 0");
        CommandRun run = withBenches(benches, "bench");
        assertEquals(1, run.code());
        assertEquals(List.of("It broke."), run.errorLines());
        assertTrue(run.out().contains("reading"), run.out());
        assertTrue(run.lines().getLast().startsWith("step"), "of the part that failed, too: " + run.out());
        assertEquals("", withBenches(benches, "bench", "--json").out(), "half an array would be no JSON");
    }

    private record Fixed(String name, List<Measured> results) implements BenchPart {
        @Override
        public String tells() {
            return "nothing";
        }

        @Override
        public void measure(Alternation alternation, Consumer<Measured> rows) {
            results.forEach(rows);
        }
    }

    private record Missing() implements BenchPart {
        @Override
        public String name() {
            return "roll";
        }

        @Override
        public String tells() {
            return "nothing";
        }

        @Override
        public Optional<String> missing() {
            return Optional.of("there is no display");
        }

        @Override
        public void measure(Alternation alternation, Consumer<Measured> rows) {
            throw new AssertionError("it was said to be missing");
        }
    }

    private record Failing() implements BenchPart {
        @Override
        public String name() {
            return "train";
        }

        @Override
        public String tells() {
            return "nothing";
        }

        @Override
        public void measure(Alternation alternation, Consumer<Measured> rows) throws BenchException {
            rows.accept(STEP);
            throw new BenchException("It broke.");
        }
    }
}
