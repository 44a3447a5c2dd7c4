package attune.ui.train;

import attune.model.ModelFile;
import attune.task.Job;
import java.util.List;
import java.util.Locale;

/// Pieces as a kind of network reads them.
interface Pieces {
    /// Why there is nothing where no file was found.
    String NO_FILES = "No MIDI files were found there, and no MusicXML: choose a folder with files that end in .mid or .musicxml";

    /// What the panel says of them.
    ///
    /// @param tooltip the whole of it; empty for none
    record Card(String title, String detail, String tooltip) {}

    boolean isEmpty();

    /// Why there is nothing to learn from, in a sentence; only where it is empty.
    String whyEmpty();

    List<Card> cards();

    /// How large the network would be, in a few words.
    String weights();

    static String millions(long weights) {
        return String.format(Locale.ROOT, "about %.2f million weights", weights / 1e6);
    }

    /// A job of the model lane that trains on them with the numbers of the form as they are now, and gives the best network.
    Job<ModelFile> training(String name);
}
