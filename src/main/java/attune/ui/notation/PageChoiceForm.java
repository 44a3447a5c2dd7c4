package attune.ui.notation;

import attune.notation.NotationOptions.Layout;
import attune.ui.common.Segments;
import attune.ui.common.Services;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;

/// The controls of [PageChoices].
record PageChoiceForm(Segments<PageScope> scope, Segments<Layout> layout, CheckBox written) {
    static PageChoiceForm of(PageChoices choices, Services services) {
        Segments<PageScope> scope = new Segments<>(choices.scopeProperty());
        scope.add(PageScope.PIECE, "Piece", "The whole piece, with the take that is shown in it", null);
        scope.add(PageScope.SELECTION, "Selection", "The selected notes; the piece where none is", null);
        scope.add(PageScope.TAKE, "Take", "The take alone", services.session().previewProperty().map(_ -> "")
                .orElse("No take is shown: compose one, or click one."));
        Segments<Layout> layout = new Segments<>(choices.layoutProperty());
        layout.add(Layout.PARTS, "Parts", "One staff a track, two for keyboards", null);
        layout.add(Layout.GRAND_STAFF, "Grand staff", "All tracks on the two staves of a piano", null);
        CheckBox written = new CheckBox("Written pitch");
        written.setTooltip(new Tooltip("Transposing instruments as their players read them"));
        written.selectedProperty().bindBidirectional(choices.writtenProperty());
        return new PageChoiceForm(scope, layout, written);
    }
}
