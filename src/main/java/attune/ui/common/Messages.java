package attune.ui.common;

import attune.task.Reason;

/// Tells the user something in a sentence, in the window and without stopping anything. FX thread only.
public interface Messages {
    enum Kind {
        /// Good to know; goes away by itself.
        INFO,
        /// Something was repaired or is missing, but work goes on; stays until closed.
        WARNING,
        /// What was asked for could not be done; stays until closed.
        ERROR
    }

    void show(Kind kind, String sentence);

    /// The same with a button, such as Retry.
    void show(Kind kind, String sentence, String button, Runnable onButton);

    /// Takes back a sentence that holds no longer; nothing where it is not shown.
    void withdraw(String sentence);

    /// What a file, a job or a bug threw, in words: its message where it is a sentence of ours.
    default void failed(String what, Throwable problem) {
        String reason = Reason.of(problem);
        show(Kind.ERROR, what + ": " + reason + (reason.endsWith(".") ? "" : "."));
    }
}
