package attune.cli;

import attune.io.Credit;
import attune.io.MidiWriter;
import attune.io.TextListing;
import attune.io.musicxml.MusicXmlWriter;
import attune.io.musicxml.MxlFile;
import attune.music.Score;
import attune.notation.NotationOptions;
import attune.notation.Notator;
import attune.play.WavRenderer;
import attune.project.Project;
import attune.project.ProjectFile;
import attune.task.JobContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// A kind of file that a score can be written to, told by the file's ending.
enum ScoreOutput {
    PROJECT, MIDI, TEXT, SOUND, MUSICXML, PACKED_MUSICXML;

    static ScoreOutput of(Path file) throws CommandFailure {
        String name = String.valueOf(file.getFileName());
        return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
            case "mid", "midi" -> MIDI;
            case "txt" -> TEXT;
            case "wav" -> SOUND;
            case "musicxml", "xml" -> MUSICXML;
            case "mxl" -> PACKED_MUSICXML;
            case "attune" -> PROJECT;
            default -> throw CommandFailure.usage(
                    name + " says nothing of what to write: let the name end in .attune, .mid, .musicxml, .mxl, .txt or .wav.");
        };
    }

    /// @param credit what projects and MusicXML say of the piece
    /// @param context by which the rendering of sound, which takes a while, can be cancelled
    void write(Score score, Credit credit, Path file, JobContext context) throws IOException, CommandFailure {
        switch (this) {
            case PROJECT -> Files.write(file, ProjectFile.bytes(
                    new Project(credit.title(), credit.composer(), score, List.of(), Project.Desk.EMPTY)));
            case MIDI -> Files.write(file, MidiWriter.write(score));
            case MUSICXML -> Files.write(file, musicXml(score, credit));
            case PACKED_MUSICXML -> Files.write(file, MxlFile.pack(musicXml(score, credit)));
            case TEXT -> Files.writeString(file, TextListing.of(score).toText());
            case SOUND -> {
                if (!WavRenderer.fits(score)) {
                    throw CommandFailure
                            .other("The piece lasts more than six hours, which is longer than a WAV file can"
                                    + " be: check its tempo and its last notes.");
                }
                new WavRenderer().render(score, file, context);
            }
        }
    }

    private static byte[] musicXml(Score score, Credit credit) {
        return MusicXmlWriter.write(Notator.notate(score, credit.title(), NotationOptions.USUAL), credit.composer());
    }
}
