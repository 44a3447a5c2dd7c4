package attune.generate;

/// What was drawn: the index of the note token and of the duration token.
record DrawnEvent(int note, int duration) {}
