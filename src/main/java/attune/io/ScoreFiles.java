package attune.io;

import attune.io.musicxml.MusicXmlReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Reads a score from a file of any kind that Attune knows, which it tells by the content.
public final class ScoreFiles {
    /// No piece of music needs more.
    public static final int MOST_BYTES = 64 << 20;

    /// What files that can be read end in.
    public static final List<String> ENDINGS = List.of("mid", "midi", "kar", "rmi", "musicxml", "mxl", "xml");

    private ScoreFiles() {}

    /// Whether a file of that name is taken for music where a folder is gone through; hidden ones are not: other systems leave
    /// `._piece.mid` beside each `piece.mid`.
    public static boolean isMusic(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && !name.startsWith(".") && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /// The file's name without its ending, as a title.
    public static String titleOf(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /// Reads the file; may take a second, so call it off the user interface's thread.
    public static ScoreFile read(Path file) throws UnreadableFileException {
        return read(file, false);
    }

    /// @param unfold whether the repeats of MusicXML are played out
    public static ScoreFile read(Path file, boolean unfold) throws UnreadableFileException {
        String name = String.valueOf(file.getFileName());
        byte[] bytes = bytes(file, name);
        if (!MidiReader.recognises(bytes) && isMusicXml(bytes, name)) {
            return MusicXmlReader.read(bytes, name, unfold);
        }
        return MidiReader.read(bytes, name);
    }

    private static byte[] bytes(Path file, String name) throws UnreadableFileException {
        if (Files.isDirectory(file)) {
            throw new UnreadableFileException(name, 0, "there is a folder, not a file", "choose a file in it");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new UnreadableFileException(name, MOST_BYTES,
                        "it is larger than 64 MB, so it is no piece of music",
                        "choose a MIDI file (.mid) or MusicXML (.musicxml, .mxl)");
            }
            return bytes;
        } catch (NoSuchFileException _) {
            throw new UnreadableFileException(name, 0, "there is no such file", "check its name and folder");
        } catch (IOException e) {
            throw new UnreadableFileException(name, 0, "the system refuses to read it (" + e.getMessage() + ")",
                    "check that you may open it");
        }
    }

    private static boolean isMusicXml(byte[] bytes, String name) {
        String ending = name.toLowerCase(Locale.ROOT);
        String start = new String(bytes, 0, Math.min(bytes.length, 1000), StandardCharsets.ISO_8859_1);
        return ending.endsWith(".mxl") || ending.endsWith(".musicxml")
                || start.contains("<score-partwise") || start.contains("<score-timewise");
    }
}
