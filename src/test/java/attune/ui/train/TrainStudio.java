package attune.ui.train;

import attune.dataset.CorpusReader;
import attune.dataset.ScoreReader;
import attune.dataset.TokenSequence;
import attune.dataset.VoicedCorpusReader;
import attune.io.MidiWriter;
import attune.model.VoicesTrainer;
import attune.music.Fraction;
import attune.music.Note;
import attune.music.Pitch;
import attune.music.Score;
import attune.music.Track;
import attune.task.DirectJobRunner;
import attune.task.JobRunner;
import attune.ui.FxStage;
import attune.ui.TestServices;
import attune.ui.common.PanelView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/// The Train panel's model with trainers that follow a script.
final class TrainStudio {
    private final Path folder;
    final ScriptedTrainer trainer;
    final ScriptedVoicesTrainer voices = new ScriptedVoicesTrainer();

    TrainStudio(Path folder, ScriptedTrainer trainer) {
        this.folder = folder;
        this.trainer = trainer;
    }

    /// Services whose jobs run at once.
    TestServices services() {
        return FxStage.get(() -> services(new DirectJobRunner()));
    }

    TestServices services(JobRunner runner) {
        return TestServices.in(folder, runner, () -> trainer, () -> trainer);
    }

    TrainViewModel model(TestServices test) {
        return model(test, reader());
    }

    TrainViewModel model(TestServices test, CorpusReader reader) {
        return new TrainViewModel(test.services(), new LineLearning(test.services(), reader),
                new PictureLearning(this::voices, VoicedCorpusReader.ofParts(VoicedCorpusReader.AS_MOST)),
                new ModelKeeper(test.services()));
    }

    VoicesTrainer voices() {
        return voices;
    }

    /// The panel in a window of its own, as the studio has it. FX thread.
    static Stage window(TrainPanel panel, TestServices test, double width, double height) {
        PanelView view = panel.view();
        HBox both = new HBox(view.stage(), view.side());
        HBox.setHgrow(view.stage(), Priority.ALWAYS);
        ((Region) view.side()).setMinWidth(376);
        ((Region) view.side()).setMaxWidth(376);
        Stage shown = new Stage();
        shown.setScene(new Scene(both, width, height));
        test.services().theme().install(shown.getScene());
        shown.show();
        return shown;
    }

    static Button button(Stage stage, String text) {
        return stage.getScene().getRoot().lookupAll(".button").stream().map(Button.class::cast)
                .filter(button -> text.equals(button.getText())).findFirst().orElseThrow();
    }

    static LinePieces pieces(TrainViewModel model) {
        return (LinePieces) model.piecesProperty().get();
    }

    /// Five pieces and a broken one.
    Path pieces() {
        Path pieces = folder.resolve("pieces");
        try {
            Files.createDirectories(pieces);
            for (int i = 0; i < 5; i++) {
                Files.writeString(pieces.resolve("piece-" + i + ".mid"), Integer.toString(i));
            }
            Files.writeString(pieces.resolve("broken.mid"), "");
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
        return pieces;
    }

    /// So many pieces of eight bars in so many voices, as MIDI files.
    Path voicedPieces(int count, int voices) {
        Path pieces = folder.resolve("voiced");
        try {
            Files.createDirectories(pieces);
            for (int piece = 0; piece < count; piece++) {
                Files.write(pieces.resolve("voiced-" + piece + ".mid"), MidiWriter.write(voiced(piece, voices)));
            }
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
        return pieces;
    }

    private static Score voiced(int piece, int voices) {
        List<Track> tracks = new ArrayList<>();
        for (int voice = 0; voice < voices; voice++) {
            List<Note> notes = new ArrayList<>();
            for (int beat = 0; beat < 32; beat++) {
                notes.add(new Note(480L * beat, 480, 72 - 7 * voice + (piece + beat * (voice + 1)) % 5, 80));
            }
            tracks.add(Track.named("Voice " + voice, 0, voice).withNotes(notes));
        }
        return Score.ofTracks(480, tracks);
    }

    /// The content of a file says by how much its scale is moved; an empty file is broken.
    static CorpusReader reader() {
        return new CorpusReader(file -> {
            String content = Files.readString(file);
            if (content.isEmpty()) {
                throw new IOException("it ends before it begins");
            }
            return new ScoreReader.Reading(scale(Integer.parseInt(content)), 0);
        }, TrainStudio::tokens);
    }

    static Score scale(int from) {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            notes.add(new Note(240L * i, 240, 55 + from + i % 8 * 2, 80));
        }
        return Score.ofTracks(480, List.of(Track.named("Scale", 0, 0).withNotes(notes)));
    }

    static TokenSequence tokens(Score score) {
        List<Note> notes = score.tracks().getFirst().notes();
        return new TokenSequence(notes.stream().map(note -> Pitch.token(note.pitch())).toList(),
                notes.stream().map(_ -> "1/2").toList(),
                notes.stream().map(note -> new Fraction(note.tick(), 480)).toList());
    }
}
