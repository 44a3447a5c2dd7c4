package attune.io.musicxml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.SharedData;
import attune.music.Score;
import attune.notation.NotatedBar;
import attune.notation.NotatedPart;
import attune.notation.NotationOptions;
import attune.notation.Notator;
import attune.notation.Symbol;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.audiveris.proxymusic.Note;
import org.audiveris.proxymusic.ScorePartwise;
import org.audiveris.proxymusic.StartStop;
import org.junit.jupiter.api.Test;

/// Names of pitches, spelled anew from MIDI numbers and the key signature, against those that editors gave them.
class SpellingTest {
    @Test
    void atLeast97OfAHundredNamesAreThoseOfTheEditors() throws Exception {
        int all = 0;
        int kept = 0;
        for (Path file : files()) {
            byte[] xml = MxlFile.root(Files.readAllBytes(file), file.toString());
            ScorePartwise truth = new SafeXml(file.toString()).parse(xml);
            Score score = MusicXmlReader.read(xml, file.toString(), false).score();
            List<NotatedPart> parts = Notator.notate(score, "", NotationOptions.USUAL).parts();
            assertEquals(truth.getPart().size(), parts.size());
            for (int i = 0; i < parts.size(); i++) {
                List<String> names = names(truth.getPart().get(i));
                List<String> spelled = names(parts.get(i));
                assertEquals(names.size(), spelled.size(), file.toString());
                for (int note = 0; note < names.size(); note++) {
                    all++;
                    kept += names.get(note).equals(spelled.get(note)) ? 1 : 0;
                }
            }
        }
        double share = (double) kept / all;
        assertTrue(all > 10_000 && share >= 0.99, "kept " + kept + " of " + all);
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> found = Files.list(SharedData.path("data/musicxml"))) {
            return found.filter(path -> path.toString().endsWith(".mxl")).sorted().toList();
        }
    }

    private static List<String> names(ScorePartwise.Part part) {
        List<String> names = new ArrayList<>();
        for (ScorePartwise.Part.Measure measure : part.getMeasure()) {
            for (Object element : measure.getNoteOrBackupOrForward()) {
                if (element instanceof Note note && note.getPitch() != null
                        && note.getTie().stream().noneMatch(tie -> tie.getType() == StartStop.STOP)) {
                    int alter = note.getPitch().getAlter() == null ? 0 : note.getPitch().getAlter().intValue();
                    names.add(note.getPitch().getStep() + sign(alter) + note.getPitch().getOctave());
                }
            }
        }
        return names;
    }

    private static List<String> names(NotatedPart part) {
        return part.bars().stream().map(NotatedBar::voices).flatMap(List::stream).map(NotatedBar.Voice::symbols)
                .flatMap(List::stream).map(Symbol::heads).flatMap(List::stream).filter(head -> !head.from())
                .map(head -> head.pitch().toString()).toList();
    }

    private static String sign(int alter) {
        return alter < 0 ? "♭".repeat(-alter) : "♯".repeat(alter);
    }
}
