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

/// Small pieces for tests: eight bars of quarters in each voice, each piece another tune.
final class VoicedPieces {
    private VoicedPieces() {}

    /// A new folder with so many.
    static Path in(Path folder, int pieces, int voices) throws IOException {
        Files.createDirectories(folder);
        for (int piece = 0; piece < pieces; piece++) {
            write(folder.resolve("piece" + piece + ".mid"), piece, voices);
        }
        return folder;
    }

    static void write(Path file, int piece, int voices) throws IOException {
        List<Track> tracks = new ArrayList<>();
        for (int voice = 0; voice < voices; voice++) {
            List<Note> notes = new ArrayList<>();
            for (int beat = 0; beat < 32; beat++) {
                notes.add(new Note(beat * 480L, 480, 72 - 12 * voice + (beat * (piece + 2) + voice) % 7, 80));
            }
            tracks.add(new Track("Voice " + voice, 0, voice, notes, List.of()));
        }
        Files.write(file, MidiWriter.write(Score.ofTracks(480, tracks)));
    }
}
