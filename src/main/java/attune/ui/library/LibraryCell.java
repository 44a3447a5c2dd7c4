package attune.ui.library;

import attune.ui.common.Action;
import attune.ui.common.ActionNodes;
import attune.ui.common.Actions;
import attune.ui.common.ModelLibrary;
import attune.ui.common.Services;
import attune.ui.common.Takes;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// One row: a click opens or selects, the context menu has the rest.
final class LibraryCell extends ListCell<LibraryItem> {
    private static final List<String> STYLES = List.of("library-heading", "library-hint", "library-row");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final List<String> TAKE_ACTIONS = List.of("take.play", "take.star", "take.keep", "take.discard",
            "take.copySettings");

    private final Services services;
    private final LibraryViewModel library;

    LibraryCell(Services services, LibraryViewModel library) {
        this.services = services;
        this.library = library;
        setMaxWidth(Double.MAX_VALUE);
        setPrefWidth(0);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                library.activate(getItem());
            }
        });
        services.session().titleProperty().subscribe(_ -> markCurrent(getItem()));
        services.session().fileProperty().subscribe(_ -> markCurrent(getItem()));
        services.takes().selectedProperty().subscribe(_ -> markCurrent(getItem()));
        services.models().selectedProperty().subscribe(_ -> markCurrent(getItem()));
        services.models().voicesProperty().subscribe(_ -> markCurrent(getItem()));
    }

    @Override
    protected void updateItem(@Nullable LibraryItem item, boolean empty) {
        super.updateItem(item, empty);
        getStyleClass().removeAll(STYLES);
        setContextMenu(null);
        setTooltip(null);
        setGraphic(null);
        setText(null);
        markCurrent(item);
        if (item != null && !empty) {
            show(item);
        }
    }

    private void show(LibraryItem item) {
        switch (item) {
            case LibraryItem.Heading(String text) -> row(text, "library-heading", "");
            case LibraryItem.Hint(String text) -> row(text, "library-hint", "");
            case LibraryItem.ExampleItem(Example example) -> row(example.title(), "library-row", example.words());
            case LibraryItem.SampleItem(Sample sample) ->
                row(sample.title(), "library-row", sample.composer().isEmpty() ? "" : sample.composer());
            case LibraryItem.RecentItem(Path path) -> {
                row(String.valueOf(path.getFileName()), "library-row", path.toString());
                setContextMenu(new ContextMenu(item("Remove from this list", () -> library.forget(path))));
            }
            case LibraryItem.TakeItem(Takes.Entry take) -> {
                row(take.name() + (take.starred() ? " ★" : ""), "library-row",
                        take.model() + " · seed " + take.options().seed() + " · " + take.size());
                setContextMenu(takeMenu(take));
            }
            case LibraryItem.ModelItem(ModelLibrary.Entry model) -> row(model.name(), "library-row",
                    model.figures() + (model.bundled() ? " · came with Attune" : "\n" + model.path()));
        }
    }

    private void row(String text, String style, String tooltip) {
        setText(text);
        getStyleClass().add(style);
        setMouseTransparent(!style.equals("library-row"));
        if (!tooltip.isEmpty()) {
            setTooltip(ActionNodes.tooltip(text + "\n" + tooltip));
        }
    }

    private ContextMenu takeMenu(Takes.Entry take) {
        Actions actions = services.actions();
        ContextMenu menu = new ContextMenu();
        Stream<Action> known = TAKE_ACTIONS.stream().flatMap(id -> actions.find(id).stream());
        known.forEach(action -> menu.getItems().add(item(action.text(), () -> {
            services.takes().selectedProperty().set(take);
            actions.run(action.id());
        })));
        return menu;
    }

    private static MenuItem item(String text, Runnable run) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(_ -> run.run());
        return item;
    }

    private void markCurrent(@Nullable LibraryItem item) {
        pseudoClassStateChanged(CURRENT, item != null && isCurrent(item));
    }

    /// As a piece that came with Attune, which has no file of its own.
    private boolean isOpen(String title) {
        return services.session().file().isEmpty() && title.equals(services.session().titleProperty().get());
    }

    private boolean isCurrent(LibraryItem item) {
        return switch (item) {
            case LibraryItem.ExampleItem(Example example) -> isOpen(example.title());
            case LibraryItem.SampleItem(Sample sample) -> isOpen(sample.title());
            case LibraryItem.RecentItem(Path path) -> services.session().file().filter(path::equals).isPresent();
            case LibraryItem.TakeItem(Takes.Entry take) -> take.equals(services.takes().selectedProperty().get());
            case LibraryItem.ModelItem(ModelLibrary.Entry model) ->
                model.equals(services.models().selectedProperty().get())
                        || model.equals(services.models().voicesProperty().get());
            case LibraryItem.Heading _,LibraryItem.Hint _ -> false;
        };
    }
}
