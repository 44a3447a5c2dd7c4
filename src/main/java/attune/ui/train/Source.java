package attune.ui.train;

import attune.music.Score;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Where the pieces come from that a network learns from, and how they are taken.
sealed interface Source {
    /// Files, and folders with all MIDI files inside them.
    record Files(List<Path> paths, boolean folded) implements Source {
        public Files {
            paths = List.copyOf(paths);
        }

        @Override
        public Files folding(boolean wanted) {
            return new Files(paths, wanted);
        }
    }

    /// The piece that was open, as it was.
    record OpenPiece(String title, Score score, boolean folded) implements Source {
        @Override
        public OpenPiece folding(boolean wanted) {
            return new OpenPiece(title, score, wanted);
        }
    }

    /// Nothing was chosen.
    static Source nothing() {
        return new Files(List.of(), false);
    }

    /// Whether what a piece plays twice in a row is taken once.
    boolean folded();

    /// The same pieces, taken so.
    Source folding(boolean wanted);

    default boolean isNothing() {
        return this instanceof Files files && files.paths().isEmpty();
    }

    /// What its pieces are called in a sentence that says that nothing can be learned from them.
    default String none() {
        return this instanceof Files
                ? "None of the files can be learned from. "
                : "The open piece cannot be learned from. ";
    }

    /// What the model's provenance says, with how the pieces were taken.
    default Map<String, String> noted(Map<String, String> notes) {
        Map<String, String> more = new TreeMap<>(notes);
        if (folded()) {
            more.put("repeats", "folded");
        }
        return more;
    }

    /// The name of the folder or of the only file; of several files the name of the folder that they stand in.
    static String nameOf(List<Path> paths) {
        Path first = paths.getFirst().toAbsolutePath();
        Path folder = first.getParent();
        Path named = paths.size() > 1 && !java.nio.file.Files.isDirectory(first) && folder != null ? folder : first;
        Path last = named.getFileName();
        String name = last == null ? "" : last.toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
