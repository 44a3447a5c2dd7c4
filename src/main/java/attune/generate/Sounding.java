package attune.generate;

/// A pitch that is known to sound in a voice, from `start` up to, not including, `end`, in exact ticks.
record Sounding(int voice, long start, long end, int pitch) {}
