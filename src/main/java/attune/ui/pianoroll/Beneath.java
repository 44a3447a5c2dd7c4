package attune.ui.pianoroll;

import attune.edit.KeptPart;
import attune.music.Score;
import attune.music.TickRange;
import attune.ui.common.Session;
import attune.ui.common.TakePreview;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The piece as it is seen beneath the take that is shown: what the take is to replace would stand in its way.
///
/// A take grows note by note and replaces the same all the time, so the answer is kept until something else is replaced.
final class Beneath {
    /// What a take takes the place of.
    private record Replaced(TickRange clears, List<Integer> tracks) {}

    private final Session session;
    private @Nullable Replaced asked;
    private @Nullable Score before;
    private @Nullable Score answer;

    Beneath(Session session) {
        this.session = session;
    }

    @SuppressWarnings("ReferenceEquality") // comparing all notes would cost what this saves
    Score of(Score score) {
        TakePreview take = session.previewProperty().get();
        Replaced replaced = replaced(take);
        if (take == null || replaced == null) {
            return score;
        }
        Score known = answer;
        if (known == null || before != score || !replaced.equals(asked)) {
            known = take.beneath(score);
            answer = known;
            before = score;
            asked = replaced;
        }
        return known;
    }

    /// Whether other notes of the piece are seen beneath one of these than beneath the other.
    static boolean differs(@Nullable TakePreview one, @Nullable TakePreview other) {
        return !Objects.equals(replaced(one), replaced(other));
    }

    private static @Nullable Replaced replaced(@Nullable TakePreview take) {
        return take == null || take.clears().isEmpty()
                ? null
                : new Replaced(take.clears(), take.parts().stream().map(KeptPart::track).toList());
    }
}
