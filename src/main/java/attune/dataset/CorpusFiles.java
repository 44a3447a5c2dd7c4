package attune.dataset;

import attune.io.ScoreFiles;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// The files that some paths stand for, by a name that is short, unique and free of the machine's folders, in its order.
///
/// A file that was given itself is taken whatever it is called; in a folder those that end like music files are.
record CorpusFiles(SortedMap<String, Path> byName, Set<Path> taken) {
    static CorpusFiles in(List<Path> paths, List<Corpus.Rejected> rejected) throws IOException {
        CorpusFiles files = new CorpusFiles(new TreeMap<>(), new HashSet<>());
        List<Path> sorted = paths.stream().map(path -> path.toAbsolutePath().normalize()).distinct().sorted().toList();
        for (Path path : sorted) {
            if (Files.isDirectory(path)) {
                files.addFolder(path, rejected);
            } else {
                files.add(nameOf(path), path);
            }
        }
        return files;
    }

    private void addFolder(Path folder, List<Corpus.Rejected> rejected) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inside, BasicFileAttributes attributes) {
                boolean hidden = !inside.equals(folder) && nameOf(inside).startsWith(".");
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (ScoreFiles.isMusic(nameOf(file)) && !Files.isDirectory(file)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException problem) {
                rejected.add(new Corpus.Rejected(relative(folder, file), "it may not be read"));
                return FileVisitResult.CONTINUE;
            }
        });
        found.stream().sorted().forEach(file -> add(relative(folder, file), file));
    }

    private void add(String name, Path file) {
        if (!taken.add(file)) {
            return;
        }
        String unique = name;
        for (int i = 2; byName.containsKey(unique); i++) {
            unique = name + " (" + i + ")";
        }
        byName.put(unique, file);
    }

    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }

    private static String relative(Path folder, Path file) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        return name.isEmpty() ? nameOf(file) : name;
    }
}
