package attune.edit;

import attune.music.Note;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Makes one note of several of a pitch: from the first start to the last end, as loud as the first.
final class Joining {
    private Joining() {}

    /// @param sorted notes of one track
    /// @param farthest the widest gap, in ticks, across which two become one
    static List<Note> of(List<Note> sorted, long farthest) {
        Map<Integer, Note> open = new HashMap<>();
        List<Note> joined = new ArrayList<>();
        for (Note note : sorted) {
            Note before = open.get(note.pitch());
            if (before != null && note.tick() - before.end() <= farthest) {
                long end = Math.max(before.end(), note.end());
                open.put(note.pitch(), before.withDuration(end - before.tick()));
            } else {
                if (before != null) {
                    joined.add(before);
                }
                open.put(note.pitch(), note);
            }
        }
        joined.addAll(open.values());
        return joined;
    }
}
