package attune.ui.compose;

import attune.dataset.Tokenizer;
import attune.model.ModelStore;
import attune.ui.common.PanelView;
import attune.ui.common.Services;
import java.net.URL;
import java.util.Objects;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The Compose panel: choices and takes at the right, the heat maps below the roll.
public final class ComposePanel {
    private ComposePanel() {}

    /// The panel with the networks of the model files.
    ///
    /// @param passages writes answers and harmonies on the model lane
    public static PanelView create(Services services, PassageWriting passages) {
        Composer composer = new NetworkComposer(ModelStore::read, services.loader());
        return create(services, new ComposeViewModel(services, composer, passages, Tokenizer::tokenize,
                Later.byClock(), new Random()));
    }

    static PanelView create(Services services, ComposeViewModel viewModel) {
        ComposeActions.add(services, viewModel);
        return new PanelView("Compose", styled(side(services, viewModel)), null,
                styled(new HeatMapsPane(viewModel, services)));
    }

    private static Parent side(Services services, ComposeViewModel viewModel) {
        Label takes = new Label("TAKES");
        takes.getStyleClass().add("panel-title");
        VBox side = new VBox(new SettingsForm(viewModel, services), primary(viewModel), whyNot(viewModel),
                hint(viewModel),
                takes, new TakeList(viewModel, services));
        side.getStyleClass().addAll("compose", "panel");
        ScrollPane scroll = new ScrollPane(side);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("compose-scroll");
        return scroll;
    }

    private static Node primary(ComposeViewModel viewModel) {
        Button button = new Button("Compose");
        button.setId("compose-primary");
        button.getStyleClass().add("primary");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> viewModel.composeOrStop());
        viewModel.composing().draftProperty().subscribe(draft -> {
            button.setText(draft == null ? "Compose" : "Stop and keep what came");
            button.setGraphic(draft == null ? null : new ShapeIcon("stop"));
        });
        button.disableProperty()
                .bind(viewModel.composing().draftProperty().isNull().and(viewModel.whyNotProperty().isNotEmpty()));
        return button;
    }

    /// A disabled button cannot show a tooltip: the reason stands below it.
    private static Node whyNot(ComposeViewModel viewModel) {
        Label label = new Label();
        label.setId("compose-why-not");
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        label.textProperty().bind(viewModel.whyNotProperty());
        label.visibleProperty()
                .bind(viewModel.whyNotProperty().isNotEmpty().and(viewModel.composing().draftProperty().isNull()));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private static Node hint(ComposeViewModel viewModel) {
        Label label = new Label();
        label.setId("compose-hint");
        label.setWrapText(true);
        label.getStyleClass().addAll("notice", "small");
        label.textProperty().bind(viewModel.composing().hintProperty());
        label.visibleProperty().bind(viewModel.composing().hintProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private static <T extends Parent> T styled(T node) {
        URL sheet = Objects.requireNonNull(ComposePanel.class.getResource("/css/compose.css"), "compose.css");
        node.getStylesheets().add(sheet.toExternalForm());
        return node;
    }
}
