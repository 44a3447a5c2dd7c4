package attune.ui.voices;

import attune.dataset.VoiceGrid;
import java.util.ArrayList;
import java.util.List;

/// The pitches that a little roll shows, from the lowest to the highest.
record PitchSpan(int lowest, int highest) {
    private static final int LEAST = 14;

    int size() {
        return highest - lowest + 1;
    }

    /// Of each voice: what it sounds in these takes and a little more, so that both are drawn to the same scale.
    static List<PitchSpan> of(List<VoiceGrid> grids) {
        List<PitchSpan> spans = new ArrayList<>();
        for (int track = 0; track < grids.getFirst().tracks(); track++) {
            spans.add(of(grids, track));
        }
        return List.copyOf(spans);
    }

    private static PitchSpan of(List<VoiceGrid> grids, int track) {
        int lowest = Integer.MAX_VALUE;
        int highest = Integer.MIN_VALUE;
        for (VoiceGrid grid : grids) {
            for (int step = 0; step < grid.steps(); step++) {
                int pitch = grid.pitch(step, track);
                lowest = pitch == VoiceGrid.SILENCE ? lowest : Math.min(lowest, pitch);
                highest = Math.max(highest, pitch);
            }
        }
        if (lowest == Integer.MAX_VALUE) {
            return new PitchSpan(60, 60 + LEAST);
        }
        int room = Math.max(2, LEAST - (highest - lowest));
        return new PitchSpan(lowest - room / 2, highest + (room + 1) / 2);
    }
}
