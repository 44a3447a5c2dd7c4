package attune.ui.shell;

import attune.ui.common.ActionNodes;
import attune.ui.library.Example;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The welcome as it is seen: a card for each example, side by side where there is room, and quiet links below them.
final class WelcomePane extends ScrollPane {
    /// Narrower than that, the cards stand below each other.
    private static final double NARROW = 480;
    private static final double EDGES = 2;

    private final VBox all;
    private final WelcomeCards cards;

    /// @param follow is told the action that a link leads to
    /// @param never the user has done with it
    WelcomePane(List<Example> examples, Consumer<Example> listen, Consumer<String> follow, Runnable never) {
        cards = new WelcomeCards(examples, listen);
        all = new VBox(head(never), cards, links(follow));
        all.getStyleClass().add("welcome-content");
        setContent(all);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("welcome");
        setId("welcome");
        setAccessibleText("Welcome");
    }

    /// How high it wants to be; the cards arrange themselves for that width.
    double heightAt(double width) {
        cards.arrange(width < NARROW ? Orientation.VERTICAL : Orientation.HORIZONTAL);
        applyCss();
        return Math.ceil(all.prefHeight(width - EDGES)) + EDGES;
    }

    private static HBox head(Runnable never) {
        Label title = new Label("Welcome: hear what networks make");
        title.getStyleClass().add("subtitle");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button close = new Button();
        close.setGraphic(ActionNodes.icon("fth-x"));
        close.getStyleClass().add("icon-only");
        close.setId("welcome-close");
        close.setAccessibleText("Close the welcome and don't show it again");
        close.setTooltip(ActionNodes.tooltip("Don't show this again"));
        close.setOnAction(_ -> never.run());
        HBox head = new HBox(title, space, close);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static FlowPane links(Consumer<String> follow) {
        FlowPane links = new FlowPane(link("Open a file…", "file.open", follow), link("New piece", "file.new", follow),
                link("Guided tour", "help.tour", follow));
        links.getStyleClass().add("welcome-links");
        return links;
    }

    private static Hyperlink link(String text, String action, Consumer<String> follow) {
        Hyperlink link = new Hyperlink(text);
        link.setId("welcome-" + action.substring(action.indexOf('.') + 1));
        link.setOnAction(_ -> follow.accept(action));
        return link;
    }
}
