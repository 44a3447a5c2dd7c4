package attune.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JudgedPassagesTest {
    @Test
    void harmoniesAreThoseOfTheSideHeldBack() {
        VoicedCorpus corpus = VoicedCorpusReader.ofParts(VoicedCorpusReader.AS_MOST)
                .scores(Map.of("a", score(1), "b", score(2)));
        PassageData data = PassageData.harmony(
                new VoicedSplit(corpus.pieces().subList(0, 1), corpus.pieces().subList(1, 2)), Transposition.NONE, 0);
        same(data.validation(), JudgedPassages.harmonies(corpus.pieces().subList(1, 2), data.vocabulary(), 0));
    }

    @Test
    void answersAreThoseOfTheSideHeldBack() {
        VoicedCorpus corpus = VoicedCorpusReader.ofWholes(ScoreReader.own())
                .scores(Map.of("a", score(1), "b", score(2)));
        PassageData data = PassageData.answer(
                new VoicedSplit(corpus.pieces().subList(0, 1), corpus.pieces().subList(1, 2)), Transposition.NONE);
        same(data.validation(), JudgedPassages.answers(corpus.pieces().subList(1, 2), data.vocabulary()));
    }

    @Test
    void linesAreThoseOfTheTrainingPieces() {
        VoicedCorpus corpus = VoicedCorpusReader.ofParts(VoicedCorpusReader.AS_MOST).scores(Map.of("a", score(1)));
        PassageData data = PassageData.harmony(new VoicedSplit(corpus.pieces(), List.of()), Transposition.NONE, 0);
        List<EncodedPiece> lines = JudgedPassages.lines(corpus.pieces(), data.vocabulary()).getFirst();
        assertEquals(2, lines.size());
        for (int voice = 0; voice < 2; voice++) {
            assertEquals("a", lines.get(voice).name());
            assertArrayEquals(data.lines().get(voice).notes(), lines.get(voice).notes());
            assertArrayEquals(data.lines().get(voice).durations(), lines.get(voice).durations());
        }
    }

    private static void same(PassagePairs expected, PassagePairs actual) {
        assertEquals(expected.count(), actual.count());
        for (int index = 0; index < expected.count(); index++) {
            PassagePair one = expected.pair(index, 1, 0);
            PassagePair other = actual.pair(index, 1, 0);
            assertArrayEquals(one.given().notes(), other.given().notes());
            assertArrayEquals(one.written().notes(), other.written().notes());
            assertArrayEquals(one.written().durations(), other.written().durations());
            assertArrayEquals(one.counted(), other.counted());
        }
    }

    /// Two voices of 16 bars, in which the lower one rests for a bar.
    private static Score score(int kind) {
        List<Track> tracks = new ArrayList<>();
        for (int voice = 0; voice < 2; voice++) {
            int number = voice;
            List<Note> notes = IntStream.range(0, 64).filter(beat -> number == 0 || beat / 4 != 5)
                    .mapToObj(beat -> new Note(beat * 480L, 480, 72 - 12 * number + beat * kind % 5, 80)).toList();
            tracks.add(new Track("v" + voice, 0, voice, notes, List.of()));
        }
        return Score.ofTracks(480, tracks);
    }
}
