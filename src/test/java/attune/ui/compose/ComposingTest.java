package attune.ui.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.model.Reading;
import attune.music.Score;
import attune.music.Track;
import attune.play.Player;
import attune.ui.common.RollOverlay;
import attune.ui.common.TakePreview;
import attune.ui.common.Takes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A take from its first note to its end: jobs run at once, the composer is a fake, the transport is the real one.
class ComposingTest {
    @TempDir
    Path folder;

    @Test
    void notesStreamIntoThePieceAndSoundWhileTheyCome() {
        ComposeStudio.open(folder, ComposeStudio.piece(), studio -> {
            List<Integer> shown = new ArrayList<>();
            studio.composer().afterStep = count -> {
                TakePreview preview = studio.preview();
                shown.add(preview.notes().size());
                assertTrue(preview.composing());
                assertEquals("Take A", preview.name());
                assertEquals(Player.State.PLAYING, studio.fakes().player().state);
                assertEquals(Player.AtEnd.WAIT, studio.fakes().player().atEnd);
                assertEquals(8 + count, studio.fakes().player().score.tracks().getFirst().notes().size());
                assertEquals(preview.notes().getLast().range(), studio.expected());
                assertTrue(studio.overlay().arcs().size() <= 5);
                assertEquals(count, studio.passage().steps().size());
            };
            studio.viewModel().composeOrStop();
            assertEquals(IntStream.rangeClosed(1, 12).boxed().toList(), shown);
            assertEquals(2 * ComposeStudio.BAR, studio.fakes().player().tick, "it plays from the start of the take");
            assertEquals(Player.AtEnd.STOP, studio.fakes().player().atEnd);
            assertFalse(studio.preview().composing());
            assertEquals(12, studio.take(0).notes().size());
            assertEquals(2 * ComposeStudio.BAR, studio.take(0).start(), "from nothing a take goes behind the piece");
        });
    }

    @Test
    void takesThatAreComposedTogetherJoinTheListBesideTheOneThatIsHeard() {
        ComposeStudio.open(folder, ComposeStudio.piece(), studio -> {
            studio.viewModel().settings().takesProperty().set(3);
            studio.viewModel().settings().readingProperty().set(Reading.STREAMING);
            studio.viewModel().composeOrStop();
            List<Takes.Entry> takes = studio.shelf().takes();
            assertEquals(List.of("Take C", "Take B", "Take A"), takes.stream().map(Takes.Entry::name).toList());
            assertEquals("Take A", Objects.requireNonNull(studio.shelf().selectedProperty().get()).name());
            long seed = takes.getLast().options().seed();
            assertEquals(List.of(seed + 2, seed + 1, seed), takes.stream().map(take -> take.options().seed()).toList());
            assertNotEquals(takes.get(0).notes(), takes.get(1).notes());
            assertEquals(takes.get(1).take().notes(), takes.get(1).melody().notes());
            studio.viewModel().settings().readingProperty().set(Reading.WINDOWED);
            studio.viewModel().copySettings(takes.get(1));
            studio.viewModel().composeOrStop();
            assertEquals(4, takes.size());
            assertEquals(takes.get(2).notes(), takes.get(0).notes(), "with its settings the second take alone");
            assertEquals(Reading.STREAMING, takes.get(0).options().reading());
        });
    }

    @Test
    void discardingOneOfSeveralThatAreComposedLeavesNone() {
        ComposeStudio.open(folder, ComposeStudio.piece(), studio -> {
            studio.viewModel().settings().takesProperty().set(3);
            studio.composer().afterStep = _ -> studio.viewModel().composing().stopAndDiscard();
            studio.viewModel().composeOrStop();
            assertEquals(List.of(), studio.shelf().takes());
        });
    }

    @Test
    void withoutListeningNothingStartsToPlay() {
        ComposeStudio.open(folder, ComposeStudio.piece(), studio -> {
            studio.viewModel().settings().listenProperty().set(false);
            studio.viewModel().composeOrStop();
            assertEquals(Player.State.STOPPED, studio.fakes().player().state);
        });
    }

    @Test
    void stopKeepsWhatCame() {
        ComposeStudio.open(folder, ComposeStudio.piece(), studio -> {
            studio.composer().afterStep = count -> {
                if (count == 5) {
                    studio.viewModel().composeOrStop();
                }
            };
            studio.viewModel().composeOrStop();
            assertNull(studio.viewModel().composing().draftProperty().get());
            assertEquals(5, studio.take(0).melody().steps().size());
            assertEquals(5, studio.take(0).options().maxEvents(), "its settings make exactly this take again");
            assertSame(studio.take(0), studio.services().takes().selectedProperty().get());
        });
    }

