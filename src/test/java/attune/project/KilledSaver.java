package attune.project;

import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A program that edits and saves until it is killed, and says after each step what is certain to be on the disk.
final class KilledSaver {
    private KilledSaver() {}

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0]);
        Journal journal = new Recovery(Path.of(arguments[1])).begin();
        Backups backups = new Backups(Path.of(arguments[2]));
        for (int state = 1;; state++) {
            Project project = state(state);
            journal.write(project, file);
            System.out.println("journal " + state);
            if (state % 3 == 0) {
                backups.keep(file, java.time.Instant.now());
                ProjectFile.write(project, file);
                System.out.println("file " + state);
            }
        }
    }

    /// A piece that differs from all others, and is large enough not to be written at one blow.
    static Project state(int number) {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            notes.add(new Note(i * 10L, 1 + (number + i) % 500, 40 + (number * 7 + i) % 60, 1 + (number + i) % 127));
        }
        return new Project("State " + number, "",
                Score.ofTracks(480, List.of(new Track("Piano", 0, 0, notes, List.of()))),
                List.of(), Project.Desk.EMPTY);
    }
}
