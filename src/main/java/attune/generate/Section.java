package attune.generate;

import attune.music.TickRange;

/// A stretch of a passage that is written at once, and what is read for it.
///
/// @param given in ticks of the brief, from the start of the piece
/// @param written in exact ticks, from the start of the written span
record Section(TickRange given, TickRange written) {}
