package attune.dataset.survey;

import attune.io.ScoreFiles;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
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
                if (attributes.isRegularFile() && ScoreFiles.isMusic(String.valueOf(file.getFileName()))) {
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

    private static String name(Path root, Path file) {
        String name = root.relativize(file).toString().replace('\\', '/');
        return name.isEmpty() ? "." : name;
    }
}
