package attune.ui.library;

import attune.music.Track;
import attune.ui.common.ActionNodes;
import attune.ui.common.Actions;
import attune.ui.common.Palette;
import attune.ui.common.Programs;
import attune.ui.common.Services;
import attune.ui.common.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/// One track: a click makes it the active one, a double click renames it, its sound stands in the context menu.
final class TrackRow extends HBox {
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private final TracksViewModel tracks;
    private final Actions actions;
    private final int index;
    private final Track track;
    private final Label name = new Label();
    private final VBox words;
    /// What the row hears of the session, until it is taken away.
    private Subscription following = Subscription.EMPTY;

    TrackRow(Services services, TracksViewModel tracks, int index) {
        this.tracks = tracks;
        this.actions = services.actions();
        this.index = index;
        this.track = tracks.tracks().get(index);
        Session session = services.session();
        getStyleClass().add("track-row");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleText("Track " + track.name() + ", " + Programs.name(track));
        name.setText(trackName());
        name.getStyleClass().add("track-name");
        Label program = new Label(Programs.name(track));
        program.getStyleClass().add("track-program");
        words = new VBox(name, program);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(swatch(), words,
                toggle("M", "Mute", session.mutedProperty(), () -> tracks.toggleMute(index)),
                toggle("S", "Solo", session.soloedProperty(), () -> tracks.toggleSolo(index)));
        following = following.and(session.activeTrackProperty()
                .subscribe(now -> pseudoClassStateChanged(ACTIVE, now.intValue() == index)));
        parentProperty().subscribe((was, is) -> {
            if (was != null && is == null) {
                following.unsubscribe();
            }
        });
        setOnMouseClicked(this::clicked);
        setOnContextMenuRequested(this::menu);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private Button swatch() {
        Region colour = new Region();
        colour.getStyleClass().addAll("track-colour", Palette.styleClass(track.colourAt(index)));
        Button button = new Button(null, colour);
        button.getStyleClass().add("track-swatch");
        button.setFocusTraversable(false);
        button.setTooltip(ActionNodes.tooltip("Colour of " + trackName()));
        button.setAccessibleText("Colour of " + trackName());
        button.setOnAction(_ -> chooseColour());
        return button;
    }

    private String trackName() {
        return track.name().isBlank() ? "Track " + (index + 1) : track.name();
    }

    private ToggleButton toggle(String letter, String word, ObjectProperty<Set<Integer>> members, Runnable run) {
        ToggleButton button = new ToggleButton(letter);
        button.getStyleClass().addAll("track-toggle", "track-" + word.toLowerCase(Locale.ROOT));
        button.setTooltip(ActionNodes.tooltip(word + " " + name.getText()));
        button.setAccessibleText(word + " " + name.getText());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        following = following.and(members.subscribe(set -> button.setSelected(set.contains(index))));
        return button;
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        tracks.activate(index);
        if (event.getClickCount() == 2) {
            rename();
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, F2 -> {
                tracks.activate(index);
                if (event.getCode() == KeyCode.F2) {
                    rename();
                }
                event.consume();
            }
            default -> {
            }
        }
    }

    private void rename() {
        TextField field = new TextField(name.getText());
        field.getStyleClass().add("track-rename");
        words.getChildren().set(0, field);
        field.setOnAction(_ -> tracks.rename(index, field.getText()));
        field.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                words.getChildren().set(0, name);
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.ENTER) {
                requestFocus();
                event.consume();
            }
        });
        field.requestFocus();
        field.selectAll();
    }

    private void menu(ContextMenuEvent event) {
        tracks.activate(index);
        MenuItem colour = item("Colour…", this::chooseColour);
        MenuItem find = item("Find a sound…", this::chooseSound);
        find.setDisable(track.isPercussion());
        ContextMenu menu = new ContextMenu(programs(), find, colour, item("Rename", this::rename),
                new SeparatorMenuItem(),
                ActionNodes.menuItem(actions, "track.up"), ActionNodes.menuItem(actions, "track.down"),
                ActionNodes.menuItem(actions, "track.take"), new SeparatorMenuItem());
        replies().forEach(menu.getItems()::add);
        menu.getItems().add(item("Remove track", () -> tracks.remove(index)));
        menu.show(this, event.getScreenX(), event.getScreenY());
        event.consume();
    }

    /// Shows all sounds beside the row, to be found by their names.
    void chooseSound() {
        if (!track.isPercussion()) {
            popUp(popup -> new SoundChooser(track.program(), program -> {
                popup.hide();
                tracks.setProgram(index, program);
            }));
        }
    }

    /// Shows the colours beside the row.
    void chooseColour() {
        tracks.activate(index);
        popUp(popup -> new ColourChooser(track.colourAt(index), colour -> {
            popup.hide();
            tracks.setColour(index, colour);
        }));
    }

    private void popUp(Function<ContextMenu, Node> content) {
        Point2D place = localToScreen(getWidth(), 0);
        if (place == null) {
            return;
        }
        ContextMenu popup = new ContextMenu();
        CustomMenuItem item = new CustomMenuItem(content.apply(popup), false);
        item.getStyleClass().add("popup-form-item");
        popup.getItems().add(item);
        popup.show(this, place.getX(), place.getY());
    }

    /// What can be composed to the track, where a panel offers it.
    private List<MenuItem> replies() {
        List<MenuItem> replies = new ArrayList<>();
        for (String id : List.of("compose.answer", "compose.harmonise")) {
            actions.find(id).ifPresent(_ -> replies.add(ActionNodes.menuItem(actions, id)));
        }
        if (!replies.isEmpty()) {
            replies.add(new SeparatorMenuItem());
        }
        return replies;
    }

    private Menu programs() {
        Menu sound = new Menu("Sound");
        sound.setDisable(track.isPercussion());
        for (int family = 0; family < 16; family++) {
            Menu group = new Menu(Programs.FAMILIES.get(family));
            for (int program = family * 8; program < family * 8 + 8; program++) {
                int chosen = program;
                RadioMenuItem entry = new RadioMenuItem(Programs.NAMES.get(program));
                entry.setSelected(program == track.program());
                entry.setOnAction(_ -> tracks.setProgram(index, chosen));
                group.getItems().add(entry);
            }
            sound.getItems().add(group);
        }
        return sound;
    }

    private static MenuItem item(String text, Runnable run) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(_ -> run.run());
        return item;
    }
}
