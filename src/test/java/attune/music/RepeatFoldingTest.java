package attune.music;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RepeatFoldingTest {
    private static final long BAR = 4L * Score.TICKS_PER_QUARTER;

    @Test
    void bothHalvesAreFolded() {
        assertEquals(score("abcdefghij"), RepeatFolding.fold(score("abcdeabcdefghijfghij")));
    }

    @Test
    void threeTimesAreOnce() {
        assertEquals(score("abcd"), RepeatFolding.fold(score("abcdabcdabcd")));
    }

    @Test
    void ofTwoEndingsTheSecondStays() {
        assertEquals(score("abcdyfgh"), RepeatFolding.fold(score("abcdxabcdyfgh")));
    }

    @Test
    void aShortFigureThatGoesOnStays() {
        Score ostinato = score("ababab");
        assertSame(ostinato, RepeatFolding.fold(ostinato));
    }

    @Test
    void whatComesAgainLaterStays() {
        Score rondo = score("abcdxyzwabcd");
        assertSame(rondo, RepeatFolding.fold(rondo));
    }

    @Test
    void restsAreNoRepeats() {
        Score waits = score("a..........b");
        assertSame(waits, RepeatFolding.fold(waits));
    }

    @Test
    void whatHeldAtTheStartStillHolds() {
        Score written = score("abcdabcdefgh").withTempos(List.of(TempoChange.ofBpm(0, 90)))
                .withTimeSignatures(List.of(new TimeSignature(0, 4, 4), new TimeSignature(9 * BAR, 2, 4)))
                .withKeySignatures(List.of(new KeySignature(0, 2, false)));
        Score folded = RepeatFolding.fold(written);
        assertEquals(written.tempos(), folded.tempos());
        assertEquals(written.keySignatures(), folded.keySignatures());
        assertEquals(List.of(new TimeSignature(0, 4, 4), new TimeSignature(5 * BAR, 2, 4)), folded.timeSignatures());
    }

    @Property(tries = 100)
    void foldingWhatWasRepeatedGivesThePieceAndFoldingAgainChangesNothing(@ForAll long seed,
            @ForAll @IntRange(min = 4, max = 20) int bars) {
        StringBuilder words = new StringBuilder();
        Random random = new Random(seed);
        for (int i = 0; i < bars; i++) {
            words.append((char) (0x4E00 + i * 20 + random.nextInt(20)));
        }
        int from = random.nextInt(bars - 3);
        int to = from + 4 + random.nextInt(bars - from - 3);
        Score folded = RepeatFolding.fold(score(words.substring(0, to) + words.substring(from)));
        assertEquals(score(words.toString()), folded);
        assertSame(folded, RepeatFolding.fold(folded));
    }

    /// A letter a bar: equal letters, equal bars; a point is a rest.
    private static Score score(String bars) {
        List<Note> notes = new ArrayList<>();
        for (int bar = 0; bar < bars.length(); bar++) {
            Random random = new Random(bars.charAt(bar) * 7919L);
            for (int i = 0; i < 8 && bars.charAt(bar) != '.'; i++) {
                notes.add(new Note(bar * BAR + i * 240L, 240, 48 + random.nextInt(24), 80));
            }
        }
        return Score.ofTracks(Score.TICKS_PER_QUARTER, List.of(Track.named("Line", 0, 0).withNotes(notes)));
    }
}
