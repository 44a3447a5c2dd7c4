package attune.music.voices;

import java.util.List;
import java.util.OptionalDouble;

/// The figures that are told by the bar, as means over the whole bars of some pieces.
final class BarFigures {
    private final List<VoiceFrames> bars;

    BarFigures(List<VoiceFrames> pieces) {
        this.bars = pieces.stream().map(VoiceFrames::bars).flatMap(List::stream).toList();
    }

    /// Distinct pitch classes a bar of those in which the voice sounds; 0 where it sounds in none.
    double pitchClasses(int voice) {
        return bars.stream().map(bar -> new Chroma(bar, voice)).filter(chroma -> !chroma.isEmpty())
                .mapToInt(Chroma::used).average().orElse(0);
    }

    /// The share of bars in which the voice is silent, 0–1; 0 without bars.
    double empty(int voice) {
        return bars.stream().mapToInt(bar -> new Chroma(bar, voice).isEmpty() ? 1 : 0).average().orElse(0);
    }

    /// The distance of the two voices' tonal centroids, in the bars in which both sound; none where there is no such bar.
    OptionalDouble tonalDistance(VoicePair pair) {
        return bars.stream().filter(bar -> sounds(bar, pair.upper()) && sounds(bar, pair.lower()))
                .mapToDouble(bar -> centroid(bar, pair.upper()).distance(centroid(bar, pair.lower()))).average();
    }

    private static boolean sounds(VoiceFrames bar, int voice) {
        return !new Chroma(bar, voice).isEmpty();
    }

    private static TonalCentroid centroid(VoiceFrames bar, int voice) {
        return new TonalCentroid(new Chroma(bar, voice));
    }
}
