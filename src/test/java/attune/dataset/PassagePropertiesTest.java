package attune.dataset;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.music.Fraction;
import attune.music.TickRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PassagePropertiesTest {
    private static final int TRIES = 150;

    @Provide
    Arbitrary<VoicedPiece> shortPieces() {
        return RandomPieces.of(2, 4, 4);
    }

    @Provide
    Arbitrary<VoicedPiece> longPieces() {
        return RandomPieces.of(2, 3, 40);
    }

    @Provide
    Arbitrary<VoicedPiece> lines() {
        return RandomPieces.of(1, 1, 60);
    }

    @Property(tries = TRIES)
    void writtenVoicesAndGivenOnesAreThoseOfThePiece(@ForAll("shortPieces") VoicedPiece piece,
            @ForAll @IntRange(max = 50) int epoch) {
        PassageData data = data(piece);
        PassagePair pair = whole(data, epoch);
        for (int voice = 0; voice < data.voices(); voice++) {
            EncodedPassage side = contains(pair.given().voices(), voice) ? pair.given() : pair.written();
            TokenSequence line = RestsLikeNotes.of(withAllLengths(piece)).cut(piece).voices().get(voice);
            assertEquals(line.notes(), tokens(side, side.notes(), voice, data.vocabulary().notes()));
            assertEquals(line.durations(), tokens(side, side.durations(), voice, data.vocabulary().durations()));
        }
    }

    @Property(tries = TRIES)
    void whatIsHeardSoundsAndLiesBefore(@ForAll("shortPieces") VoicedPiece piece,
            @ForAll @IntRange(max = 50) int epoch) {
        PassageData data = data(piece);
        PassagePair pair = whole(data, epoch);
        List<TickRange> places = places(pair.written(), data);
        for (int event = 0; event < places.size(); event++) {
            int own = pair.written().voices()[event];
            int before = last(pair.written(), own, event);
            assertEquals(before, pair.heard()[event][0]);
            for (int voice = 0; voice < data.voices(); voice++) {
                int last = last(pair.written(), voice, event);
                boolean sounds = last >= 0 && places.get(last).contains(places.get(event).start());
                assertEquals(voice == own ? before : sounds ? last : -1, pair.heard()[event][voice + 1]);
                assertTrue(last < 0 || voice == own || places.get(last).end() >= places.get(event).start(),
                        "no voice has fallen behind");
            }
        }
    }

    @Property(tries = TRIES)
    void everyVoiceFillsItsStretchExactly(@ForAll("longPieces") VoicedPiece piece,
            @ForAll @IntRange(max = 9) int epoch) {
        PassageData data = data(piece);
        for (int index = 0; index < data.training().count(); index++) {
            PassagePair pair = data.training().pair(index, 1, epoch);
            List<Fraction> lengths = new ArrayList<>();
            for (int voice = 0; voice < data.voices(); voice++) {
                EncodedPassage side = contains(pair.given().voices(), voice) ? pair.given() : pair.written();
                lengths.add(RandomPieces.length(tokens(side, side.durations(), voice, data.vocabulary().durations())));
            }
            assertEquals(1, lengths.stream().distinct().count(), lengths.toString());
            int most = PassageFeatures.REMAINING - 1;
            int sixteenths = PassageFeatures.remaining(lengths.getFirst().toDouble());
            assertEquals(Math.min(most, sixteenths), pair.written().remaining()[0]);
        }
    }

    @Property(tries = TRIES)
    void eachEventOfAPieceHeldBackCountsOnce(@ForAll("longPieces") VoicedPiece piece) {
        PassagePairs judged = data(piece).validation();
        List<TokenSequence> lines = RestsLikeNotes.of(withAllLengths(piece)).cut(piece).voices();
        int events = lines.subList(1, lines.size()).stream().mapToInt(TokenSequence::size).sum();
        assertEquals(events, counted(judged));
    }

    @Property(tries = TRIES)
    void transpositionAndPairingCommute(@ForAll("longPieces") VoicedPiece piece, @ForAll @IntRange(max = 9) int epoch) {
        VoicedPiece higher = piece.transposed(7).orElseThrow();
        PassageData one = data(piece);
        VoicedPiece lengths = RandomPieces.allLengths(piece.voices().size()).transposed(7).orElseThrow();
        PassageData other = PassageData.harmony(new VoicedSplit(List.of(higher, lengths), List.of(higher)),
                Transposition.NONE, 0);
        assertEquals(one.training().count(), other.training().count());
        for (int index = 0; index < one.training().count(); index++) {
            PassagePair low = one.training().pair(index, 1, epoch);
            PassagePair high = other.training().pair(index, 1, epoch);
            assertEquals(up(low.given(), one), notes(high.given(), other));
            assertEquals(up(low.written(), one), notes(high.written(), other));
            assertArrayEquals(low.heard(), high.heard());
            assertArrayEquals(low.written().remaining(), high.written().remaining());
        }
    }

    @Property(tries = TRIES)
    void phrasesFollowEachOtherAndLastFromOneToEightBars(@ForAll("lines") VoicedPiece piece) {
        List<TickRange> phrases = Phrases.of(piece);
        assertEquals(0, phrases.getFirst().start());
        assertEquals(piece.end(), phrases.getLast().end());
        for (int i = 1; i < phrases.size(); i++) {
            assertEquals(phrases.get(i - 1).end(), phrases.get(i).start());
        }
        if (piece.signatures().size() < 2 && phrases.size() > 1) {
            long bar = piece.meter().signatureAt(0).barTicks(480);
            assertTrue(phrases.stream().allMatch(phrase -> phrase.length() >= bar && phrase.length() <= 8 * bar),
                    phrases.toString());
        }
    }

    @Property(tries = TRIES)
    void eachEventAfterTheFirstPhraseCountsOnceAsAnAnswer(@ForAll("lines") VoicedPiece piece) {
        VoicedSplit split = new VoicedSplit(withAllLengths(piece), List.of(piece));
        PassagePairs judged = PassageData.answer(split, Transposition.NONE).validation();
        TickRange first = Phrases.of(piece).getFirst();
        long[] ticks = EncodedLine.ticks(piece.voices().getFirst());
        long starts = IntStream.range(0, ticks.length - 1).filter(i -> ticks[i] >= first.end()).count();
        long cut = Phrases.of(piece).stream().skip(1)
                .filter(phrase -> Arrays.binarySearch(ticks, phrase.start()) < 0).count();
        assertEquals(starts + cut, counted(judged));
    }

    /// A training side of the piece and one with all lengths, so that each token is known.
    private static List<VoicedPiece> withAllLengths(VoicedPiece piece) {
        return List.of(piece, RandomPieces.allLengths(piece.voices().size()));
    }

    private static PassageData data(VoicedPiece piece) {
        return PassageData.harmony(new VoicedSplit(withAllLengths(piece), List.of(piece)), Transposition.NONE, 0);
    }

    private static PassagePair whole(PassageData data, int epoch) {
        return data.validation().pair(0, 1, epoch);
    }

    private static boolean contains(int[] voices, int voice) {
        return IntStream.of(voices).anyMatch(other -> other == voice);
    }

    private static List<String> tokens(EncodedPassage passage, int[] indices, int voice, List<String> tokens) {
        return IntStream.range(0, passage.size()).filter(i -> passage.voices()[i] == voice)
                .mapToObj(i -> tokens.get(indices[i])).toList();
    }

    private static List<TickRange> places(EncodedPassage written, PassageData data) {
        long[] ends = new long[data.voices()];
        List<TickRange> places = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            long start = ends[written.voices()[i]];
            ends[written.voices()[i]] += Fraction.parse(data.vocabulary().durations().get(written.durations()[i]))
                    .ticks(480);
            places.add(new TickRange(start, ends[written.voices()[i]]));
        }
        return places;
    }

    /// The last event of the voice before that one; −1 for none.
    private static int last(EncodedPassage written, int voice, int event) {
        return IntStream.range(0, event).filter(i -> written.voices()[i] == voice).max().orElse(-1);
    }

    private static int counted(PassagePairs pairs) {
        int counted = 0;
        for (int index = 0; index < pairs.count(); index++) {
            for (boolean event : pairs.pair(index, 1, 0).counted()) {
                counted += event ? 1 : 0;
            }
        }
        return counted;
    }

    private static List<String> notes(EncodedPassage passage, PassageData data) {
        return IntStream.of(passage.notes()).mapToObj(note -> data.vocabulary().notes().get(note)).toList();
    }

    private static List<String> up(EncodedPassage passage, PassageData data) {
        return notes(passage, data).stream().map(note -> NoteToken.transposed(note, 7).orElseThrow()).toList();
    }
}
