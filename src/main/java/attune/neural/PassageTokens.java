package attune.neural;

import attune.dataset.EncodedPassage;
import attune.dataset.PassageFeatures;
import attune.dataset.PassagePair;
import attune.dataset.Vocabulary;
import java.util.Arrays;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/// A batch of pairs as tokens: what the encoder reads, forwards and backwards, what the decoder hears, and the notes that it is to write.
///
/// An event's place is t·batch + b; where a passage is over the tokens are 0. Each sequence begins at t = 0, backwards too, so what fills
/// up the shorter ones comes after them and cannot reach them.
///
/// @param given kind → token by place, and `backwards` the same from the end of each passage
/// @param heard kind → token by place
/// @param notes written, by place
@SuppressWarnings("ArrayRecordComponent")
record PassageTokens(int batch, int[] givenLengths, int[] writtenLengths, int[][] given, int[][] backwards,
        int[][] heard, int[] notes) {
    /// @param voices of a piece
    static PassageTokens of(List<PassagePair> pairs, Vocabulary vocabulary, int voices) {
        int[][] written = pairs.stream().map(pair -> pair.written().notes()).toArray(int[][]::new);
        return of(pairs, written, vocabulary, voices);
    }

    /// @param notesHeard for each pair the notes as later events hear them: those of the passage, or a network's own
    static PassageTokens of(List<PassagePair> pairs, int[][] notesHeard, Vocabulary vocabulary, int voices) {
        int batch = pairs.size();
        int[] givenLengths = pairs.stream().mapToInt(pair -> pair.given().size()).toArray();
        int[] writtenLengths = pairs.stream().mapToInt(pair -> pair.written().size()).toArray();
        int givenPlaces = batch * Arrays.stream(givenLengths).max().orElseThrow();
        int writtenPlaces = batch * Arrays.stream(writtenLengths).max().orElseThrow();
        int givenKinds = PassageFeatures.givenSizes(vocabulary, voices).length;
        int writtenKinds = PassageFeatures.writtenSizes(vocabulary, voices).length;
        PassageTokens tokens = new PassageTokens(batch, givenLengths, writtenLengths, new int[givenKinds][givenPlaces],
                new int[givenKinds][givenPlaces], new int[writtenKinds][writtenPlaces], new int[writtenPlaces]);
        for (int b = 0; b < batch; b++) {
            tokens.fillGiven(b, pairs.get(b).given());
            tokens.fillWritten(b, pairs.get(b), notesHeard[b], vocabulary);
        }
        return tokens;
    }

    /// Only a passage to read, and nothing to write yet.
    static PassageTokens reading(EncodedPassage given, Vocabulary vocabulary, int voices) {
        int kinds = PassageFeatures.givenSizes(vocabulary, voices).length;
        PassageTokens tokens = new PassageTokens(1, new int[]{given.size()}, new int[]{0}, new int[kinds][given.size()],
                new int[kinds][given.size()], new int[0][0], new int[0]);
        tokens.fillGiven(0, given);
        return tokens;
    }

    int givenTime() {
        return given[0].length / batch;
    }

    int writtenTime() {
        return notes.length / batch;
    }

    /// The given event of a sequence that has begun last where a written one begins, −1 where none has: for a harmony the latest that sounds
    /// with it, for an answer the one that is as far from its own end.
    ///
    /// @param remaining of the written event
    int begun(int b, int remaining) {
        int begun = -1;
        while (begun + 1 < givenLengths[b]
                && given[PassageFeatures.REMAINING_KIND][(begun + 1) * batch + b] >= remaining) {
            begun++;
        }
        return begun;
    }

    /// The same for an event of this batch.
    int begunAt(int b, int event) {
        return begun(b, heard[PassageFeatures.REMAINING_KIND][event * batch + b]);
    }

    /// As one array for a DL4J graph: (batch, kinds, time), 32-bit indices: given, heard, then the notes; −1 where a passage is over.
    INDArray pack() {
        int time = Math.max(givenTime(), writtenTime());
        int kinds = given.length + heard.length + 1;
        int[] all = new int[batch * kinds * time];
        Arrays.fill(all, -1);
        for (int b = 0; b < batch; b++) {
            for (int kind = 0; kind < kinds; kind++) {
                boolean reads = kind < given.length;
                int[] tokens = reads ? given[kind] : kind == kinds - 1 ? notes : heard[kind - given.length];
                for (int t = 0; t < (reads ? givenLengths : writtenLengths)[b]; t++) {
                    all[(b * kinds + kind) * time + t] = tokens[t * batch + b];
                }
            }
        }
        return Nd4j.createFromArray(all).reshape('c', batch, kinds, time);
    }

    /// What [#pack] made.
    ///
    /// @param givenKinds how many kinds a given event has
    static PassageTokens unpack(INDArray packed, int givenKinds) {
        int batch = (int) packed.size(0);
        int kinds = (int) packed.size(1);
        int[][] all = new int[kinds][];
        Arrays.setAll(all, kind -> Sequences.tokens(packed, kind));
        int[] givenLengths = lengths(all[0], batch);
        int[] writtenLengths = lengths(all[kinds - 1], batch);
        int givenPlaces = batch * Arrays.stream(givenLengths).max().orElseThrow();
        int writtenPlaces = batch * Arrays.stream(writtenLengths).max().orElseThrow();
        int[][] given = cut(Arrays.copyOfRange(all, 0, givenKinds), givenPlaces);
        PassageTokens tokens = new PassageTokens(batch, givenLengths, writtenLengths, given,
                new int[givenKinds][givenPlaces], cut(Arrays.copyOfRange(all, givenKinds, kinds - 1), writtenPlaces),
                cut(Arrays.copyOfRange(all, kinds - 1, kinds), writtenPlaces)[0]);
        for (int b = 0; b < batch; b++) {
            tokens.turn(b);
        }
        return tokens;
    }

    private void fillGiven(int b, EncodedPassage passage) {
        for (int t = 0; t < passage.size(); t++) {
            put(given, t * batch + b, PassageFeatures.given(passage, t));
        }
        turn(b);
    }

    private void fillWritten(int b, PassagePair pair, int[] notesHeard, Vocabulary vocabulary) {
        for (int t = 0; t < pair.written().size(); t++) {
            int place = t * batch + b;
            put(heard, place, PassageFeatures.written(pair.given(), pair.written(), t, pair.heard()[t], notesHeard,
                    vocabulary));
            notes[place] = pair.written().notes()[t];
        }
    }

    private void turn(int b) {
        for (int kind = 0; kind < given.length; kind++) {
            for (int t = 0; t < givenLengths[b]; t++) {
                backwards[kind][t * batch + b] = given[kind][(givenLengths[b] - 1 - t) * batch + b];
            }
        }
    }

    private static void put(int[][] kinds, int place, int[] tokens) {
        for (int kind = 0; kind < tokens.length; kind++) {
            kinds[kind][place] = tokens[kind];
        }
    }

    private static int[] lengths(int[] tokens, int batch) {
        int[] lengths = new int[batch];
        for (int place = 0; place < tokens.length; place++) {
            lengths[place % batch] += tokens[place] >= 0 ? 1 : 0;
        }
        return lengths;
    }

    private static int[][] cut(int[][] kinds, int places) {
        int[][] cut = new int[kinds.length][];
        Arrays.setAll(cut, kind -> Arrays.stream(kinds[kind], 0, places).map(token -> Math.max(0, token)).toArray());
        return cut;
    }
}
