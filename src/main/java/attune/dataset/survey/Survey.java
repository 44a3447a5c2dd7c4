package attune.dataset.survey;

import java.util.List;

/// A folder that was read: its rows by name, and the groups of copies in it.
///
/// @param more whether the folder holds more files than are read
public record Survey(List<PieceFacts> rows, List<CopyGroup> copies, boolean more) {
    public Survey {
        rows = List.copyOf(rows);
        copies = List.copyOf(copies);
    }

    public int rejected() {
        return (int) rows.stream().filter(PieceFacts::isRejected).count();
    }

    /// How many files could be left out because another has their music.
    public int spare() {
        return copies.stream().mapToInt(group -> group.copies().size()).sum();
    }
}
