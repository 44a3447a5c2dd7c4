package attune.ui.voices;

import attune.dataset.VoiceGrid;
import attune.generate.Attack;
import attune.generate.GridNotes;
import attune.music.Note;
import attune.ui.common.VoiceNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All that a picture of a take shows.
///
/// @param notes by voice, in steps
/// @param differing of these the ones that the other take has not
/// @param difference the bars to outline
record GridFrame(VoicesTake take, List<List<Note>> notes, List<Set<Note>> differing, Difference difference,
        List<PitchSpan> spans, VoiceNames names) {
    /// Ticks a quarter, so that a tick is a step.
    private static final int STEPS = VoiceGrid.STEPS / 4;
    private static final int ANY_VELOCITY = 80;

    /// @param other the take beside it, or null
    /// @param marked whether the picture shows in what the two differ
    static GridFrame of(VoicesTake take, @Nullable VoicesTake other, Difference difference, boolean marked,
            Attack attack) {
        List<List<Note>> notes = notes(take.grid(), attack);
        List<List<Note>> others = marked && other != null ? notes(other.grid(), attack) : notes;
        List<VoiceGrid> grids = other == null ? List.of(take.grid()) : List.of(take.grid(), other.grid());
        return new GridFrame(take, notes, differing(notes, others), marked ? difference : Difference.NONE,
                PitchSpan.of(grids), VoiceNames.of(take.grid().tracks()));
    }

    private static List<Set<Note>> differing(List<List<Note>> notes, List<List<Note>> others) {
        List<Set<Note>> differing = new ArrayList<>();
        for (int voice = 0; voice < notes.size(); voice++) {
            Set<Note> own = new HashSet<>(notes.get(voice));
            own.removeAll(Set.copyOf(others.get(voice)));
            differing.add(own);
        }
        return List.copyOf(differing);
    }

    static List<List<Note>> notes(VoiceGrid grid, Attack attack) {
        return GridNotes.of(grid, attack, STEPS, ANY_VELOCITY);
    }

    /// For those who do not see it.
    String spoken() {
        StringBuilder words = new StringBuilder();
        for (int voice = 0; voice < names.count(); voice++) {
            int changed = differing.get(voice).size();
            words.append(names.name(voice)).append(": ").append(notes.get(voice).size()).append(" notes")
                    .append(changed == 0 ? "" : ", " + changed + " of them changed").append(". ");
        }
        return words.toString().strip();
    }
}
