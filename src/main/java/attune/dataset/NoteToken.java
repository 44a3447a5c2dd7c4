package attune.dataset;

import attune.music.Pitch;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Note tokens as text: which pitches `G2.D3.B3` names, and what a transposed one is called.
public final class NoteToken {
    private static final Map<String, Integer> PITCHES = pitchesByName();

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
        for (int i = 0; i < names.length; i++) {
            Integer pitch = PITCHES.get(names[i]);
            if (pitch == null || (i > 0 && pitches[i - 1] >= pitch)) {
                throw new IllegalArgumentException("Not a note token: " + token);
            }
            pitches[i] = pitch;
        }
        return pitches;
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

    private static Map<String, Integer> pitchesByName() {
        Map<String, Integer> names = new HashMap<>();
        for (int pitch = 0; pitch < 128; pitch++) {
            names.put(Pitch.token(pitch), pitch);
        }
        return Map.copyOf(names);
    }
}
