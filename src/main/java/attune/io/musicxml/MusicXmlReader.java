package attune.io.musicxml;

import attune.io.Credit;
import attune.io.ScoreFile;
import attune.io.UnreadableFileException;
import attune.music.Score;
import java.util.List;
import org.audiveris.proxymusic.ScorePartwise;
import org.audiveris.proxymusic.TypedText;

/// Reads MusicXML, plain or packed as `.mxl`, into a score.
///
/// Ties become one note; transposing parts sound; a bar before the first whole one stays so short; grace notes steal from what
/// goes before. Repeats are played once unless they are unfolded.
public final class MusicXmlReader {
    private MusicXmlReader() {}

    /// @param name of the file, for sentences
    /// @param unfold whether repeats, endings and jumps are played out
    /// @throws UnreadableFileException with the place and what to do, where it is not MusicXML
    public static ScoreFile read(byte[] bytes, String name, boolean unfold) throws UnreadableFileException {
        boolean packed = MxlFile.recognises(bytes);
        byte[] xml = packed ? MxlFile.root(bytes, name) : bytes;
        ScorePartwise parsed = new SafeXml(name).parse(xml);
        Remarks remarks = new Remarks();
        if (parsed.getPartList() == null || parsed.getPart().isEmpty()) {
            throw new UnreadableFileException(name, 0, "it is MusicXML without a part",
                    "export it again from the program that made it");
        }
        ScoreBuilder builder = new ScoreBuilder(parsed, unfold, remarks);
        Score score = builder.build();
        return new ScoreFile(score, packed ? "MusicXML, packed" : "MusicXML", List.of(), remarks.list(),
                new Credit(title(parsed), composer(parsed)), builder.repeatsLeft());
    }

    /// Who is named as the composer, or as a creator of no kind; empty where nobody is.
    private static String composer(ScorePartwise parsed) {
        if (parsed.getIdentification() == null) {
            return "";
        }
        for (TypedText creator : parsed.getIdentification().getCreator()) {
            boolean composed = creator.getType() == null || creator.getType().equalsIgnoreCase("composer");
            if (composed && creator.getValue() != null && !creator.getValue().isBlank()) {
                return creator.getValue();
            }
        }
        return "";
    }

    /// What the piece is called inside the file; empty where it has no title.
    private static String title(ScorePartwise parsed) {
        if (parsed.getWork() != null && parsed.getWork().getWorkTitle() != null) {
            return parsed.getWork().getWorkTitle().strip();
        }
        return parsed.getMovementTitle() == null ? "" : parsed.getMovementTitle().strip();
    }
}
