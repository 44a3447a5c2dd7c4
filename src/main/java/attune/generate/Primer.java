package attune.generate;

import attune.dataset.TokenSequence;
import java.util.List;

/// What the music goes on from: the events before it, or none; padded on the left with START.
public record Primer(TokenSequence events) {
    public static final Primer NOTHING = new Primer(new TokenSequence(List.of(), List.of(), List.of()));
}
