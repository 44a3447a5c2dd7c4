package attune.ui.pianoroll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class NoteIndexTest {
    @Provide
    Arbitrary<List<Note>> notes() {
        Arbitrary<Note> note = Combinators.combine(Arbitraries.longs().between(0, 1_000),
                Arbitraries.longs().between(1, 900), Arbitraries.integers().between(0, 127))
                .as((tick, length, pitch) -> new Note(tick, length, pitch, 90));
        return note.list().ofMaxSize(40).map(found -> Track.named("T", 0, 0).withNotes(found).notes());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void itFindsExactlyTheNotesThatSoundInAStretch(@ForAll("notes") List<Note> notes,
            @ForAll @LongRange(min = 0, max = 2_000) long start, @ForAll @LongRange(min = 1, max = 500) long length) {
        List<Note> expected = notes.stream().filter(note -> note.tick() < start + length && note.end() > start)
                .toList();
        List<Note> found = new ArrayList<>();
        new NoteIndex(notes).forEachIn(start, start + length, found::add);
        assertEquals(expected, found);
    }

    @Test
    void aTrackThatDidNotChangeKeepsItsIndex() {
        Track still = Track.named("A", 0, 0).withNotes(List.of(new Note(0, 10, 60, 90)));
        Score score = Score.ofTracks(480, List.of(still, Track.named("B", 0, 1)));
        ScoreIndex index = new ScoreIndex();
        NoteIndex first = index.of(score).getFirst();
        Score changed = score.withTrack(1, Track.named("B", 0, 1).withNotes(List.of(new Note(0, 5, 70, 90))));
        assertSame(first, index.of(changed).getFirst());
        assertEquals(1, index.of(changed).get(1).size());
    }
}
