package attune.neural;

import attune.dataset.VoiceGrid;
import attune.model.MuseGanSpec;
import attune.model.VoiceInputs;
import java.util.ArrayList;
import java.util.List;

/// What a generator draws with running averages, as plain arrays.
final class VoicesDrawing {
    private VoicesDrawing() {}

    /// @param pictures that the pass draws at once
    /// @return for each of the inputs activations by track, step and pitch
    static List<float[][][]> draw(MuseGanSpec spec, GeneratorPass pass, int pictures, GeneratorWeights weights,
            List<VoiceInputs> inputs, Workers workers) {
        List<float[][][]> drawn = new ArrayList<>();
        for (int from = 0; from < inputs.size(); from += pictures) {
            List<VoiceInputs> part = inputs.subList(from, Math.min(inputs.size(), from + pictures));
            pass.forward(part, weights, false, workers);
            for (int picture = 0; picture < part.size(); picture++) {
                drawn.add(picture(spec, pass, picture));
            }
        }
        return drawn;
    }

    /// The highest activation of each step and track.
    static VoiceGrid likeliest(float[][][] activations) {
        int tracks = activations.length;
        int[][] pitches = new int[activations[0].length][tracks];
        for (int step = 0; step < pitches.length; step++) {
            for (int track = 0; track < tracks; track++) {
                float[] of = activations[track][step];
                for (int pitch = 1; pitch < of.length; pitch++) {
                    pitches[step][track] = of[pitch] > of[pitches[step][track]] ? pitch : pitches[step][track];
                }
            }
        }
        return new VoiceGrid(tracks, pitches);
    }

    private static float[][][] picture(MuseGanSpec spec, GeneratorPass pass, int picture) {
        float[][][] activations = new float[spec.tracks()][spec.steps()][VoiceGrid.PITCHES];
        for (int track = 0; track < spec.tracks(); track++) {
            Panel made = pass.made(track);
            int at = picture * spec.steps() * VoiceGrid.PITCHES;
            for (float[] step : activations[track]) {
                made.copyTo(at, step, 0, VoiceGrid.PITCHES);
                at += VoiceGrid.PITCHES;
            }
        }
        return activations;
    }
}
