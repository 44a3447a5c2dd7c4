package attune.play;

import static attune.play.Scores.controller;
import static attune.play.Scores.note;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.music.Score;
import attune.music.Track;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArrangementTest {
    private static final Track RIGHT = new Track("Right", 0, 0, List.of(note(0, 10, 72)), List.of());
    private static final Track LEFT = new Track("Left", 0, 0, List.of(note(0, 30, 48)),
            List.of(controller(5, 64, 127)));

    @Test
    void thePedalOfOneHandHoldsTheOtherOnTheSameChannel() {
        Arrangement arrangement = Arrangement.of(Scores.of(RIGHT, LEFT), Mix.ALL);
        assertEquals(1, arrangement.parts().get(0).lane().steps().size());
        assertSame(arrangement.parts().get(0).lane(), arrangement.parts().get(1).lane());
    }

    @Test
    void tracksOfOneChannelWithDifferentProgramsKeepTheirControlsApart() {
        Arrangement arrangement = Arrangement.of(Scores.of(RIGHT.withProgram(40), LEFT), Mix.ALL);
        assertEquals(0, arrangement.parts().get(0).lane().steps().size());
        assertEquals(1, arrangement.parts().get(1).lane().steps().size());
        assertNotEquals(arrangement.parts().get(0).lane().first(), arrangement.parts().get(1).lane().first());
    }

    @Test
    void anEditOfNotesTakesTheLanesAndTheTempoOver() {
        Score score = Scores.of(RIGHT, LEFT);
        Arrangement before = Arrangement.of(score, Mix.ALL);
        Arrangement after = before.next(score.withTrack(0, RIGHT.withNotes(List.of(note(0, 90, 72)))), Mix.ALL);
        assertSame(before.parts().get(0).lane(), after.parts().get(0).lane());
        assertSame(before.tempo(), after.tempo());
        assertEquals(30, before.end());
        assertEquals(90, after.end());
    }

    @Test
    void everyTrackHasAChannelOfItsOwnAndNoneIsTheDrumChannel() {
        Set<Integer> channels = new HashSet<>();
        for (int track = 0; track < 239; track++) {
            assertTrue(channels.add(Channels.ofTrack(track)));
        }
        for (int audition = 0; audition < 14; audition++) {
            assertTrue(channels.add(Channels.ofAudition(audition)));
        }
        assertTrue(channels.add(Channels.ofLive(false)) && channels.add(Channels.ofLive(true)));
        assertTrue(!channels.contains(9) && channels.stream().allMatch(channel -> channel < Channels.COUNT));
    }
}
