package attune.dataset;

import attune.music.TickRange;

/// Which stretches of which piece make a pair.
///
/// @param given that is read, `written` that is to be written; for harmonies the same
/// @param countedFrom the tick from which on written events count in losses; what lies before is there for the context only
record PassageSpan(int piece, TickRange given, TickRange written, long countedFrom) {
    /// For a harmony, counted as a whole.
    static PassageSpan ofBoth(int piece, TickRange span) {
        return new PassageSpan(piece, span, span, span.start());
    }
}
