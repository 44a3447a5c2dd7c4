package attune.ui.pianoroll;

/// What a press began and a release ends. While it lasts nothing of the session changes but what is seen of it;
/// the release applies one edit.
interface Gesture {
    void drag(Pointer now);

    void release(Pointer now);

    /// Escape, or the mouse was taken away: as if nothing had been done.
    void cancel();
}
