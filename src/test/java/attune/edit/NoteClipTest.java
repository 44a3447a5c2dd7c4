package attune.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NoteClipTest {
    private static final Note G = new Note(960, 480, 67, 90);
    private static final Note B = new Note(1_440, 240, 71, 70);
    private static final Score TWO = Score.ofTracks(480, List.of(Track.named("A", 0, 0).withNotes(List.of(G)),
            Track.named("B", 0, 1).withNotes(List.of(B))));
    private static final Selection BOTH = new Selection(Map.of(0, Set.of(G), 1, Set.of(B)));

    @Test
    void severalPartsAreSetDownInTheTracksTheyCameFrom() {
        Score pasted = new PasteNotes(NoteClip.of(TWO, BOTH), 0, 0).applyTo(TWO);
        assertEquals(List.of(G.withTick(0), G), pasted.tracks().get(0).notes());
        assertEquals(List.of(B.withTick(480), B), pasted.tracks().get(1).notes());
    }

    @Test
    void onePartGoesToTheActiveTrack() {
        PasteNotes paste = new PasteNotes(NoteClip.of(TWO, Selection.of(0, List.of(G))), 1, 2_000);
        Score pasted = paste.applyTo(TWO);
        assertEquals(List.of(B, G.withTick(2_000)), pasted.tracks().get(1).notes());
        assertEquals(Selection.of(1, List.of(G.withTick(2_000))), paste.selectionAfter(BOTH, pasted));
    }

    @Test
    void aPieceOfAnotherResolutionGetsTheSameMusic() {
        Score coarse = Score.ofTracks(96, List.of(Track.named("A", 0, 0)));
        Score pasted = new PasteNotes(NoteClip.of(TWO, BOTH), 0, 96).applyTo(coarse);
        assertEquals(List.of(new Note(96, 96, 67, 90), new Note(192, 48, 71, 70)),
                pasted.tracks().getFirst().notes());
    }

    @Test
    void theTextFormReadsBack() {
        NoteClip clip = NoteClip.of(TWO, BOTH);
        assertEquals("attune-notes 480\n0 0 480 67 90 G4\n1 480 240 71 70 B4\n", clip.text());
        assertEquals(Optional.of(clip), NoteClip.parse(clip.text()));
    }

    @Test
    void damagedTextIsNoClip() {
        assertTrue(NoteClip.parse("attune-notes 480\n0 0 480 67").isEmpty());
        assertTrue(NoteClip.parse("attune-notes 480\n0 0 480 200 90\n").isEmpty());
        assertTrue(NoteClip.parse("attune-notes 0\n0 0 480 60 90\n").isEmpty());
        assertTrue(NoteClip.parse("attune-notes 480\n").isEmpty());
    }

    @Test
    void aTrackOrAPlaceThatNoPieceHasIsNoClip() {
        assertTrue(NoteClip.parse("attune-notes 480\n4294967295 0 480 60 90\n0 0 480 60 90\n").isEmpty());
        assertTrue(NoteClip.parse("attune-notes 480\n0 9223372036854775000 480 60 90\n").isEmpty());
        assertTrue(NoteClip.parse("attune-notes 480\n0 0 9223372036854775807 60 90\n").isEmpty());
        assertTrue(NoteClip.parse("attune-notes 1\n0 2000000000 480 60 90\n").isEmpty(), "years of music");
    }

    @Test
    void moreNotesThanAPieceHoldsAreNoClipAndNotAPartOfThem() {
        assertTrue(NoteClip.parse("attune-notes 480\n" + "0 0 1 60 90\n".repeat(1_000_001)).isEmpty());
    }

    @Test
    void textOfBeforeWithoutNamesStillReads() {
        assertEquals(2, NoteClip.parse("attune-notes 480\n0 0 480 67 90\n1 480 240 71 70\n").orElseThrow().size());
    }

    @Property(tries = 200)
    void anyTextIsAClipOrNothing(@ForAll String text) {
        NoteClip.parse(text);
        assertTrue(NoteClip.parse("attune-notes 480\n" + text).map(NoteClip::size).orElse(1) > 0);
    }
}
