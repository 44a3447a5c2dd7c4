package attune.ui.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.edit.KeptPart;
import attune.edit.Selection;
import attune.model.PassageTask;
import attune.music.Score;
import attune.music.TickRange;
import attune.music.Track;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The next phrase to what is selected.
class AnsweringTest {
    private static final int BAR = ComposeStudio.BAR;
    @TempDir
    Path folder;

    private void open(Score score, Consumer<ComposeStudio> test) {
        ComposeStudio.open(folder, score, studio -> {
            studio.services().models().entries().add(FakePassages.model(PassageTask.ANSWER, folder));
            test.accept(studio);
        });
    }

    private static TickRange written(ComposeStudio studio) {
        return studio.passages().briefs.getLast().writtenSpan();
    }

    private static void select(ComposeStudio studio, int from, int to) {
        studio.session().select(
                Selection.of(0, studio.session().score().tracks().getFirst().notes().subList(from, to)));
    }

    @Test
    void anAnswerIsAsLongAsThePhraseAndFollowsItOnItsTrack() {
        open(ComposeStudio.piece(), studio -> {
            Score before = studio.session().score();
            select(studio, 0, 8);
            studio.viewModel().reply(ComposeMode.ANSWER);
            assertEquals(new TickRange(2 * BAR, 4 * BAR), written(studio));
            assertEquals(8, studio.passages().briefs.getFirst().given().getFirst().notes().size());
            KeptPart part = studio.preview().parts().getFirst();
            assertEquals(0, part.track());
            assertEquals(4L * BAR, part.notes().getLast().end());
            assertEquals("to bars 1–2", studio.take(0).primer());
            studio.shelf().keep(studio.take(0));
            assertEquals(2, studio.session().score().tracks().size());
            studio.session().undo();
            assertSame(before, studio.session().score());
        });
    }

    @Test
    void whereThePhrasesTrackGoesOnTheAnswerGetsATrackOfItsOwn() {
        open(ComposeStudio.piece(), studio -> {
            select(studio, 0, 4);
            studio.viewModel().reply(ComposeMode.ANSWER);
            assertEquals(new TickRange(BAR, 2 * BAR), written(studio));
            assertEquals(2, studio.preview().parts().getFirst().track());
            studio.shelf().keep(studio.take(0));
            Track answer = studio.session().score().tracks().getLast();
            assertEquals("Answer", answer.name());
            assertEquals(40, answer.program(), "it sounds as the phrase does");
        });
    }

    @Test
    void aPhraseInTheMiddleOfABarIsGivenWithTheWholeBar() {
        open(ComposeStudio.piece(), studio -> {
            select(studio, 5, 7);
            studio.viewModel().reply(ComposeMode.ANSWER);
            assertEquals(new TickRange(BAR, 2 * BAR), studio.passages().briefs.getLast().givenSpan());
            assertEquals(2, studio.passages().briefs.getLast().given().getFirst().notes().size());
        });
    }

    @Test
    void anUpbeatStaysAnUpbeat() {
        open(Melodies.nunDanket(), studio -> {
            select(studio, 0, 12);
            studio.viewModel().reply(ComposeMode.ANSWER);
            assertEquals(new TickRange(1440, 1440 + 4 * BAR), studio.passages().briefs.getLast().givenSpan());
            assertEquals(new TickRange(1440 + 4 * BAR, 1440 + 8 * BAR), written(studio));
        });
    }

    @Test
    void theLengthCanBeChosenInBars() {
        open(ComposeStudio.piece(), studio -> {
            studio.viewModel().answer().asLongProperty().set(false);
            studio.viewModel().answer().barsProperty().set(1);
            studio.viewModel().reply(ComposeMode.ANSWER);
            assertEquals(new TickRange(2 * BAR, 3 * BAR), written(studio), "the whole track where nothing is selected");
        });
    }

    @Test
    void drumsAreNoPhrase() {
        open(Score.ofTracks(480, List.of(Track.named("Drums", 0, Track.PERCUSSION)
                .withNotes(ComposeStudio.piece().tracks().getFirst().notes()))), studio -> {
                    studio.viewModel().modeProperty().set(ComposeMode.ANSWER);
                    assertTrue(studio.viewModel().whyNotProperty().get().startsWith("Select the phrase"));
                });
    }
}
