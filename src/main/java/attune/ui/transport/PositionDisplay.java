package attune.ui.transport;

import attune.ui.common.ActionNodes;
import attune.ui.common.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Where the music is: bar, beat and tick; tempo (click to change it), meter and key.
final class PositionDisplay extends HBox {
    private final TransportViewModel transport;
    private final Messages messages;
    private final Button tempo = new Button();
    private final TextField editor = new TextField();

    PositionDisplay(TransportViewModel transport, Messages messages) {
        this.transport = transport;
        this.messages = messages;
        getStyleClass().add("position-display");
        setAlignment(Pos.CENTER_LEFT);
        Label position = label("position", "Bar : beat : tick");
        position.textProperty().bind(transport.positionProperty());
        Label signature = label("muted", "Meter");
        signature.textProperty().bind(transport.signatureProperty());
        Label key = label("muted", "Key: capital for major, small for minor");
        key.textProperty().bind(transport.keyProperty());
        tempo.textProperty().bind(transport.tempoProperty());
        tempo.getStyleClass().add("tempo");
        tempo.setTooltip(ActionNodes.tooltip("Tempo in quarters a minute. Click to change it here."));
        tempo.setOnAction(_ -> edit());
        tempo.setMinWidth(Region.USE_PREF_SIZE);
        editor.getStyleClass().add("tempo-editor");
        editor.setPrefColumnCount(4);
        editor.setOnAction(_ -> commit());
        editor.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                leave();
            }
        });
        editor.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                editor.setText(transport.tempoNumber());
                rest();
                event.consume();
            }
        });
        getChildren().setAll(position, tempo, signature, key);
    }

    private static Label label(String style, String tooltip) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setTooltip(ActionNodes.tooltip(tooltip));
        return label;
    }

    private void edit() {
        editor.setText(transport.tempoNumber());
        getChildren().set(getChildren().indexOf(tempo), editor);
        editor.requestFocus();
        editor.selectAll();
    }

    private void commit() {
        String problem = transport.changeTempo(editor.getText());
        if (problem != null) {
            messages.show(Messages.Kind.INFO, problem);
            return;
        }
        rest();
    }

    /// Leaving the field takes what was typed, as every other field does; what is no tempo is forgotten.
    private void leave() {
        if (getChildren().contains(editor)) {
            transport.changeTempo(editor.getText());
            rest();
        }
    }

    private void rest() {
        int index = getChildren().indexOf(editor);
        if (index >= 0) {
            getChildren().set(index, tempo);
        }
    }
}
