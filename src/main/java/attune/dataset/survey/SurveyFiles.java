package attune.dataset.survey;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// The music files of a folder and the folders in it, by their paths below it; links are not followed, hidden files passed over.
record SurveyFiles(SortedMap<String, Path> byName, SortedSet<String> unreadable, boolean more) {
    /// So many rows are the most that a table is asked to hold.
    static final int MOST = 100_000;
    private static final int DEEPEST = 64;
    private static final Set<String> ENDINGS = Set.of("mid", "midi", "rmi", "kar", "musicxml", "mxl", "xml");

    static SurveyFiles in(Path folder) throws IOException {
        Path root = folder.toRealPath();
        SortedMap<String, Path> found = new TreeMap<>();
        SortedSet<String> unreadable = new TreeSet<>();
        Files.walkFileTree(root, Set.of(), DEEPEST, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) {
                return !inside.equals(root) && isHidden(inside)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && isMusic(file)) {
                    found.put(name(root, file), file);
                }
                return found.size() > MOST ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) {
                unreadable.add(name(root, file));
                return FileVisitResult.CONTINUE;
            }
        });
        boolean more = found.size() > MOST;
        if (more) {
            found.remove(found.lastKey());
        }
        return new SurveyFiles(found, unreadable, more);
    }

    private static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }

    private static boolean isMusic(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 && !isHidden(file) && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    private static String name(Path root, Path file) {
        String name = root.relativize(file).toString().replace('\\', '/');
        return name.isEmpty() ? "." : name;
    }
}
