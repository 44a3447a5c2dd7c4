package attune.ui.voices;

import attune.generate.Attack;
import attune.generate.Binarising;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How takes become notes, and how long they are. FX thread only.
final class VoicesSettings {
    static final double COOLEST = 0.1;
    static final double WARMEST = 0.3;
    private final ObjectProperty<Binarising.Rule> rule = new SimpleObjectProperty<>(Binarising.Rule.ARG_MAX);
    private final DoubleProperty temperature = new SimpleDoubleProperty(0.2);
    private final BooleanProperty rests = new SimpleBooleanProperty();
    private final BooleanProperty inRanges = new SimpleBooleanProperty(true);
    private final LongProperty chance = new SimpleLongProperty(1);
    private final ObjectProperty<Attack> attack = new SimpleObjectProperty<>(Attack.EACH_BEAT);
    private final IntegerProperty parts = new SimpleIntegerProperty(1);
    private final LongProperty lastChords = new SimpleLongProperty();

    /// What holds for the next drawing.
    DrawingOptions options() {
        return new DrawingOptions(rule.get(), temperature.get(), rests.get(), inRanges.get(), chance.get());
    }

    Chain chain() {
        return new Chain(parts.get(), lastChords.get());
    }

    /// Runs at each change of what is drawn.
    void onChange(Runnable work) {
        List<Property<?>> drawn = List.of(rule, temperature, rests, inRanges, chance, parts, lastChords);
        drawn.forEach(property -> property.addListener((_, _, _) -> work.run()));
    }

    ObjectProperty<Binarising.Rule> ruleProperty() {
        return rule;
    }

    /// From [#COOLEST] to [#WARMEST].
    DoubleProperty temperatureProperty() {
        return temperature;
    }

    BooleanProperty restsProperty() {
        return rests;
    }

    BooleanProperty inRangesProperty() {
        return inRanges;
    }

    /// The seed of what is left to chance.
    LongProperty chanceProperty() {
        return chance;
    }

    /// Changes notes, but nothing that is drawn.
    ObjectProperty<Attack> attackProperty() {
        return attack;
    }

    /// How many times as long as the network draws.
    IntegerProperty partsProperty() {
        return parts;
    }

    /// The seed of the chords that the last part has.
    LongProperty lastChordsProperty() {
        return lastChords;
    }
}
