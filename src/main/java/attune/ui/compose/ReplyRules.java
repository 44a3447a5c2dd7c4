package attune.ui.compose;

import attune.generate.PitchRange;
import attune.generate.WritingRules;
import attune.music.KeySignature;
import attune.project.SettingsStore;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// What must hold of answers and harmonies, and whether they are drawn or searched; remembered. FX thread only.
public final class ReplyRules {
    /// As many hypotheses as have been found to be worth their time.
    private static final int BEAM = 8;

    private final BooleanProperty inRanges;
    private final BooleanProperty inKey;
    private final BooleanProperty noCrossing;
    private final BooleanProperty noParallels;
    private final BooleanProperty search;

    ReplyRules(SettingsStore store) {
        inRanges = remembered(store, "compose.inRanges", true);
        inKey = remembered(store, "compose.inKey", false);
        noCrossing = remembered(store, "compose.noCrossing", true);
        noParallels = remembered(store, "compose.noParallels", true);
        search = remembered(store, "compose.search", false);
    }

    private static BooleanProperty remembered(SettingsStore store, String name, boolean otherwise) {
        BooleanProperty choice = new SimpleBooleanProperty(store.settings().flag(name, otherwise));
        choice.addListener((_, _, on) -> store.update(settings -> settings.withFlag(name, on)));
        return choice;
    }

    WritingRules forVoices(VoiceSet voices, KeySignature key) {
        List<PitchRange> ranges = inRanges.get() ? voices.ranges() : List.of();
        return new WritingRules(ranges, classes(key), noCrossing.get(), noParallels.get());
    }

    WritingRules forAnswer(KeySignature key) {
        return new WritingRules(List.of(), classes(key), false);
    }

    private int classes(KeySignature key) {
        return inKey.get() ? KeyScale.of(key) : 0;
    }

    /// As these rules say.
    void take(WritingRules rules, int beam) {
        inRanges.set(!rules.ranges().isEmpty());
        inKey.set(rules.pitchClasses() != 0);
        noCrossing.set(rules.noCrossing());
        noParallels.set(rules.noParallels());
        search.set(beam > 0);
    }

    /// How many hypotheses a search keeps; 0 to draw.
    int beam() {
        return search.get() ? BEAM : 0;
    }

    /// Whether each voice stays within the pitches that voices of its name have.
    public BooleanProperty inRangesProperty() {
        return inRanges;
    }

    /// Whether only the notes of the key are written.
    public BooleanProperty inKeyProperty() {
        return inKey;
    }

    public BooleanProperty noCrossingProperty() {
        return noCrossing;
    }

    /// Whether parallel fifths and octaves are avoided.
    public BooleanProperty noParallelsProperty() {
        return noParallels;
    }

    /// Whether the likeliest passage is searched for; otherwise notes are drawn.
    public BooleanProperty searchProperty() {
        return search;
    }
}
