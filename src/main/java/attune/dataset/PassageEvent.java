package attune.dataset;

/// An event of a voice as a passage has it, cut at the passage's ends: from when to when, in ticks of the piece, and its tokens.
///
/// @param known whether both tokens are in the vocabulary; their nearest relatives stand for those that are not
record PassageEvent(int voice, long tick, long end, int note, int duration, boolean known) {}
