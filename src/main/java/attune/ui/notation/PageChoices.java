package attune.ui.notation;

import attune.notation.NotationOptions;
import attune.notation.NotationOptions.Layout;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What of the piece stands on pages, and on which staves. FX thread only.
final class PageChoices {
    private final ObjectProperty<PageScope> scope = new SimpleObjectProperty<>(PageScope.PIECE);
    private final ObjectProperty<Layout> layout = new SimpleObjectProperty<>(Layout.PARTS);
    private final BooleanProperty written = new SimpleBooleanProperty();

    ObjectProperty<PageScope> scopeProperty() {
        return scope;
    }

    ObjectProperty<Layout> layoutProperty() {
        return layout;
    }

    /// Whether transposing instruments are written as their players read them.
    BooleanProperty writtenProperty() {
        return written;
    }

    NotationOptions options() {
        return new NotationOptions(layout.get(), written.get());
    }

    void onChange(Runnable listener) {
        List.of(scope, layout, written).forEach(choice -> choice.addListener((_, _, _) -> listener.run()));
    }
}
