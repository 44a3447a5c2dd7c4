package attune.dataset.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.music.Score;
import attune.music.TempoChange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CopyFinderTest {
    private static final int BARS = 16;

    @Property(tries = 60)
    void anotherKeyIsFoundAndToldFor(@ForAll long seed, @ForAll @IntRange(min = -12, max = 12) int by) {
        Score tune = Tunes.of(seed, BARS);
        String why = by == 0 ? "the same notes as a" : String.format("a transposed by %+d", by);
        assertEquals(List.of(new CopyGroup("a", List.of(new CopyGroup.Copy("b", why)))),
                groups(tune, Tunes.each(tune, note -> note.withPitch(note.pitch() + by))));
    }

    @Property(tries = 40)
    void tempoResolutionAndTheOrderOfTheTracksMakeNoDifference(@ForAll long seed,
            @ForAll @IntRange(min = 1, max = 8) int factor) {
        Score tune = Tunes.of(seed, BARS);
        Score other = Tunes.resolved(tune.withTracks(tune.tracks().reversed()), factor)
                .withTempos(List.of(TempoChange.ofBpm(0, 77)));
        assertTrue(groups(tune, other).getFirst().copies().getFirst().why().startsWith("the same notes"));
    }

    @Property(tries = 60)
    void repeatsWrittenOutOrOtherWaysOfReadingAreFound(@ForAll long seed,
            @ForAll @IntRange(min = 2, max = BARS) int repeated, @ForAll @IntRange(min = -5, max = 6) int by) {
        Score tune = Tunes.of(seed, BARS);
        Score other = Tunes.each(Tunes.repeated(tune, repeated), note -> note.withPitch(note.pitch() + by));
        assertEquals(1, groups(tune, other).size(), "repeats");
        assertEquals(1, groups(tune, Tunes.misread(tune, new Random(seed), 100)).size(), "a few other notes");
    }

    @Property(tries = 60)
    void doubledNoteValuesAreFound(@ForAll long seed) {
        Score tune = Tunes.of(seed, BARS);
        Score slow = Tunes.each(tune, note -> note.withTick(note.tick() * 2).withDuration(note.duration() * 2));
        assertEquals("100 % of its passages are in a", groups(tune, slow).getFirst().copies().getFirst().why());
    }

    @Property(tries = 60)
    void piecesOfTheirOwnAreNotJoined(@ForAll long seed) {
        assertEquals(List.of(), groups(Tunes.of(seed, BARS), Tunes.of(seed + 1, BARS), Tunes.of(seed + 2, BARS)));
    }

    @Property(tries = 40)
    void theSameTuneOverOtherPartsIsAnotherPiece(@ForAll long seed) {
        Score tune = Tunes.of(seed, BARS);
        Score harmony = Tunes.of(seed + 1, BARS);
        assertEquals(List.of(), groups(tune, harmony.withTrack(0, tune.tracks().getFirst())));
    }

    @Test
    void aLongPieceIsKnownByASampleOfItsPassages() {
        Score tune = Tunes.of(7, 400);
        assertEquals(1, groups(tune, Tunes.misread(tune, new Random(7), 80)).size());
    }

    @Test
    void manyCopiesOfOnePieceAreOneGroup() {
        Map<String, Score> pieces = new LinkedHashMap<>();
        for (int i = 0; i < 24; i++) {
            int by = i - 12;
            pieces.put("p" + (char) ('a' + i),
                    Tunes.each(Tunes.of(1, BARS), note -> note.withPitch(note.pitch() + by)));
        }
        List<CopyGroup> groups = groups(pieces);
        assertEquals(1, groups.size());
        assertEquals(24, groups.getFirst().files().size());
        assertEquals("pa transposed by +23", groups.getFirst().copies().getLast().why());
    }

    private static List<CopyGroup> groups(Score... scores) {
        Map<String, Score> named = new LinkedHashMap<>();
        for (Score score : scores) {
            named.put(Character.toString('a' + named.size()), score);
        }
        return groups(named);
    }

    private static List<CopyGroup> groups(Map<String, Score> scores) {
        TreeMap<String, Fingerprint> prints = new TreeMap<>();
        scores.forEach((name, score) -> prints.put(name, Fingerprint.of(score).orElseThrow()));
        return CopyFinder.groups(prints);
    }
}
