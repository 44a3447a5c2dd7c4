package attune.ui.pianoroll;

import attune.edit.QuantizeNotes;
import attune.edit.Selection;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How quantising draws notes to the grid, until it is chosen otherwise. FX thread only.
final class Quantizing {
    private final ObjectProperty<QuantizeNotes.Edges> edges = new SimpleObjectProperty<>(QuantizeNotes.Edges.STARTS);
    private final DoubleProperty strength = new SimpleDoubleProperty(100);
    private final DoubleProperty swing = new SimpleDoubleProperty(QuantizeNotes.STRAIGHT);

    ObjectProperty<QuantizeNotes.Edges> edgesProperty() {
        return edges;
    }

    /// In percent, 0–100.
    DoubleProperty strengthProperty() {
        return strength;
    }

    /// In percent, 50–75.
    DoubleProperty swingProperty() {
        return swing;
    }

    QuantizeNotes of(Selection notes, long grid) {
        return new QuantizeNotes(notes, grid, edges.get(), strength.get(), swing.get());
    }
}
