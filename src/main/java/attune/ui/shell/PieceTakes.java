package attune.ui.shell;

import attune.generate.Take;
import attune.ui.common.Services;
import attune.ui.common.Session;
import attune.ui.common.Takes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.collections.ListChangeListener;

/// Which of the takes belong to the open piece: those that came with its file, and those composed since it was opened. FX thread only.
final class PieceTakes {
    private final Session session;
    private final Takes takes;
    private final Set<String> own = new HashSet<>();
    private int piece;

    PieceTakes(Services services) {
        session = services.session();
        takes = services.takes();
        piece = session.piece();
        takes.entries().addListener((ListChangeListener<Takes.Entry>) change -> {
            while (change.next()) {
                // takes of earlier sessions come without what the network thought of them
                change.getAddedSubList().stream().filter(Takes.Entry::pictured)
                        .forEach(entry -> current().add(entry.id()));
            }
        });
    }

    private Set<String> current() {
        if (session.piece() != piece) {
            piece = session.piece();
            own.clear();
        }
        return own;
    }

    /// The takes of a project that was opened just now; those that are listed already stay as they are.
    void opened(List<Take> found) {
        found.forEach(take -> current().add(take.id()));
        Set<String> known = new HashSet<>();
        takes.entries().forEach(entry -> known.add(entry.id()));
        takes.entries().addAll(found.stream().filter(take -> !known.contains(take.id())).map(Takes.Entry::stored)
                .toList());
    }

    /// What belongs to the piece now, newest first.
    List<Take> list() {
        return takes.entries().stream().filter(entry -> current().contains(entry.id())).map(Takes.Entry::take)
                .toList();
    }
}
