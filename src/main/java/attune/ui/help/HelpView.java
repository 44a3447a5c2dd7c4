package attune.ui.help;

import attune.ui.common.Actions;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The pages of the help at the left, with a field that finds words in them, and the chosen one at the right. FX thread only.
public final class HelpView extends HBox {
    private static final double LIST_WIDTH = 216;
    private static final double PAGE_WIDTH = 620;

    private final List<HelpPage> pages;
    private final BlockNodes blocks;
    private final TextField find = new TextField();
    private final ListView<HelpPage> list = new ListView<>();
    private final VBox page = new VBox();
    private final ScrollPane scroll = new ScrollPane();

    public HelpView(List<HelpPage> pages, Actions actions) {
        this.pages = pages;
        this.blocks = new BlockNodes(new InlineNodes(new KeyWords(actions), this::show));
        getStyleClass().addAll("panel", "help");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(contents(), body());
        list.getItems().setAll(pages);
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> renew());
    }

    private VBox contents() {
        find.setId("help-find");
        find.setPromptText("Find words");
        find.setAccessibleText("Find words in the help pages");
        find.textProperty().subscribe(this::narrow);
        list.setId("help-list");
        list.setAccessibleText("Help pages");
        list.getStyleClass().add("help-pages");
        list.setCellFactory(_ -> new Row());
        Label none = new Label("No page has these words.");
        none.setWrapText(true);
        none.getStyleClass().addAll("small", "muted", "help-none");
        StackPane empty = new StackPane(none);
        empty.setAlignment(Pos.TOP_LEFT);
        list.setPlaceholder(empty);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox contents = new VBox(find, list);
        contents.getStyleClass().add("help-contents");
        contents.setMinWidth(LIST_WIDTH);
        contents.setMaxWidth(LIST_WIDTH);
        return contents;
    }

    private ScrollPane body() {
        page.setId("help-page");
        page.getStyleClass().add("help-page");
        page.setMaxWidth(PAGE_WIDTH);
        StackPane desk = new StackPane(page);
        desk.setAlignment(Pos.TOP_LEFT);
        scroll.setContent(desk);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "help-scroll");
        scroll.setAccessibleText("The page");
        return scroll;
    }

    /// Shows the page of that name; nothing changes where there is none.
    public void show(String name) {
        pages.stream().filter(each -> each.name().equals(name)).findFirst().ifPresent(found -> {
            if (!list.getItems().contains(found)) {
                find.clear();
            }
            list.getSelectionModel().select(found);
            list.scrollTo(found);
        });
    }

    /// Draws the page anew, because other keys were chosen or another page was.
    public void renew() {
        HelpPage shown = list.getSelectionModel().getSelectedItem();
        if (shown != null) {
            page.getChildren().setAll(blocks.of(shown.document()));
            scroll.setVvalue(0);
        }
    }

    /// Keeps the page that is shown where it has the words too; else shows the first that has.
    private void narrow(String typed) {
        HelpPage before = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(typed.isBlank()
                ? pages
                : pages.stream().filter(each -> each.holds(typed)).toList());
        if (before != null && list.getItems().contains(before)) {
            list.getSelectionModel().select(before);
        } else {
            list.getSelectionModel().selectFirst();
        }
    }

    private static final class Row extends ListCell<HelpPage> {
        @Override
        protected void updateItem(@Nullable HelpPage item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : item.title());
        }
    }
}