    @Test
    void discardingWhileComposingLeavesNoTraceEither() {
        ComposeStudio.open(folder, ComposeStudio.piece(), studio -> {
            studio.composer().afterStep = count -> {
                if (count == 3) {
                    studio.viewModel().composing().stopAndDiscard();
                }
            };
            studio.viewModel().composeOrStop();
            assertEquals(List.of(), studio.services().takes().entries());
            assertNull(studio.session().previewProperty().get());
            assertNull(studio.shelf().passageProperty().get());
        });
    }

    @Test
    void lengthInBarsEndsWithTheNoteThatFillsTheLast() {
        ComposeStudio.open(folder, ComposeStudio.piece(), studio -> {
            studio.viewModel().settings().inBarsProperty().set(true);
            studio.viewModel().settings().barsProperty().set(2);
            studio.viewModel().composeOrStop();
            var melody = studio.take(0).melody();
            assertTrue(melody.end() >= 2 * ComposeStudio.BAR);
            assertTrue(melody.steps().getLast().tick() < 2 * ComposeStudio.BAR);
        });
    }

    @Test
    void aDamagedModelIsToldInASentence() {
        ComposeStudio.open(folder, ComposeStudio.piece(), studio -> {
            studio.composer().failure = new IOException("cello.attune-model is damaged: its weights are cut short.");
            studio.viewModel().composeOrStop();
            assertEquals(List.of("ERROR: Composing Take A: cello.attune-model is damaged: its weights are cut short."),
                    studio.fakes().messages().said);
            assertNull(studio.viewModel().composing().draftProperty().get());
            assertNull(studio.session().previewProperty().get());
            studio.composer().failure = null;
            studio.viewModel().composeOrStop();
            assertEquals(1, studio.services().takes().entries().size());
        });
    }

    @Test
    void aNoteRepeatedForEverGetsAHint() {
        ComposeStudio.open(folder, ComposeStudio.piece(), studio -> {
            studio.composer().repeating = true;
            studio.viewModel().settings().notesProperty().set(24);
            studio.viewModel().composeOrStop();
            assertTrue(studio.viewModel().composing().hintProperty().get().contains("higher pitch temperature"),
                    studio.viewModel().composing().hintProperty().get());
            studio.composer().repeating = false;
            studio.viewModel().composeOrStop();
            assertEquals("", studio.viewModel().composing().hintProperty().get());
        });
    }

    @Test
    void openingAnotherPieceEndsTheTakeButKeepsItListed() {
        ComposeStudio.open(folder, ComposeStudio.piece(), studio -> {
            studio.composer().afterStep = count -> {
                if (count == 4) {
                    studio.session().open(Score.empty(), "Other", null);
                }
            };
            studio.viewModel().composeOrStop();
            assertNull(studio.session().previewProperty().get());
            assertEquals(4, studio.take(0).melody().steps().size());
            assertEquals(RollOverlay.NONE, studio.overlay());
        });
    }

    @Test
    void aTakeThatIsLookedAtStaysWhileAnotherIsThrownAway() {
        ComposeStudio.open(folder, ComposeStudio.piece(), studio -> {
            studio.viewModel().composeOrStop();
            studio.composer().afterStep = count -> {
                if (count == 3) {
                    studio.shelf().select(studio.take(0));
                    studio.services().takes().selectedProperty().set(null);
                    studio.services().takes().selectedProperty().set(studio.take(0));
                    studio.viewModel().composing().stopAndDiscard();
                }
            };
            studio.viewModel().composeOrStop();
            assertEquals(1, studio.services().takes().entries().size());
            assertSame(studio.take(0), studio.shelf().selectedProperty().get());
            assertEquals("Take A", studio.preview().name());
        });
    }

    @Test
    void aTakeThatFailsAsItIsKeptLeavesNothingInTheRoll() {
        ComposeStudio.open(folder, ComposeStudio.piece(), studio -> {
            studio.composer().afterStep = count -> {
                if (count == 3) {
                    studio.viewModel().composing().stopAndKeep();
                    throw new IllegalStateException("The network broke.");
                }
            };
            studio.viewModel().composeOrStop();
            assertEquals(List.of("ERROR: Composing Take A: The network broke."), studio.fakes().messages().said);
            assertNull(studio.session().previewProperty().get());
        });
    }

    @Test
    void aTakeStandsWhereItWasComposedEvenIfAnotherPieceIsOpenWhenItEnds() {
        ComposeStudio.open(folder, ComposeStudio.piece(), studio -> {
            Score other = Score.ofTracks(96, List.of(Track.named("Other", 0, 0)));
            studio.composer().afterStep = count -> {
                if (count == 4) {
                    studio.session().open(other, "Other", null);
                }
            };
            studio.viewModel().composeOrStop();
            studio.shelf().select(studio.take(0));
            assertEquals(2 * ComposeStudio.BAR / 5, studio.preview().start(), "the third bar is at another tick now");
        });
    }
}
