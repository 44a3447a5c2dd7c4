package attune.cli;

import attune.io.MidiWriter;
import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A folder of small pieces for tests, and what lies in it.
record Folder(Path path) {
    /// Pieces of 40 notes of a scale, each another.
    Folder withPieces(int count) throws IOException {
        Path folder = Files.createDirectories(path.resolve("pieces"));
        for (int i = 0; i < count; i++) {
            Files.write(folder.resolve("piece-" + i + ".mid"), MidiWriter.write(piece(i)));
        }
        return this;
    }

    Path pieces() {
        return path.resolve("pieces");
    }

    Path piece() {
        return pieces().resolve("piece-0.mid");
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /// The names of all files and folders below, sorted.
    List<String> names() throws IOException {
        try (var files = Files.walk(path)) {
            return files.filter(file -> !file.equals(path)).map(file -> path.relativize(file).toString()).sorted()
                    .toList();
        }
    }

    private static Score piece(int seed) {
        Random random = new Random(seed);
        int[] scale = {48, 50, 52, 53, 55, 57, 59, 60};
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            notes.add(new Note(i * 240L, 240, scale[random.nextInt(scale.length)], 90));
        }
        return Score.ofTracks(480, List.of(Track.named("Cello", 42, 0).withNotes(notes)));
    }
}
