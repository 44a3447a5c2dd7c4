package attune.dataset;

import attune.music.Pitch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Note tokens as text: which pitches `G2.D3.B3` names, and what a transposed one is called.
///
/// The spelling has two names of two meanings: `E-1` and `B-1` are E♭1 and B♭1 (27, 34), and also E and B of the octave −1
/// (4, 11), which nobody hears. The higher one is meant wherever the order from low to high allows it.
public final class NoteToken {
    private static final Map<String, List<Integer>> PITCHES = pitchesByName();

    private NoteToken() {}

    /// The MIDI pitches of a token as it stands, low to high; none for a rest and for START.
    ///
    /// @throws IllegalArgumentException where the token is neither of these nor pitch names joined by dots
    public static int[] pitches(String token) {
        if (token.equals(Vocabulary.REST) || token.equals(Vocabulary.START)) {
            return new int[0];
        }
        String[] names = token.split("\\.", -1);
        int[] pitches = new int[names.length];
        for (int i = names.length - 1; i >= 0; i--) {
            int above = i + 1 < pitches.length ? pitches[i + 1] : 128;
            pitches[i] = highestBelow(above, names[i], token);
        }
        return pitches;
    }

    private static int highestBelow(int above, String name, String token) {
        for (int pitch : PITCHES.getOrDefault(name, List.of())) {
            if (pitch < above) {
                return pitch;
            }
        }
        throw new IllegalArgumentException("Not a note token: " + token);
    }

    /// The token of these pitches, low to high; `rest` for none.
    public static String of(int... pitches) {
        return pitches.length == 0
                ? Vocabulary.REST
                : Arrays.stream(pitches).sorted().distinct().mapToObj(Pitch::token).collect(Collectors.joining("."));
    }

    /// The token so many semitones higher; empty where a pitch would leave 0–127.
    public static Optional<String> transposed(String token, int semitones) {
        int[] pitches = pitches(token);
        if (pitches.length == 0) {
            return Optional.of(token);
        }
        if (pitches[0] + semitones < 0 || pitches[pitches.length - 1] + semitones > 127) {
            return Optional.empty();
        }
        return Optional.of(of(Arrays.stream(pitches).map(pitch -> pitch + semitones).toArray()));
    }

    /// Each name with what it can mean, the higher pitch first.
    private static Map<String, List<Integer>> pitchesByName() {
        Map<String, List<Integer>> names = new HashMap<>();
        for (int pitch = 127; pitch >= 0; pitch--) {
            names.computeIfAbsent(Pitch.token(pitch), _ -> new ArrayList<>()).add(pitch);
        }
        return Map.copyOf(names);
    }
}
