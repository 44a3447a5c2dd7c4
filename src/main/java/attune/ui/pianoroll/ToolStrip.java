package attune.ui.pianoroll;

import attune.ui.common.ActionNodes;
import attune.ui.common.Actions;
import attune.ui.common.Playhead;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The strip above the roll: tools, grid, zoom, and how to follow the playhead.
final class ToolStrip extends HBox {
    /// Below this width menus say less.
    private static final double ROOM_FOR_WORDS = 760;
    private static final String GESTURES = "Drag a note to move it, its ends to make it longer or shorter. "
            + "Ctrl (on macOS Command) while dragging copies; at the end of one of several that are selected it stretches them all.";
    private final Actions actions;
    private final RollViewModel roll;
    private final BooleanBinding narrow = widthProperty().lessThan(ROOM_FOR_WORDS);

    ToolStrip(Actions actions, RollViewModel roll, Playhead playhead, LetterEntry letters) {
        super(2);
        this.actions = actions;
        this.roll = roll;
        getStyleClass().addAll("bar", "roll-tools");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(select(), tool("roll.draw", Tool.DRAW),
                tool("roll.erase", Tool.ERASE), tool("roll.split", Tool.SPLIT), tool("roll.join", Tool.JOIN),
                toggle("roll.write", letters.onProperty()), writing(letters), space(12),
                gridMenu(), space(4),
                popup("roll-quantize", "fth-align-left", new SimpleStringProperty("Quantise"),
                        "How notes are drawn to the grid",
                        new QuantizeForm(roll.quantizing(), actions)),
                space(4), scaleMenu(), space(12),
                toggle("view.audition", roll.audition().onProperty()), grow(),
                ActionNodes.iconButton(actions, "view.zoomOut"), ActionNodes.iconButton(actions, "view.zoomIn"),
                ActionNodes.iconButton(actions, "view.fit"), space(8), followMenu(playhead));
    }

    /// Its tip says what else can be done with it, for that is seen nowhere.
    private ToggleButton select() {
        ToggleButton button = tool("roll.select", Tool.SELECT);
        Tooltip named = button.getTooltip();
        Tooltip tip = ActionNodes.tooltip("");
        tip.textProperty().bind(named.textProperty().concat("\n" + GESTURES));
        button.setTooltip(tip);
        return button;
    }

    private ToggleButton tool(String id, Tool tool) {
        return toggle(id, roll.toolProperty().map(now -> now == tool));
    }

    /// A button that shows a state and runs an action; the state alone decides whether it looks pressed.
    private ToggleButton toggle(String id, ObservableValue<Boolean> on) {
        ToggleButton button = new ToggleButton();
        button.getStyleClass().add("icon-only");
        ActionNodes.wire(button, actions, id);
        button.setFocusTraversable(false);
        on.subscribe(button::setSelected);
        button.setOnAction(_ -> {
            actions.run(id);
            button.setSelected(on.getValue());
        });
        return button;
    }

    private MenuButton gridMenu() {
        MenuButton button = new MenuButton();
        button.setId("roll.grid");
        button.setFocusTraversable(false);
        button.setTooltip(ActionNodes.tooltip("Where notes snap to; Alt held while dragging leaves the grid"));
        for (Grid.Step step : Grid.Step.values()) {
            RadioMenuItem item = new RadioMenuItem(step.text());
            item.setOnAction(_ -> roll.gridProperty().set(roll.gridProperty().get().withStep(step)));
            roll.gridProperty().subscribe(grid -> item.setSelected(grid.step() == step));
            button.getItems().add(item);
        }
        button.getItems().addAll(new SeparatorMenuItem(), feel("roll.triplets", Grid.Feel.TRIPLET),
                feel("roll.dotted", Grid.Feel.DOTTED));
        words(button, "", roll.gridProperty().map(grid -> "Grid " + grid.text()), roll.gridProperty().map(Grid::text));
        return button;
    }

    /// What would be written with letters.
    private static Label writing(LetterEntry letters) {
        Label label = new Label();
        label.setId("roll-writing");
        label.getStyleClass().addAll("small", "accent");
        label.setMinWidth(USE_PREF_SIZE);
        label.textProperty().bind(letters.stateProperty());
        label.visibleProperty().bind(letters.onProperty());
        label.managedProperty().bind(letters.onProperty());
        return label;
    }

    /// Gives a menu its words, and fewer where the strip is narrow; then it has an icon, where there is one.
    private void words(MenuButton button, String icon, ObservableValue<String> words, ObservableValue<String> fewer) {
        button.setMinWidth(USE_PREF_SIZE);
        button.textProperty().bind(Bindings.createStringBinding(
                () -> narrow.get() ? fewer.getValue() : words.getValue(), narrow, words, fewer));
        button.accessibleTextProperty().bind(words);
        if (!icon.isEmpty()) {
            button.graphicProperty().bind(Bindings.createObjectBinding(
                    () -> narrow.get() ? ActionNodes.icon(icon) : null, narrow));
        }
    }

    private MenuButton popup(String id, String icon, ObservableValue<String> text, String tip, Node content) {
        MenuButton button = new MenuButton();
        words(button, icon, text, new SimpleStringProperty(""));
        button.setId(id);
        button.setFocusTraversable(false);
        button.setTooltip(ActionNodes.tooltip(tip));
        CustomMenuItem form = new CustomMenuItem(content, false);
        form.getStyleClass().add("popup-form-item");
        button.getItems().add(form);
        return button;
    }

    private MenuButton scaleMenu() {
        ScaleForm form = new ScaleForm(roll.rows(), roll.session());
        ObservableValue<String> name = roll.rows().scaleProperty()
                .map(scale -> scale.name(roll.session().score().keyAt(0).sharps())).orElse("Scale");
        MenuButton button = popup("roll-scale", "fth-bar-chart", name,
                "Which rows are in the scale, and which are shown", form);
        button.setOnShowing(_ -> form.listen());
        return button;
    }

    private MenuItem feel(String id, Grid.Feel feel) {
        CheckMenuItem item = new CheckMenuItem(actions.get(id).text());
        item.setOnAction(_ -> actions.run(id));
        roll.gridProperty().subscribe(grid -> item.setSelected(grid.feel() == feel));
        return item;
    }

    private MenuButton followMenu(Playhead playhead) {
        MenuButton button = new MenuButton();
        button.setId("roll.follow");
        button.setFocusTraversable(false);
        button.setGraphic(ActionNodes.icon("fth-crosshair"));
        button.setTooltip(ActionNodes.tooltip("How the roll follows the playhead  F"));
        for (Playhead.Follow follow : Playhead.Follow.values()) {
            RadioMenuItem item = new RadioMenuItem(text(follow));
            item.setOnAction(_ -> playhead.followProperty().set(follow));
            playhead.followProperty().subscribe(now -> item.setSelected(now == follow));
            button.getItems().add(item);
        }
        words(button, "", playhead.followProperty().map(ToolStrip::text), new SimpleStringProperty(""));
        return button;
    }

    private static String text(Playhead.Follow follow) {
        return switch (follow) {
            case OFF -> "Stay here";
            case PAGE -> "Turn pages";
            case CONTINUOUS -> "Scroll along";
        };
    }

    private static Region space(double width) {
        Region space = new Region();
        space.setMinWidth(width);
        return space;
    }

    private static Region grow() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
