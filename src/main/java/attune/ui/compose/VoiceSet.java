package attune.ui.compose;

import attune.generate.PitchRange;
import java.util.List;
import java.util.stream.IntStream;

/// What is known of so many voices: what they are called and how far they reach.
///
/// @param names the highest first
/// @param ranges for each voice; empty where nobody knows them
record VoiceSet(List<String> names, List<PitchRange> ranges) {
    /// As choirs have them; the ranges are those of Bach's chorales.
    private static final VoiceSet CHOIR = new VoiceSet(List.of("Soprano", "Alto", "Tenor", "Bass"),
            List.of(new PitchRange(60, 81), new PitchRange(52, 74), new PitchRange(46, 69), new PitchRange(36, 66)));

    static VoiceSet of(int voices) {
        return voices == CHOIR.size()
                ? CHOIR
                : new VoiceSet(IntStream.rangeClosed(1, voices).mapToObj(voice -> "Voice " + voice).toList(),
                        List.of());
    }

    int size() {
        return names.size();
    }
}
