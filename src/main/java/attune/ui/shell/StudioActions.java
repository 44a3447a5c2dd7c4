package attune.ui.shell;

import attune.ui.common.Actions;
import attune.ui.common.PanelView;
import attune.ui.common.Session;
import attune.ui.common.Theme;
import java.util.List;
import java.util.function.Consumer;

/// The actions of the window itself: files, undo and redo, panels and theme, help.
final class StudioActions {
    private StudioActions() {}

    static void files(Actions actions, Documents documents) {
        actions.add("file.new", "New", "fth-file", "Shortcut+N", documents::newPiece);
        actions.add("file.open", "Open…", "fth-folder", "Shortcut+O", documents::choose);
        actions.add("file.save", "Save", "fth-save", "Shortcut+S", documents::save);
        actions.add("file.saveAs", "Save as…", null, "Shortcut+Shift+S", documents::saveAs);
    }

    static void safety(Actions actions, EarlierVersions versions, RecoverySheet recovery) {
        actions.add("file.versions", "Earlier versions…", "fth-rotate-ccw", null, versions::show);
        actions.add("file.recover", "Unsaved work…", "fth-life-buoy", null, () -> recovery.look(true));
    }

    static void exports(Actions actions, WavExport wav, MusicXmlExport musicXml, RollExport roll, PaperWindow paper) {
        actions.add("file.exportWav", "Export WAV…", "fth-headphones", "Shortcut+E", wav::choose);
        actions.add("file.exportMusicXml", "Export MusicXML…", "fth-music", "Shortcut+Shift+E", musicXml::choose);
        actions.add("file.exportRoll", "Export picture of the roll…", "fth-image", "Shortcut+Alt+E", roll::choose);
        actions.add("file.print", "Print or save pages…", "fth-printer", "Shortcut+P", paper::show);
    }

    static void quit(Actions actions, Runnable quit) {
        actions.add("file.quit", "Quit", null, "Shortcut+Q", quit);
    }

    static void corpus(Actions actions, CorpusWindow corpus) {
        actions.add("file.corpus", "Corpus…", "fth-folder", "Shortcut+Alt+O", corpus::show);
    }

    static void history(Actions actions, Session session, HistorySheet sheet) {
        actions.add("edit.undo", "Undo", "fth-corner-up-left", "Shortcut+Z", session::undo,
                session.undoLabelProperty().isEmpty());
        actions.add("edit.redo", "Redo", "fth-corner-up-right", "Shortcut+Shift+Z", session::redo,
                session.redoLabelProperty().isEmpty());
        actions.alsoOn("edit.redo", "Shortcut+Y");
        actions.describe("edit.undo", session.undoLabelProperty());
        actions.describe("edit.redo", session.redoLabelProperty());
        actions.add("edit.history", "History…", "fth-clock", "Shortcut+Alt+Z", sheet::show);
    }

    static void view(Actions actions, StudioLayout layout, Theme theme) {
        actions.add("view.library", "Library and tracks", "fth-sidebar", "F9", layout::toggleLeft);
        actions.add("view.panel", "Panel at the right", null, "F10", layout::toggleRight);
        actions.add("view.bottom", "Heat maps", null, "F11", layout::toggleBottom);
        actions.add("view.page", "Page (notation)", "fth-book-open", "F8", layout::togglePage);
        actions.add("view.theme", "Light or dark", "fth-moon", "Shortcut+Shift+L", theme::toggle);
        actions.add("view.themeSystem", "Colours of the system", null, null,
                () -> theme.choiceProperty().set(Theme.Choice.SYSTEM));
    }

    /// One action a panel on the right, in the order of the tabs.
    static void panels(Actions actions, List<PanelView> panels, Consumer<String> choose) {
        int number = 1;
        for (PanelView panel : panels) {
            actions.add("view.show" + panel.name(), panel.name(), null, "Shortcut+" + number++,
                    () -> choose.accept(panel.name()));
        }
    }

    static void palette(Actions actions, CommandPalette palette) {
        actions.add("help.palette", "Find an action…", "fth-search", "Shortcut+Shift+P", palette::toggle);
    }

    static void listing(Actions actions, ListingSheet listing) {
        actions.add("view.listing", "Text listing", "fth-list", "Shortcut+Shift+T", listing::show);
    }

    static void help(Actions actions, HelpSheets help) {
        actions.add("help.keys", "Keys", "fth-command", "F1", help::keys);
        actions.add("help.chooseKeys", "Choose keys…", null, null, help::chooseKeys);
        actions.add("help.about", "About Attune", "fth-info", null, help::about);
    }
}
