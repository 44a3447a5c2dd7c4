package attune.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Turns the tokens of a piece into indices of one vocabulary; a token outside of it is read as its nearest known relative.
///
/// The nearest note token is the one with the most pitches in common, then with the smallest movement (each pitch to the nearest
/// of the other, both ways, in semitones), then the first. A rest that the vocabulary lacks is read as START: nothing sounds.
/// The nearest duration is the one with the nearest length, the shorter of two.
public final class Encoder {
    /// Lengths nearer to each other than this are as near: thirds and twelfths are not exact in binary.
    private static final double SAME = 1e-9;
    private final Vocabulary vocabulary;
    private final Map<String, Integer> relatives = new ConcurrentHashMap<>();
    private final Map<String, Integer> nearestLengths = new ConcurrentHashMap<>();
    private final List<int[]> pitches;

    public Encoder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.pitches = vocabulary.notes().stream().map(NoteToken::pitches).toList();
    }

    /// The piece as indices; `known` is true where both tokens of an event are in the vocabulary.
    public EncodedPiece encode(String name, TokenSequence piece) {
        int size = piece.size();
        int[] notes = new int[size];
        int[] durations = new int[size];
        boolean[] known = new boolean[size];
        for (int i = 0; i < size; i++) {
            String note = piece.notes().get(i);
            String duration = piece.durations().get(i);
            known[i] = vocabulary.noteIndex(note).isPresent() && vocabulary.durationIndex(duration).isPresent();
            notes[i] = note(note);
            durations[i] = duration(duration);
        }
        return new EncodedPiece(name, notes, durations, known);
    }

    /// The index of a note token, or of its nearest known relative.
    int note(String token) {
        return vocabulary.noteIndex(token).orElseGet(() -> relatives.computeIfAbsent(token, this::nearestNote));
    }

    boolean knowsNote(String token) {
        return vocabulary.noteIndex(token).isPresent();
    }

    /// The index of a duration token, or of the nearest known length.
    int duration(String token) {
        return vocabulary.durationIndex(token)
                .orElseGet(() -> nearestLengths.computeIfAbsent(token, this::nearestLength));
    }

    private int nearestNote(String token) {
        int[] wanted = NoteToken.pitches(token);
        int nearest = vocabulary.startNote();
        int mostShared = -1;
        int leastMoved = Integer.MAX_VALUE;
        for (int i = 0; i < pitches.size() && wanted.length > 0; i++) {
            int[] candidate = pitches.get(i);
            if (candidate.length == 0) {
                continue;
            }
            int shared = (int) Arrays.stream(wanted).filter(pitch -> distance(pitch, candidate) == 0).count();
            int moved = movement(wanted, candidate) + movement(candidate, wanted);
            if (shared > mostShared || (shared == mostShared && moved < leastMoved)) {
                nearest = i;
                mostShared = shared;
                leastMoved = moved;
            }
        }
        return nearest;
    }

    private static int movement(int[] from, int[] to) {
        return Arrays.stream(from).map(pitch -> distance(pitch, to)).sum();
    }

    private static int distance(int pitch, int[] others) {
        return Arrays.stream(others).map(other -> Math.abs(other - pitch)).min().orElse(128);
    }

    private int nearestLength(String token) {
        double wanted = DurationToken.quarters(token);
        int nearest = vocabulary.startDuration();
        double nearestLength = Double.MAX_VALUE;
        for (int i = 0; i < vocabulary.durations().size(); i++) {
            double length = DurationToken.quarters(vocabulary.durations().get(i));
            double closer = Math.abs(length - wanted) - Math.abs(nearestLength - wanted);
            if (i != vocabulary.startDuration() && (closer < -SAME || (closer < SAME && length < nearestLength))) {
                nearest = i;
                nearestLength = length;
            }
        }
        return nearest;
    }
}
