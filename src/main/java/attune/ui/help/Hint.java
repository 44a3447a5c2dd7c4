package attune.ui.help;

import java.util.List;
import javafx.geometry.Side;

/// A hint of the tour: what it points at, and a sentence or two about it.
///
/// @param words in Markdown, with keys as in the help pages
/// @param targets selectors of what it points at: the first that is in sight is taken
/// @param side of the target on which the hint stands, where there is room
record Hint(String title, String words, List<String> targets, Side side) {
    /// The tour, from the first sound to a network of one's own.
    static final List<Hint> TOUR = List.of(
            new Hint("Begin with a piece",
                    "Click a piece under **Samples**, and it opens; `{key:view.library}` hides and shows the library."
                            + " `{key:file.open}` opens a MIDI or MusicXML file of your own.",
                    List.of("#library"), Side.RIGHT),
            new Hint("Listen",
                    "`{key:play.toggle}` plays and pauses. Click in the ruler above the notes to go somewhere, drag there"
                            + " to repeat a stretch.",
                    List.of(".button.play"), Side.BOTTOM),
            new Hint("The piano roll",
                    "Time runs to the right, higher notes stand higher. Drag a note to move it, drag its end to make it"
                            + " longer; `{key:edit.undo}` takes any step back.",
                    List.of("#roll"), Side.RIGHT),
            new Hint("Let a network compose",
                    "**Compose** has a network write: from nothing, or on from what stands before the playhead. The notes"
                            + " come into the roll and sound; keep them or not.",
                    List.of("#compose-primary", "#tab-Compose"), Side.LEFT),
            new Hint("See what it expects",
                    "While it composes, one map shows which notes it expected, the other at which earlier notes it"
                            + " looked. The question mark in each says how to read it.",
                    List.of(".heatmaps", "#tab-Compose"), Side.TOP),
            new Hint("Train it on your music",
                    "Under **Train** a network learns from your own files, on this computer. More is in the help pages:"
                            + " `{key:help.pages}`.",
                    List.of("#tab-Train"), Side.LEFT));

    Hint {
        targets = List.copyOf(targets);
    }
}
