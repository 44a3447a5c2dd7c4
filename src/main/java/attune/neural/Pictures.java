package attune.neural;

import attune.dataset.VoiceGrid;

/// How pictures of voices come into the panels of a [CriticPass], and their gradients back: (tracks, step · pitch · bar), the bar running
/// fastest.
final class Pictures {
    private Pictures() {}

    /// A grid: 1 where a voice sounds, −1 elsewhere.
    static void real(VoiceGrid grid, Panel picture) {
        int bars = grid.steps() / VoiceGrid.STEPS;
        for (int position = 0; position < picture.columns(); position++) {
            for (int track = 0; track < picture.rows(); track++) {
                picture.set(track, position, -1);
            }
        }
        for (int step = 0; step < grid.steps(); step++) {
            for (int track = 0; track < grid.tracks(); track++) {
                int pitch = grid.pitch(step, track);
                if (pitch != VoiceGrid.SILENCE) {
                    picture.set(track, position(step / VoiceGrid.STEPS, step % VoiceGrid.STEPS, pitch, bars), 1);
                }
            }
        }
    }

    /// What a generator made, as its share beside what the picture holds: share · made + (1 − share) · before.
    ///
    /// @param number which of the generator's pictures
    static void drawn(GeneratorPass generator, int number, double share, Panel picture) {
        int bars = picture.columns() / TransposedNetwork.barNumbers();
        for (int track = 0; track < picture.rows(); track++) {
            Panel made = generator.made(track);
            int at = number * picture.columns();
            for (int bar = 0; bar < bars; bar++) {
                for (int cell = 0; cell < TransposedNetwork.barNumbers(); cell++) {
                    int position = cell * bars + bar;
                    double before = share == 1 ? 0 : (1 - share) * picture.get(track, position);
                    picture.set(track, position, share * made.get(0, at++) + before);
                }
            }
        }
    }

    /// The gradient by a picture, to where the generator looks for it.
    static void back(Panel gradient, GeneratorPass generator, int number) {
        int bars = gradient.columns() / TransposedNetwork.barNumbers();
        for (int track = 0; track < gradient.rows(); track++) {
            Panel made = generator.madeGradient(track);
            int at = number * gradient.columns();
            for (int bar = 0; bar < bars; bar++) {
                for (int cell = 0; cell < TransposedNetwork.barNumbers(); cell++) {
                    made.set(0, at++, gradient.get(track, cell * bars + bar));
                }
            }
        }
    }

    private static int position(int bar, int step, int pitch, int bars) {
        return (step * VoiceGrid.PITCHES + pitch) * bars + bar;
    }
}
