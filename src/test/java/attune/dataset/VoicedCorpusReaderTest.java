package attune.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.SharedData;
import attune.music.Note;
import attune.music.Score;
import attune.music.TimeSignature;
import attune.music.Track;
import attune.task.JobContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VoicedCorpusReaderTest {
    private static final VoicedCorpusReader READER = VoicedCorpusReader.ofParts(VoicedCorpusReader.AS_MOST);

    @Test
    void partsBecomeVoicesTheHighestFirstWithoutPercussionAndEmptyOnes() {
        VoicedPiece piece = only(score(part("48 50 52 53"), Track.named("Empty", 0, 2),
                new Track("Drums", 0, Track.PERCUSSION, notes("80 80 80 80"), List.of()), part("72 71 69 67")));
        assertEquals(List.of("C5", "B4", "A4", "G4"), piece.voices().get(0).notes());
        assertEquals(List.of("C3", "D3", "E3", "F3"), piece.voices().get(1).notes());
    }

    @Test
    void ofAChordTheHighestNoteIsTakenAndInTheBassTheLowest() {
        List<Note> upper = new ArrayList<>(notes("72 71 69 67"));
        upper.add(new Note(0, 480, 76, 80));
        List<Note> lower = new ArrayList<>(notes("48 50 52 53"));
        lower.add(new Note(480, 960, 38, 80));
        VoicedPiece piece = only(score(part(upper), part(lower)));
        assertEquals(List.of("E5", "B4", "A4", "G4"), piece.voices().get(0).notes());
        assertEquals(List.of("C3", "D2", "E3", "F3"), piece.voices().get(1).notes());
        assertEquals(List.of("1", "1", "1", "1"), piece.voices().get(1).durations(), "the D is cut by the E");
    }

    @Test
    void silenceIsWrittenAsRestsCutAtBarLinesAndAllVoicesEndTogether() {
        VoicedPiece piece = only(score(part(List.of(new Note(480, 240, 72, 80), new Note(4800, 480, 74, 80),
                new Note(5280, 480, 74, 80), new Note(5760, 480, 74, 80))), part("48 50 52 53")));
        assertEquals(List.of("rest", "C5", "rest", "rest", "rest", "D5", "D5", "D5"), piece.voices().get(0).notes());
        assertEquals(List.of("1", "1/2", "5/2", "4", "2", "1", "1", "1"), piece.voices().get(0).durations());
        assertEquals(List.of("C3", "D3", "E3", "F3", "rest", "rest", "rest"), piece.voices().get(1).notes());
        assertEquals(13 * 480, piece.end());
    }

    @Test
    void timesAreRoundedToTheGridOfTokens() {
        List<Note> swung = List.of(new Note(3, 330, 72, 80), new Note(322, 150, 74, 80), new Note(484, 470, 76, 80),
                new Note(960, 480, 77, 80));
        VoicedPiece piece = only(score(part(swung), part("48 50 52")));
        assertEquals(List.of("2/3", "1/3", "1", "1"), piece.voices().get(0).durations());
    }

    @Test
    void timeSignaturesAreKeptOnTheTicksOfAttune() {
        Score score = new Score(96, List.of(part("72 71 69 67"), part("48 50 52 53")), List.of(),
                List.of(new TimeSignature(0, 3, 4), new TimeSignature(96 * 3 + 1, 2, 4)), List.of(), List.of());
        assertEquals(List.of(new TimeSignature(0, 3, 4), new TimeSignature(1440, 2, 4)), only(score).signatures());
    }

    @Test
    void whatCannotBeHarmonisedIsNamedWithItsReason() {
        Map<String, Score> scores = new TreeMap<>();
        scores.put("a four", score(part("72 71 69 67"), part("60 60 60 60"), part("55 55 55 55"), part("48 50 52 53")));
        scores.put("b four", score(part("74 71 69 67"), part("60 60 60 60"), part("55 55 55 55"), part("48 50 52 53")));
        scores.put("c three", score(part("72 71 69 67"), part("60 60 60 60"), part("48 50 52 53")));
        scores.put("d one", score(part("72 71 69 67")));
        scores.put("e empty", score());
        scores.put("f short", score(part("72 71"), part("48 50")));
        List<Note> chords = new ArrayList<>(notes("64 65 67 65"));
        chords.addAll(notes("60 60 60"));
        scores.put("g chords", score(part("72 71 69 67"), part(chords), part("48 50 52 53")));
        scores.put("h same", scores.getOrDefault("a four", score()));
        scores.put("i drums", score(new Track("Drums", 0, Track.PERCUSSION, notes("36 38 36 38"), List.of())));
        scores.put("j late", score(part("72 71 69 67"), part(List.of(new Note(1L << 40, 480, 50, 80)))));
        VoicedCorpus corpus = READER.scores(scores);
        assertEquals(List.of("a four", "b four"), corpus.pieces().stream().map(VoicedPiece::name).toList());
        assertEquals(
                List.of("c three: 3 voices, and the others have 4", "d one: one voice, and a harmony has two at least",
                        "e empty: no notes", "f short: too short: 2 notes in a voice, and at least 4 are wanted",
                        "g chords: voice 2 plays chords", "i drums: no notes with a pitch: percussion only",
                        "j late: more than 10000 bars, which is no length in music"),
                corpus.rejected().stream().map(Corpus.Rejected::toString).sorted().toList());
        assertEquals("h same: the same piece as a four, used once", corpus.duplicates().getFirst().toString());
        assertEquals("2 pieces, 4 voices, 32 events", corpus.sentences().getFirst());
    }

    @Test
    void aNumberOfVoicesCanBeAskedFor() {
        Map<String, Score> scores = Map.of("two", score(part("72 71 69 67"), part("48 50 52 53")), "three",
                score(part("72 71 69 67"), part("60 60 60 60"), part("48 50 52 53")));
        assertEquals(3, READER.scores(scores).voices(), "the larger of equally common numbers");
        VoicedCorpus corpus = VoicedCorpusReader.ofParts(2).scores(scores);
        assertEquals(2, corpus.voices());
        assertEquals("three: 3 voices, and 2 are wanted", corpus.rejected().getFirst().toString());
    }

    @Test
    void forAnswersAPieceIsOneVoiceOfChords() {
        VoicedCorpus corpus = VoicedCorpusReader.ofWholes(ScoreReader.own())
                .scores(Map.of("a", score(part("72 71 69 67"), part("48 50 52 53"))));
        assertEquals(List.of("C3.C5", "D3.B4", "E3.A4", "F3.G4"),
                corpus.pieces().getFirst().voices().getFirst().notes());
    }

    @Test
    void theChoralesAreReadWhole() throws IOException {
        assertChorales(chorales("test"), 77, null);
        assertChorales(chorales("valid"), 76, null);
        assertChorales(chorales("train"), 229, new int[][]{{60, 81}, {52, 74}, {46, 69}, {36, 66}});
    }

    private static VoicedCorpus chorales(String part) throws IOException {
        return READER.read(List.of(SharedData.path("data/chorales/midi/" + part)), JobContext.silent());
    }

    private static void assertChorales(VoicedCorpus corpus, int pieces,
            int @Nullable [][] ranges) {
        assertEquals(pieces, corpus.pieces().size(), corpus.sentences().toString());
        assertTrue(corpus.rejected().isEmpty());
        assertEquals(4, corpus.voices());
        for (int voice = 0; ranges != null && voice < 4; voice++) {
            int number = voice;
            var pitches = corpus.pieces().stream().flatMap(piece -> piece.voices().get(number).notes().stream())
                    .flatMapToInt(note -> Arrays.stream(NoteToken.pitches(note))).summaryStatistics();
            assertEquals(ranges[voice][0], pitches.getMin(), "voice " + voice);
            assertEquals(ranges[voice][1], pitches.getMax(), "voice " + voice);
        }
    }

    private static VoicedPiece only(Score score) {
        VoicedCorpus corpus = READER.scores(Map.of("piece", score));
        assertEquals(List.of(), corpus.rejected());
        return corpus.pieces().getFirst();
    }

    private static Score score(Track... parts) {
        return Score.ofTracks(480, List.of(parts));
    }

    private static Track part(String pitches) {
        return part(notes(pitches));
    }

    private static Track part(List<Note> notes) {
        return Track.named("Part", 0, 0).withNotes(notes);
    }

    private static List<Note> notes(String pitches) {
        String[] names = pitches.split(" ");
        return IntStream.range(0, names.length)
                .mapToObj(i -> new Note(i * 480L, 480, Integer.parseInt(names[i]), 80)).toList();
    }
}
