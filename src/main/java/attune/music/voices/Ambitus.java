package attune.music.voices;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The range of a voice: the lowest and the highest MIDI pitch that it sounds.
public record Ambitus(int lowest, int highest) {
    public Ambitus {
        if (lowest < 0 || lowest > highest || highest > 127) {
            throw new IllegalArgumentException("A range lies within 0–127: " + lowest + " to " + highest);
        }
    }

    /// The range of a voice in these pieces; empty where it is silent.
    public static Optional<Ambitus> of(List<VoiceFrames> pieces, int voice) {
        var pitches = pieces.stream()
                .flatMapToInt(piece -> IntStream.range(0, piece.length()).map(frame -> piece.pitch(frame, voice)))
                .filter(pitch -> pitch != VoiceFrames.SILENCE).summaryStatistics();
        return pitches.getCount() == 0
                ? Optional.empty()
                : Optional.of(new Ambitus(pitches.getMin(), pitches.getMax()));
    }
}
