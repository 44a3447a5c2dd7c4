package attune.generate;

import attune.music.TickRange;

/// A stretch of a passage that is written at once, and what is read for it; exact ticks from where each span begins.
record Section(TickRange given, TickRange written) {}
