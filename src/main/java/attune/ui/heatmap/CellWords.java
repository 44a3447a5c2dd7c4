package attune.ui.heatmap;

import java.util.List;

/// What the card beside the pointer says of a cell.
///
/// @param remark a muted last line; may be empty
public record CellWords(String title, List<Line> lines, String remark) {
    public CellWords {
        lines = List.copyOf(lines);
    }

    /// A name and its figure, such as `B4` and `41 %`; `share` from 0 to 1 is drawn as a bar, −1 as none.
    public record Line(String name, String figure, double share) {}

    /// All of it in one sentence, for those who listen to the screen.
    public String spoken() {
        StringBuilder words = new StringBuilder(title);
        lines.forEach(line -> words.append(", ").append(line.name()).append(' ').append(line.figure()));
        return remark.isEmpty() ? words.toString() : words.append(", ").append(remark).toString();
    }
}
