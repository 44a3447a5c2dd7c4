package attune.ui.compose;

import attune.generate.Take;
import attune.generate.TakeBrief;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Asks again for what a take was written to.
final class Requests {
    private Requests() {}

    /// The request of a take that has a brief, with the very notes that were given.
    static Request again(Take take) {
        TakeBrief brief = Objects.requireNonNull(take.brief(), "a take without a brief");
        Set<Integer> given = brief.voices() == 1
                ? Set.of()
                : brief.given().stream().map(part -> part.voice()).collect(Collectors.toSet());
        return new Request(brief.task(), brief.brief(),
                take.parts().stream().filter(part -> !given.contains(part.voice()))
                        .map(part -> part.withNotes(List.of())).toList(),
                take.parts().stream().filter(part -> given.contains(part.voice())).toList(),
                take.primerName());
    }
}
