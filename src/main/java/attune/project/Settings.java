package attune.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What Attune remembers of its user from one start to the next.
///
/// @param recentFiles full paths of score files, newest first, at most [#RECENT_FILES]
/// @param splits the divider positions (0–1) of each resizable split, by the split's name
/// @param lastModel the file of the model last composed with, or null for the bundled one
/// @param keys the keys that were chosen instead of the standard ones, by action; such as `Shift+A`, none for no key
/// @param flags small yes-or-no choices by name, such as whether notes sound when clicked
public record Settings(Theme theme, List<String> recentFiles, Map<String, List<Double>> splits, WindowPlace window,
        @Nullable String lastModel, @Nullable String lastFolder, ComposeChoices compose, Map<String, Boolean> flags,
        Map<String, List<String>> keys, SoundChoice sound, RecordChoice record) {
    public static final int RECENT_FILES = 12;

    public static final Settings DEFAULTS = new Settings(Theme.SYSTEM, List.of(), Map.of(), WindowPlace.DEFAULT, null,
            null, ComposeChoices.DEFAULT, Map.of(), Map.of(), SoundChoice.DEFAULT, RecordChoice.DEFAULT);

    /// The colours of the window.
    public enum Theme {
        SYSTEM, LIGHT, DARK
    }

    public Settings {
        if (theme == null || window == null || compose == null || sound == null || record == null) {
            throw new IllegalArgumentException(
                    "Settings need a theme, a window, what to compose with, how to sound and how to record");
        }
        recentFiles = List.copyOf(recentFiles).stream().distinct().limit(RECENT_FILES).toList();
        splits = copy(splits);
        flags = Map.copyOf(flags);
        keys = copy(keys);
    }

    public Settings withTheme(Theme newTheme) {
        return new Settings(newTheme, recentFiles, splits, window, lastModel, lastFolder, compose, flags, keys, sound,
                record);
    }

    /// With the file at the top of the recent ones.
    public Settings withRecentFile(String path) {
        List<String> files = new ArrayList<>(List.of(path));
        files.addAll(recentFiles);
        return withRecentFiles(files);
    }

    public Settings withRecentFiles(List<String> files) {
        return new Settings(theme, files, splits, window, lastModel, lastFolder, compose, flags, keys, sound, record);
    }

    public Settings withSplit(String name, List<Double> positions) {
        Map<String, List<Double>> changed = new HashMap<>(splits);
        changed.put(name, List.copyOf(positions));
        return new Settings(theme, recentFiles, changed, window, lastModel, lastFolder, compose, flags, keys, sound,
                record);
    }

    public Settings withWindow(WindowPlace place) {
        return new Settings(theme, recentFiles, splits, place, lastModel, lastFolder, compose, flags, keys, sound,
                record);
    }

    public Settings withLastModel(@Nullable String path) {
        return new Settings(theme, recentFiles, splits, window, path, lastFolder, compose, flags, keys, sound, record);
    }

    public Settings withLastFolder(@Nullable String path) {
        return new Settings(theme, recentFiles, splits, window, lastModel, path, compose, flags, keys, sound, record);
    }

    public Settings withCompose(ComposeChoices choices) {
        return new Settings(theme, recentFiles, splits, window, lastModel, lastFolder, choices, flags, keys, sound,
                record);
    }

    public Settings withFlag(String name, boolean value) {
        Map<String, Boolean> changed = new HashMap<>(flags);
        changed.put(name, value);
        return new Settings(theme, recentFiles, splits, window, lastModel, lastFolder, compose, changed, keys, sound,
                record);
    }

    public boolean flag(String name, boolean otherwise) {
        return flags.getOrDefault(name, otherwise);
    }

    /// With other keys than the standard ones, by action.
    public Settings withKeys(Map<String, List<String>> chosen) {
        return new Settings(theme, recentFiles, splits, window, lastModel, lastFolder, compose, flags, chosen, sound,
                record);
    }

    public Settings withSound(SoundChoice chosen) {
        return new Settings(theme, recentFiles, splits, window, lastModel, lastFolder, compose, flags, keys, chosen,
                record);
    }

    public Settings withRecord(RecordChoice chosen) {
        return new Settings(theme, recentFiles, splits, window, lastModel, lastFolder, compose, flags, keys, sound,
                chosen);
    }

    private static <T> Map<String, List<T>> copy(Map<String, List<T>> lists) {
        Map<String, List<T>> copy = new HashMap<>();
        lists.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        return Map.copyOf(copy);
    }
}
