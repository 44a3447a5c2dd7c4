package attune.ui.shell;

import attune.ui.common.Action;
import attune.ui.common.ActionNodes;
import attune.ui.common.Actions;
import attune.ui.common.RecentFiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menu bar, made of the table of actions: the first part of an action's id names its menu.
final class StudioMenu {
    /// First part of an id → the menu; what is about a panel stands in the menu of its work, and what is about a window of its own in none.
    private static final Map<String, String> MENUS = menus();
    /// A line stands before these.
    private static final Set<String> GROUPS = Set.of("file.save", "file.exportWav", "file.corpus", "file.quit",
            "edit.cut",
            "edit.selectAll", "edit.history", "note.stepUp", "note.split", "note.legato", "note.reverse", "note.louder",
            "view.library", "view.theme", "play.toStart", "play.loop", "play.record", "help.palette", "help.about");

    private StudioMenu() {}

    private static Map<String, String> menus() {
        Map<String, String> menus = new LinkedHashMap<>();
        menus.put("file", "File");
        menus.put("edit", "Edit");
        menus.put("note", "Notes");
        menus.put("cursor", "Notes");
        menus.put("lane", "Notes");
        menus.put("track", "Tracks");
        menus.put("view", "View");
        menus.put("roll", "View");
        menus.put("play", "Play");
        menus.put("compose", "Compose");
        menus.put("take", "Compose");
        menus.put("voices", "Compose");
        menus.put("train", "Compose");
        menus.put("help", "Help");
        menus.put("corpus", "Corpus window");
        return menus;
    }

    static String menuOf(Action action) {
        String first = action.id().substring(0, action.id().indexOf('.'));
        return MENUS.getOrDefault(first, "Edit");
    }

    static MenuBar build(Actions actions, RecentFiles recent, Consumer<Path> open) {
        Map<String, List<Action>> byMenu = byMenu(actions);
        MenuBar bar = new MenuBar();
        bar.setUseSystemMenuBar(true);
        byMenu.forEach((name, members) -> {
            Menu menu = new Menu(name);
            String before = "";
            for (Action action : members) {
                String first = action.id().substring(0, action.id().indexOf('.'));
                boolean otherPart = !before.isEmpty() && !before.equals(first);
                if (!menu.getItems().isEmpty() && (otherPart || GROUPS.contains(action.id()))) {
                    menu.getItems().add(new SeparatorMenuItem());
                }
                before = first;
                menu.getItems().add(ActionNodes.menuItem(actions, action.id()));
                if (action.id().equals("file.open")) {
                    menu.getItems().add(recentMenu(recent, open));
                }
            }
            bar.getMenus().add(menu);
        });
        return bar;
    }

    /// Actions by menu in the order of the menus, each in the order of the table.
    static Map<String, List<Action>> byMenu(Actions actions) {
        Map<String, List<Action>> byMenu = new LinkedHashMap<>();
        MENUS.values().forEach(name -> byMenu.put(name, new ArrayList<>()));
        actions.all().forEach(action -> byMenu.getOrDefault(menuOf(action), new ArrayList<>()).add(action));
        byMenu.forEach((_, members) -> members.sort(
                Comparator.comparingInt(action -> List.copyOf(MENUS.keySet())
                        .indexOf(action.id().substring(0, action.id().indexOf('.'))))));
        byMenu.values().removeIf(List::isEmpty);
        return byMenu;
    }

    private static Menu recentMenu(RecentFiles recent, Consumer<Path> open) {
        Menu menu = new Menu("Open recent");
        Runnable fill = () -> {
            menu.getItems().setAll(recent.paths().stream().map(path -> recentItem(path, open)).toList());
            if (!recent.paths().isEmpty()) {
                MenuItem clear = new MenuItem("Clear this list");
                clear.setOnAction(_ -> recent.clear());
                menu.getItems().addAll(new SeparatorMenuItem(), clear);
            }
            menu.setDisable(recent.paths().isEmpty());
        };
        fill.run();
        recent.paths().addListener((ListChangeListener<Path>) _ -> fill.run());
        return menu;
    }

    private static MenuItem recentItem(Path path, Consumer<Path> open) {
        MenuItem item = new MenuItem(String.valueOf(path.getFileName()));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> open.accept(path));
        return item;
    }
}
