package attune.dataset;

import static attune.dataset.Grids.held;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import attune.dataset.GridOptions.Cut;
import attune.music.TimeSignature;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GridDataTest {
    private static final GridOptions TWO_WHOLE_BARS = new GridOptions(2, Cut.WHOLE_BARS, false, Transposition.NONE);

    @Test
    void aWindowBeginsAtEachBarThatEnoughWholeBarsFollow() {
        GridData data = data(TWO_WHOLE_BARS, Pieces.voiced("a", "C4:4 D4:4 E4:4 F4:2", "C3:4 D3:4 E3:4 F3:2"));
        assertEquals(List.of(new GridWindow("a", 0, held(1, 60, 48).then(held(1, 62, 50))),
                new GridWindow("a", 1, held(1, 62, 50).then(held(1, 64, 52)))), data.windows());
        assertEquals(List.of("2 windows of 2 bars from 1 piece", "1 bar cut short, not used"), data.sentences());
        assertEquals(2, data.tracks());
    }

    @Test
    void aPickupIsNeitherUsedNorCounted() {
        List<TimeSignature> upbeat = List.of(new TimeSignature(0, 1, 4), new TimeSignature(480, 4, 4));
        GridData data = data(TWO_WHOLE_BARS, Pieces.voiced("short", upbeat, "G3:1 C4:8", "G2:1 C3:8"),
                Pieces.voiced("rests", "rest:3 G3:1 C4:8", "rest:4 C3:8"),
                Pieces.voiced("cut", List.of(new TimeSignature(1440, 4, 4)), "G3:3 C4:8", "G2:3 C3:8"));
        assertEquals(List.of(new GridWindow("short", 0, held(2, 60, 48)), new GridWindow("rests", 0, held(2, 60, 48)),
                new GridWindow("cut", 0, held(2, 60, 48))), data.windows());
        assertEquals(List.of("3 windows of 2 bars from 3 pieces", "3 pickups not used"), data.sentences());
    }

    @Test
    void barsInOtherMetersPartTheRunsAndAreTold() {
        List<TimeSignature> signatures = List.of(new TimeSignature(0, 2, 2), new TimeSignature(1920, 3, 4),
                new TimeSignature(1920 + 1440, 4, 4));
        GridData data = data(TWO_WHOLE_BARS, Pieces.voiced("a", signatures, "C4:4 D4:3 E4:8", "C3:4 D3:3 E3:8"));
        assertEquals(List.of(new GridWindow("a", 2, held(2, 64, 52))), data.windows());
        assertEquals(List.of("1 window of 2 bars from 1 piece", "1 bar in other meters than 4/4, not used",
                "1 whole bar too few on end for a window, not used"), data.sentences());
    }

    @Test
    void aPieceWithoutRoomForAWindowIsNamed() {
        VoicedPiece waltz = Pieces.voiced("waltz", List.of(new TimeSignature(0, 3, 4)), "C4:6", "C3:6");
        assertEquals(List.of("0 windows of 2 bars from 0 pieces", "2 bars in other meters than 4/4, not used",
                "waltz: nowhere 2 whole bars of 4/4 on end"), data(TWO_WHOLE_BARS, waltz).sentences());
        assertEquals(List.of("0 windows of 2 bars from 0 pieces", "waltz: shorter than 2 bars"),
                data(GridOptions.SEED, waltz).sentences());
    }

    @Test
    void theFirstStepsAreTakenWhateverTheBarLinesSay() {
        VoicedPiece waltz = Pieces.voiced("waltz", List.of(new TimeSignature(0, 3, 4)), "rest:1 C4:9", "C3:10");
        assertEquals(List.of(new GridWindow("waltz", 0, held(2, 60, 48))), data(GridOptions.SEED, waltz).windows(),
                "from where all voices have come in");
    }

    @Test
    void windowsWithASilentVoiceAreKeptOnRequest() {
        VoicedPiece solo = Pieces.voiced("solo", "C4:8 C4:4", "rest:8 C3:4");
        assertEquals(List.of("1 window of 2 bars from 1 piece", "1 window left out: a voice is silent throughout"),
                data(TWO_WHOLE_BARS, solo).sentences());
        GridOptions silent = new GridOptions(2, Cut.WHOLE_BARS, true, Transposition.NONE);
        assertEquals(List.of(0, 1), data(silent, solo).windows().stream().map(GridWindow::bar).toList());
        VoicedPiece alone = Pieces.voiced("alone", "C4:8", "rest:8");
        assertEquals(0, data(GridOptions.SEED, alone).count());
        assertEquals(held(2, 60, -1),
                data(new GridOptions(2, Cut.FIRST_STEPS, true, Transposition.NONE), alone).item(0));
    }

    @Test
    void whatIsTooHighForTheGridIsLeftOut() {
        assertEquals(
                List.of("1 window of 2 bars from 1 piece",
                        "2 windows left out: a note is higher than B5, the highest of the grid"),
                data(TWO_WHOLE_BARS, Pieces.voiced("a", "B5:8 C6:4 C4:4", "C3:16")).sentences());
    }

    @Test
    void notesBesideTheSixteenthsAreTold() {
        GridData data = data(new GridOptions(1, Cut.WHOLE_BARS, false, Transposition.NONE),
                Pieces.voiced("a", "C4:1/3 D4:1/3 E4:1/3 F4:3", "C3:4"));
        assertEquals("60 60 62 64", data.item(0).slice(0, 4).toString().lines().findFirst().orElseThrow());
        assertEquals("2 notes between two sixteenths, heard from the next one on, or not at all where over by then",
                data.sentences().getLast());
    }

    @Test
    void copiesComeAfterTheWindowsAndStayOnTheGrid() {
        GridOptions options = new GridOptions(2, Cut.WHOLE_BARS, false, new Transposition(-1, 2));
        GridData data = data(options, Pieces.voiced("a", "C4:8", "C3:8"), Pieces.voiced("b", "B5:8", "C3:8"));
        assertEquals(List.of(held(2, 60, 48), held(2, 83, 48), held(2, 59, 47), held(2, 82, 47), held(2, 61, 49),
                held(2, 62, 50)), items(data));
        assertEquals(
                "6 items with copies from -1 to 2 semitones; 2 transposed windows left out that would leave the grid",
                data.sentences().get(1));
        assertThrows(IndexOutOfBoundsException.class, () -> data.item(6));
    }

    @Test
    void theFingerprintHangsOnTheItemsAndNotOnTheirNames() {
        String hash = data(TWO_WHOLE_BARS, Pieces.voiced("a", "C4:8", "C3:8")).sha256();
        assertEquals(hash, data(TWO_WHOLE_BARS, Pieces.voiced("b", "C4:4 C4:4", "C3:8")).sha256());
        assertNotEquals(hash, data(TWO_WHOLE_BARS, Pieces.voiced("a", "C4:8", "D3:8")).sha256());
        GridOptions copies = new GridOptions(2, Cut.WHOLE_BARS, false, new Transposition(0, 1));
        assertNotEquals(hash, data(copies, Pieces.voiced("a", "C4:8", "C3:8")).sha256());
    }

    @Test
    void whatTheCorpusLeftOutIsTold() {
        VoicedCorpus corpus = new VoicedCorpus(List.of(), List.of(new Corpus.Rejected("x", "no notes")),
                List.of(new Corpus.Duplicate("y", "z")));
        GridData data = GridData.of(corpus, GridOptions.SEED);
        assertEquals(List.of("0 windows of 2 bars from 0 pieces", "x: no notes", "y: the same piece as z, used once"),
                data.sentences());
        assertEquals(0, data.count());
    }

    @Test
    void windowsOfAnotherShapeAreRefused() {
        List<GridWindow> windows = List.of(new GridWindow("a", 0, held(1, 60)));
        assertThrows(IllegalArgumentException.class,
                () -> new GridData(1, GridOptions.SEED, windows, List.of(), ""));
    }

    private static GridData data(GridOptions options, VoicedPiece... pieces) {
        return GridData.of(new VoicedCorpus(List.of(pieces), List.of(), List.of()), options);
    }

    private static List<VoiceGrid> items(GridData data) {
        return IntStream.range(0, data.count()).mapToObj(data::item).toList();
    }
}
