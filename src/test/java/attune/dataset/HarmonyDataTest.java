package attune.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.SharedData;
import attune.music.TimeSignature;
import attune.task.JobContext;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HarmonyDataTest {
    /// Two bars: quarters over a bass off the beat, whose fourth note lasts over the bar line.
    private static final VoicedPiece TWO = Pieces.voiced("two",
            "C5:1 D5:1 E5:1 F5:1 G5:4",
            "C3:3/2 D3:1/2 rest:1 G2:2 C3:3");

    @Test
    void theMelodyIsGivenAndTheBassWritten() {
        PassagePair pair = judged(TWO, 0);
        Vocabulary vocabulary = data(TWO).vocabulary();
        assertEquals("0 C5:1, 0 D5:1, 0 E5:1, 0 F5:1, 0 G5:4", Pieces.text(pair.given(), vocabulary));
        assertEquals("1 C3:3/2, 1 D3:1/2, 1 rest:1, 1 G2:2, 1 C3:3", Pieces.text(pair.written(), vocabulary));
        assertArrayEquals(new int[]{0, 4, 8, 12, 0}, pair.given().positions());
        assertArrayEquals(new int[]{0, 6, 8, 12, 4}, pair.written().positions());
        assertArrayEquals(new int[]{32, 28, 24, 20, 16}, pair.given().remaining());
        assertArrayEquals(new int[]{32, 26, 24, 20, 12}, pair.written().remaining());
        assertArrayEquals(new int[]{2, -1, 2}, pair.heard()[3]);
    }

    @Test
    void writtenVoicesTakeTurnsAndHearEachOther() {
        VoicedPiece three = Pieces.voiced("three", "C6:2", "E5:1/2 F5:1/2 G5:1", "C4:1 B3:1");
        PassageData data = data(three);
        PassagePair pair = data.validation().pair(0, 1, 0);
        assertEquals("2 C4:1, 1 E5:1/2, 1 F5:1/2, 2 B3:1, 1 G5:1", Pieces.text(pair.written(), data.vocabulary()));
        assertArrayEquals(new int[][]{{-1, -1, -1, -1}, {-1, -1, -1, 0}, {1, -1, 1, 0}, {0, -1, -1, 0},
            {2, -1, 2, 3}}, pair.heard());
    }

    @Test
    void givenVoicesAreReadByTheirStartsTheHighestFirst() {
        VoicedPiece three = Pieces.voiced("three", "C6:1 D6:1", "E5:1/2 F5:3/2", "C4:2");
        PassageData data = PassageData.harmony(new VoicedSplit(List.of(three), List.of()), Transposition.NONE, 2);
        List<String> given = IntStream.range(1, 200)
                .mapToObj(epoch -> Pieces.text(data.training().pair(0, 3, epoch).given(), data.vocabulary())).distinct()
                .toList();
        assertEquals(6, given.size(), "each way to give one or two of three voices");
        assertTrue(given.contains("0 C6:1, 1 E5:1/2, 1 F5:3/2, 0 D6:1"), given.toString());
    }

    @Test
    void theChosenVoiceAloneIsGivenInJudgingAndEveryOtherTimeInLearning() {
        VoicedPiece four = Pieces.voiced("four", "C6:4", "E5:4", "G4:4", "C3:4");
        PassagePairs pairs = PassageData.harmony(new VoicedSplit(List.of(four), List.of()), Transposition.NONE, 1)
                .training();
        assertArrayEquals(new int[]{1}, pairs.pair(0, 9, 0).given().voices());
        long alone = IntStream.rangeClosed(1, 1000)
                .filter(epoch -> pairs.pair(0, 9, epoch).given().voices()[0] == 1
                        && pairs.pair(0, 9, epoch).given().size() == 1)
                .count();
        assertTrue(Math.abs(alone - (500 + 500 / 14)) < 60, alone + " of 1000");
    }

    @Test
    void notesAreCutAtTheEndsOfAStretchAndThoseOfUnknownLengthAreNotLearned() {
        String quarters = "C5:1 ".repeat(12).strip();
        VoicedPiece tied = Pieces.voiced("tied", quarters, "C3:3 D3:6 E3:3");
        PassageData data = PassageData.harmony(new VoicedSplit(List.of(tied), List.of()), Transposition.NONE, 0);
        PassagePair first = IntStream.range(0, 2).mapToObj(i -> data.training().pair(i, 1, 0))
                .filter(pair -> pair.written().size() == 2).findFirst().orElseThrow();
        assertEquals(8, first.given().size(), "two bars");
        boolean fromTheStart = first.written().remaining()[0] == 32 && first.written().positions()[1] == 12;
        String expected = fromTheStart ? "1 C3:3, 1 D3:6" : "1 D3:6, 1 E3:3";
        assertEquals(expected, Pieces.text(first.written(), data.vocabulary()));
        assertArrayEquals(fromTheStart ? new boolean[]{true, false} : new boolean[]{false, true}, first.trained());
        assertArrayEquals(first.trained(), first.counted());
    }

    @Test
    void restsAreCutAtBeatsIntoLengthsThatNotesHave() {
        VoicedPiece silent = Pieces.voiced("silent", "C5:1 D5:1 rest:2 rest:1 E5:1 F5:1 G5:1",
                "C4:1 D4:1 E4:1 F4:1 rest:4");
        PassageData data = data(silent);
        assertEquals(List.of("0", "1"), data.vocabulary().durations());
        assertEquals("1 C4:1, 1 D4:1, 1 E4:1, 1 F4:1, 1 rest:1, 1 rest:1, 1 rest:1, 1 rest:1",
                Pieces.text(judged(silent, 0).written(), data.vocabulary()));
        VoicedPiece long4 = Pieces.voiced("long", "C5:1 rest:2 D5:5/4 rest:3/4 E5:3", "C4:4 D4:4");
        assertEquals(List.of("0", "1", "3", "3/4", "4", "5/4"),
                data(long4).vocabulary().durations(), "3/4 cannot be cut into what notes have");
    }

    @Test
    void barsBeginAsTheTimeSignaturesSay() {
        VoicedPiece pickup = Pieces.voiced("pickup",
                List.of(new TimeSignature(0, 1, 4), new TimeSignature(480, 3, 4)), "C5:1 D5:3 E5:3", "C4:1 D4:3 E4:3");
        assertEquals("0 C5:1, 0 D5:3, 0 E5:3", Pieces.text(judged(pickup, 0).given(), data(pickup).vocabulary()));
        assertArrayEquals(new int[]{0, 0, 0}, judged(pickup, 0).given().positions());
        assertArrayEquals(new int[]{28, 24, 12}, judged(pickup, 0).given().remaining());
    }

    @Test
    void longPiecesAreJudgedInStretchesInWhichEachEventCountsOnce() {
        String line = IntStream.range(0, 20 * 4).mapToObj(i -> "C4:1").collect(Collectors.joining(" "));
        PassagePairs pairs = data(Pieces.voiced("long", line, line)).validation();
        assertEquals(3, pairs.count(), "bars 1–8, 7–14, 13–20");
        int counted = 0;
        for (int i = 0; i < pairs.count(); i++) {
            PassagePair pair = pairs.pair(i, 0, 0);
            assertEquals(32, pair.written().size());
            assertEquals(i == 0, pair.counted()[0]);
            assertTrue(pair.trained()[0]);
            counted += count(pair.counted());
        }
        assertEquals(80, counted);
    }

    @Test
    void stretchesOfAllLengthsBeginAtEachBar() {
        String line = IntStream.range(0, 400 * 4).mapToObj(i -> "C4:1").collect(Collectors.joining(" "));
        PassagePairs pairs = data(Pieces.voiced("long", line, line)).training();
        assertEquals(399, pairs.count());
        var bars = IntStream.range(0, pairs.count()).boxed()
                .collect(Collectors.groupingBy(i -> pairs.pair(i, 0, 0).written().size() / 4, Collectors.counting()));
        assertTrue(bars.keySet().containsAll(List.of(2, 3, 4, 6, 8)), bars.toString());
        assertTrue(List.of(2, 3, 4, 6, 8).stream().allMatch(n -> bars.getOrDefault(n, 0L) > 60), bars.toString());
    }

    @Test
    void crowdedStretchesAreShorterAndEachEventStillCountsOnce() {
        String line = IntStream.range(0, 20 * 4 * 12).mapToObj(i -> "C4:1/12").collect(Collectors.joining(" "));
        PassageData data = data(Pieces.voiced("crowded", line, line));
        int counted = 0;
        for (int i = 0; i < data.validation().count(); i++) {
            assertTrue(data.validation().pair(i, 0, 0).written().size() <= HarmonySpans.MOST_EVENTS / 2);
            counted += count(data.validation().pair(i, 0, 0).counted());
        }
        assertEquals(20 * 4 * 12, counted);
        assertTrue(IntStream.range(0, data.training().count())
                .allMatch(i -> data.training().pair(i, 0, 0).written().size() <= HarmonySpans.MOST_EVENTS / 2));
    }

    @Test
    void theChoralesAreKnownWholeAndEachNoteIsJudgedOnce() throws IOException {
        VoicedCorpusReader reader = VoicedCorpusReader.ofParts(4);
        List<VoicedPiece> training = reader.read(List.of(SharedData.path("data/chorales/midi/train")),
                JobContext.silent()).pieces();
        List<VoicedPiece> valid = reader.read(List.of(SharedData.path("data/chorales/midi/valid")),
                JobContext.silent()).pieces();
        PassageData data = PassageData.harmony(new VoicedSplit(training, valid), Transposition.NONE, 0);
        assertEquals(List.of("0", "1", "1/2", "1/4", "3/4"), data.vocabulary().durations());
        int lower = new VoicedSplit(training, valid).map(RestsLikeNotes.of(training)::cut).heldBack().stream()
                .mapToInt(piece -> piece.events() - piece.voices().getFirst().size()).sum();
        assertEquals(lower, IntStream.range(0, data.validation().count())
                .map(i -> count(data.validation().pair(i, 1, 0).counted())).sum());
        assertEquals(229, data.trainingNames().size());
        assertEquals(76, data.validationNames().size());
    }

    @Test
    void transpositionMovesBothSidesTogether() {
        PassageData data = PassageData.harmony(new VoicedSplit(List.of(TWO), List.of()), new Transposition(0, 2), 0);
        assertEquals(3, data.training().count());
        PassagePair up = data.training().pair(2, 1, 0);
        assertTrue(Pieces.text(up.given(), data.vocabulary()).startsWith("0 D5:1, 0 E5:1"));
        assertTrue(Pieces.text(up.written(), data.vocabulary()).startsWith("1 D3:3/2, 1 E3:1/2"));
        assertEquals(2, data.lines().size());
        assertEquals(List.of("two"), data.trainingNames());
    }

    @Test
    void aCopyThatLeavesTheRangeOfMidiInAnyVoiceIsLeftOut() {
        VoicedPiece high = Pieces.voiced("high", "G9:4 F9:4", "C3:4 D3:4");
        PassageData data = PassageData.harmony(new VoicedSplit(List.of(high), List.of()), new Transposition(-1, 1), 0);
        assertEquals(2, data.training().count());
        assertTrue(data.vocabulary().noteIndex("C#3").isPresent());
        assertTrue(data.vocabulary().noteIndex("B2").isPresent());
        assertTrue(data.vocabulary().noteIndex("D#3").isEmpty());
    }

    @Test
    void batchesHoldEachPairOnceAndDependOnSeedAndEpochOnly() {
        String line = IntStream.range(0, 100 * 4).mapToObj(i -> "C4:1").collect(Collectors.joining(" "));
        PassagePairs pairs = data(Pieces.voiced("long", line, line)).training();
        List<int[]> batches = pairs.batches(8, 5, 1);
        assertArrayEquals(IntStream.range(0, 99).toArray(),
                batches.stream().flatMapToInt(IntStream::of).sorted().toArray());
        assertEquals(text(batches), text(pairs.batches(8, 5, 1)));
        assertTrue(!text(batches).equals(text(pairs.batches(8, 5, 2))));
        assertTrue(!text(batches).equals(text(pairs.batches(8, 6, 1))));
        assertTrue(batches.stream().mapToInt(batch -> spread(batch, pairs)).average().orElse(99) < 4);
        assertArrayEquals(IntStream.range(0, 99).toArray(),
                pairs.inOrder(8).stream().flatMapToInt(IntStream::of).toArray());
    }

    @Test
    void piecesOfOneVoiceOrNoneAreRefused() {
        VoicedPiece one = Pieces.voiced("one", "C4:4");
        assertThrows(IllegalArgumentException.class, () -> data(one));
        assertThrows(IllegalArgumentException.class,
                () -> PassageData.harmony(new VoicedSplit(List.of(), List.of(TWO)), Transposition.NONE, 0));
        assertThrows(IllegalArgumentException.class, () -> new VoicedSplit(List.of(one), List.of(TWO)));
    }

    private static int spread(int[] batch, PassagePairs pairs) {
        var sizes = IntStream.of(batch).map(index -> pairs.pair(index, 5, 1).written().size()).summaryStatistics();
        return sizes.getMax() - sizes.getMin();
    }

    private static String text(List<int[]> batches) {
        return batches.stream().map(Arrays::toString).collect(Collectors.joining());
    }

    private static int count(boolean[] flags) {
        return (int) IntStream.range(0, flags.length).filter(i -> flags[i]).count();
    }

    private static PassageData data(VoicedPiece piece) {
        return PassageData.harmony(new VoicedSplit(List.of(piece), List.of(piece)), Transposition.NONE, 0);
    }

    private static PassagePair judged(VoicedPiece piece, int index) {
        return data(piece).validation().pair(index, 1, 0);
    }
}
