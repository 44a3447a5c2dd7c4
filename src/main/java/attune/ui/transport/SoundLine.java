package attune.ui.transport;

import attune.play.Player;
import attune.ui.common.ActionNodes;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;

/// What sounds, or that nothing does: `Strings · JDK synth`.
final class SoundLine extends Label {
    private static final PseudoClass SILENT = PseudoClass.getPseudoClass("silent");

    SoundLine(ObservableValue<Player.Sound> sound) {
        getStyleClass().addAll("sound-line");
        setMinWidth(0);
        setTooltip(ActionNodes.tooltip(""));
        sound.subscribe(now -> {
            setText(now.sentence());
            getTooltip().setText(now.sentence());
            pseudoClassStateChanged(SILENT, !now.audible());
        });
    }
}
