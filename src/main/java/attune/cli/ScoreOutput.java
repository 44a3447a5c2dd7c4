package attune.cli;

import attune.io.MidiWriter;
import attune.io.TextListing;
import attune.music.Score;
import attune.play.WavRenderer;
import attune.task.JobContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// A kind of file that a score can be written to, told by the file's ending.
enum ScoreOutput {
    MIDI, TEXT, SOUND;

    static ScoreOutput of(Path file) throws CommandFailure {
        String name = String.valueOf(file.getFileName());
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "mid", "midi" -> MIDI;
            case "txt" -> TEXT;
            case "wav" -> SOUND;
            case "musicxml", "mxl", "attune" -> throw CommandFailure.other(
                    name + " cannot be written: this version of Attune writes .mid, .txt and .wav, not yet MusicXML or"
                            + " projects.");
            default -> throw CommandFailure.usage(
                    name + " says nothing of what to write: let the name end in .mid, .txt or .wav.");
        };
    }

    void write(Score score, Path file) throws IOException {
        switch (this) {
            case MIDI -> Files.write(file, MidiWriter.write(score));
            case TEXT -> Files.writeString(file, TextListing.of(score).toText());
            case SOUND -> new WavRenderer().render(score, file, JobContext.silent());
        }
    }
}
