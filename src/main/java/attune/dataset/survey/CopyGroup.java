package attune.dataset.survey;

import java.util.List;
import java.util.stream.Stream;

/// Files with the same music: the first by name, which is kept, and the others with what they have of which file.
public record CopyGroup(String kept, List<Copy> copies) {
    /// @param why in words that go on from the file's name: `the same notes as a.mid`
    public record Copy(String file, String why) {}

    public CopyGroup {
        copies = List.copyOf(copies);
    }

    public List<String> files() {
        return Stream.concat(Stream.of(kept), copies.stream().map(Copy::file)).toList();
    }
}
