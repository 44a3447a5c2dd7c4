package attune.ui.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.Tokenizer;
import attune.edit.Selection;
import attune.music.Note;
import attune.music.Score;
import attune.music.TickRange;
import attune.music.Track;
import attune.play.Player;
import attune.ui.FxStage;
import attune.ui.TestServices;
import attune.ui.common.ModelLibrary;
import attune.ui.common.RollOverlay;
import attune.ui.common.Services;
import attune.ui.common.Session;
import attune.ui.common.TakePreview;
import attune.ui.common.Takes;
import attune.ui.heatmap.AttentionMap;
import attune.ui.heatmap.Cell;
import attune.ui.heatmap.Passage;
import attune.ui.transport.TransportViewModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The panel without its nodes: jobs run at once, the composer is a fake, the transport is the real one.
class ComposeViewModelTest {
    private static final int BAR = 1920;
    @TempDir
    Path folder;
    private final FakeComposer composer = new FakeComposer();
    private final List<Runnable> later = new ArrayList<>();

    /// Two bars of a scale on the first track, and a bass on the second.
    private static Score piece() {
        List<Note> tune = IntStream.range(0, 8).mapToObj(i -> new Note(i * 480L, 480, 60 + i, 80)).toList();
        List<Note> bass = List.of(new Note(0, BAR, 36, 80), new Note(BAR, BAR, 43, 80));
        return Score.ofTracks(480,
                List.of(Track.named("Tune", 40, 0).withNotes(tune), Track.named("Bass", 42, 1).withNotes(bass)));
    }

    /// What a test works with, made on the FX thread.
    private record Studio(ComposeViewModel viewModel, Services services, TestServices fakes) {
        Session session() {
            return services.session();
        }

        TakePreview preview() {
            return Objects.requireNonNull(session().previewProperty().get());
        }

        Passage passage() {
            return Objects.requireNonNull(viewModel.shelf().passageProperty().get());
        }

        RollOverlay overlay() {
            return session().overlayProperty().get();
        }

        TickRange expected() {
            return Objects.requireNonNull(overlay().expectation()).range();
        }

        Takes.Entry take(int index) {
            return services.takes().entries().get(index);
        }
    }

    private void inStudio(Score score, Consumer<Studio> test) {
        FxStage.run(() -> {
            TestServices fakes = TestServices.in(folder);
            Services services = fakes.services();
            services.models().entries().add(new ModelLibrary.Entry("Solo cello", folder.resolve("cello.attune-model"),
                    "c0ffee", "2.41 nats", true));
            services.session().open(score, "Piece", null);
            new TransportViewModel(services.session(), services.player(), services.playhead());
            ComposeViewModel viewModel = new ComposeViewModel(services, composer, Tokenizer::tokenize,
                    (_, work) -> later.add(work), new Random(3));
            viewModel.settings().notesProperty().set(12);
            test.accept(new Studio(viewModel, services, fakes));
        });
    }

    @Test
    void notesStreamIntoThePieceAndSoundWhileTheyCome() {
        inStudio(piece(), studio -> {
            List<Integer> shown = new ArrayList<>();
            composer.afterStep = count -> {
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
            assertEquals(2 * BAR, studio.fakes().player().tick, "it plays from the start of the take");
            assertEquals(Player.AtEnd.STOP, studio.fakes().player().atEnd);
            assertFalse(studio.preview().composing());
            assertEquals(12, studio.take(0).notes().size());
            assertEquals(2 * BAR, studio.take(0).start(), "from nothing a take goes behind the piece");
        });
    }

    @Test
    void withoutListeningNothingStartsToPlay() {
        inStudio(piece(), studio -> {
            studio.viewModel().settings().listenProperty().set(false);
            studio.viewModel().composeOrStop();
            assertEquals(Player.State.STOPPED, studio.fakes().player().state);
        });
    }

    @Test
    void stopKeepsWhatCame() {
        inStudio(piece(), studio -> {
            composer.afterStep = count -> {
                if (count == 5) {
                    studio.viewModel().composeOrStop();
                }
            };
            studio.viewModel().composeOrStop();
            assertNull(studio.viewModel().draftProperty().get());
            assertEquals(5, studio.take(0).melody().steps().size());
            assertEquals(5, studio.take(0).options().maxEvents(), "its settings make exactly this take again");
            assertSame(studio.take(0), studio.services().takes().selectedProperty().get());
        });
    }

    @Test
    void keepingIsOneStepThatUndoRemoves() {
        inStudio(piece(), studio -> {
            Score before = studio.session().score();
            studio.viewModel().composeOrStop();
            studio.viewModel().shelf().keep(studio.take(0));
            assertEquals("Keep Take A", studio.session().undoLabelProperty().get());
            assertEquals(20, studio.session().score().tracks().getFirst().notes().size());
            assertNull(studio.session().previewProperty().get());
            assertTrue(studio.viewModel().shelf().isKept(studio.take(0)));
            assertNotNull(studio.viewModel().shelf().passageProperty().get(), "its heat maps stay");
            assertEquals(studio.session().score(), studio.fakes().player().score);
            studio.session().undo();
            assertSame(before, studio.session().score());
            assertEquals("", studio.session().undoLabelProperty().get());
            assertFalse(studio.viewModel().shelf().isKept(studio.take(0)));
        });
    }

    @Test
    void aPieceWithoutATrackGetsOneInTheSameStep() {
        inStudio(Score.ofTracks(480, List.of()), studio -> {
            studio.viewModel().composeOrStop();
            assertEquals(0, studio.take(0).start());
            studio.viewModel().shelf().keep(studio.take(0));
            assertEquals("Solo cello", studio.session().score().tracks().getFirst().name());
            assertEquals(12, studio.session().score().noteCount());
            studio.session().undo();
            assertEquals(List.of(), studio.session().score().tracks());
        });
    }

    @Test
    void discardingLeavesNoTrace() {
        inStudio(piece(), studio -> {
            Score before = studio.session().score();
            studio.viewModel().composeOrStop();
            studio.viewModel().shelf().discard(studio.take(0));
            assertSame(before, studio.session().score());
            assertSame(before, studio.fakes().player().score);
            assertEquals("", studio.session().undoLabelProperty().get());
            assertNull(studio.session().previewProperty().get());
            assertEquals(RollOverlay.NONE, studio.overlay());
            assertNull(studio.viewModel().shelf().passageProperty().get());
            assertEquals(List.of(), studio.services().takes().entries());
            assertNull(studio.services().takes().selectedProperty().get());
            studio.viewModel().composeOrStop();
            assertEquals("Take A", studio.take(0).name(), "its name is free again");
        });
    }

    @Test
    void discardingWhileComposingLeavesNoTraceEither() {
        inStudio(piece(), studio -> {
            composer.afterStep = count -> {
                if (count == 3) {
                    studio.viewModel().stopAndDiscard();
                }
            };
            studio.viewModel().composeOrStop();
            assertEquals(List.of(), studio.services().takes().entries());
            assertNull(studio.session().previewProperty().get());
            assertNull(studio.viewModel().shelf().passageProperty().get());
        });
    }

    @Test
    void theSeedIsNewForEachTakeUnlessItIsLocked() {
        inStudio(piece(), studio -> {
            studio.viewModel().composeOrStop();
            studio.viewModel().composeOrStop();
            assertNotEquals(studio.take(0).options().seed(), studio.take(1).options().seed());
            assertNotEquals(studio.take(0).notes(), studio.take(1).notes());
            studio.viewModel().copySettings(studio.take(1));
            studio.viewModel().composeOrStop();
            assertEquals(studio.take(2).options(), studio.take(0).options());
            assertEquals(studio.take(2).notes(), studio.take(0).notes(), "same seed, same take");
            assertEquals("Solo cello, from nothing\nPitch rather safe · 0.8, rhythm rather steady · 0.6, seed "
                    + studio.take(0).options().seed(), TakeCard.origin(studio.take(0)));
            assertEquals(studio.take(0).options().seed(), studio.services().settings().settings().compose().seed());
        });
    }

    @Test
    void theSelectionIsThePrimerAndTheTakeFollowsIt() {
        inStudio(piece(), studio -> {
            assertFalse(studio.viewModel().start().selectionReasonProperty().get().isEmpty());
            studio.viewModel().start().beginningProperty().set(Beginning.SELECTION);
            assertEquals(studio.viewModel().start().selectionReasonProperty().get(),
                    studio.viewModel().whyNotProperty().get());
            List<Note> tune = studio.session().score().tracks().getFirst().notes();
            studio.session().select(Selection.of(0, tune.subList(4, 7)));
            assertEquals("", studio.viewModel().whyNotProperty().get());
            studio.viewModel().composeOrStop();
            assertEquals(List.of("E4", "F4", "F#4"), composer.primers.getFirst().events().notes());
            assertEquals(7 * 480, studio.take(0).start());
            Passage passage = studio.passage();
            assertEquals(List.of(66), passage.event(-1).orElseThrow().pitches());
            assertEquals(6 * 480, passage.event(-1).orElseThrow().range().start());
            assertTrue(passage.event(-4).isEmpty());
        });
    }

    @Test
    void theCursorReadsWhatStandsBeforeThePlayhead() {
        inStudio(piece(), studio -> {
            assertTrue(studio.viewModel().start().cursorReasonProperty().get().startsWith("No notes stand before"));
            studio.services().playhead().seek(3 * 480);
            assertEquals("", studio.viewModel().start().cursorReasonProperty().get());
            studio.viewModel().start().beginningProperty().set(Beginning.CURSOR);
            studio.viewModel().composeOrStop();
            assertEquals(List.of("C2.C4", "C2.C#4", "C2.D4"), composer.primers.getFirst().events().notes());
            studio.viewModel().start().allTracksProperty().set(false);
            studio.viewModel().composeOrStop();
            assertEquals(List.of("C4", "C#4", "D4"), composer.primers.getLast().events().notes());
            assertEquals(3 * 480, studio.take(0).start());
        });
    }

    @Test
    void aRestBeforeTheCursorReachesUpToIt() {
        inStudio(piece(), studio -> {
            studio.services().playhead().seek(2 * BAR + 720);
            studio.viewModel().start().beginningProperty().set(Beginning.CURSOR);
            studio.viewModel().composeOrStop();
            Passage passage = studio.passage();
            assertTrue(passage.event(-1).orElseThrow().range().end() <= 2 * BAR + 720);
        });
    }

    @Test
    void lengthInBarsEndsWithTheNoteThatFillsTheLast() {
        inStudio(piece(), studio -> {
            studio.viewModel().settings().inBarsProperty().set(true);
            studio.viewModel().settings().barsProperty().set(2);
            studio.viewModel().composeOrStop();
            var melody = studio.take(0).melody();
            assertTrue(melody.end() >= 2 * BAR);
            assertTrue(melody.steps().getLast().tick() < 2 * BAR);
        });
    }

    @Test
    void withoutAModelTheButtonSaysWhyItCannot() {
        inStudio(piece(), studio -> {
            studio.services().models().entries().clear();
            assertNull(studio.services().models().selectedProperty().get());
            assertTrue(studio.viewModel().whyNotProperty().get().contains("Train one"));
            studio.viewModel().composeOrStop();
            assertEquals(List.of(), composer.options);
        });
    }

    @Test
    void aDamagedModelIsToldInASentence() {
        inStudio(piece(), studio -> {
            composer.failure = new IOException("cello.attune-model is damaged: its weights are cut short.");
            studio.viewModel().composeOrStop();
            assertEquals(List.of("ERROR: Composing Take A: cello.attune-model is damaged: its weights are cut short."),
                    studio.fakes().messages().said);
            assertNull(studio.viewModel().draftProperty().get());
            assertNull(studio.session().previewProperty().get());
            composer.failure = null;
            studio.viewModel().composeOrStop();
            assertEquals(1, studio.services().takes().entries().size());
        });
    }

    @Test
    void aNoteRepeatedForEverGetsAHint() {
        inStudio(piece(), studio -> {
            composer.repeating = true;
            studio.viewModel().settings().notesProperty().set(24);
            studio.viewModel().composeOrStop();
            assertTrue(studio.viewModel().hintProperty().get().contains("higher pitch temperature"),
                    studio.viewModel().hintProperty().get());
            composer.repeating = false;
            studio.viewModel().composeOrStop();
            assertEquals("", studio.viewModel().hintProperty().get());
        });
    }

    @Test
    void takesAreComparedWhileTheyPlay() {
        inStudio(piece(), studio -> {
            studio.viewModel().composeOrStop();
            studio.viewModel().composeOrStop();
            studio.fakes().player().tick = 5000;
            studio.viewModel().shelf().select(studio.take(1));
            assertEquals(Player.State.PLAYING, studio.fakes().player().state);
            assertEquals(5000, studio.fakes().player().tick);
            assertTrue(studio.fakes().player().score.tracks().getFirst().notes().containsAll(studio.take(1).notes()));
            assertEquals(studio.take(1).melody().steps(),
                    studio.passage().steps(), "its heat maps come back");
            studio.viewModel().shelf().play(studio.take(0));
            assertEquals(2 * BAR, studio.fakes().player().tick);
            studio.viewModel().shelf().play(studio.take(0));
            assertEquals(Player.State.PAUSED, studio.fakes().player().state);
        });
    }

    @Test
    void theLibrarySelectsTakesToo() {
        inStudio(piece(), studio -> {
            studio.viewModel().composeOrStop();
            studio.viewModel().composeOrStop();
            studio.services().takes().selectedProperty().set(studio.take(1));
            assertEquals("Take A", studio.preview().name());
            studio.viewModel().shelf().star(studio.take(1));
            assertTrue(studio.take(1).starred());
            assertSame(studio.take(1), studio.services().takes().selectedProperty().get());
            studio.services().takes().selectedProperty().set(null);
            assertNull(studio.session().previewProperty().get());
        });
    }

    @Test
    void openingAnotherPieceEndsTheTakeButKeepsItListed() {
        inStudio(piece(), studio -> {
            composer.afterStep = count -> {
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
    void aCellOfAttentionSoundsTheNoteWrittenAndThenTheNoteLookedAt() {
        inStudio(piece(), studio -> {
            studio.viewModel().composeOrStop();
            AttentionMap map = new AttentionMap(studio.passage());
            int row = IntStream.range(0, map.rows().size()).filter(r -> map.event(r).orElse(-99) == 4).findFirst()
                    .orElseThrow();
            studio.viewModel().hear(map, new Cell(row, 7));
            PassageNotes notes = new PassageNotes(map.passage());
            assertEquals(List.of(notes.pitches(7)), studio.fakes().player().auditioned);
            assertEquals(notes.pitches(7).size() + notes.pitches(4).size(),
                    studio.overlay().flashing().size());
            new ArrayList<>(later).forEach(Runnable::run);
            assertEquals(List.of(notes.pitches(7), notes.pitches(4)), studio.fakes().player().auditioned);
            assertEquals(List.of(), studio.overlay().flashing(), "the flash ends");
        });
    }

    private record PassageNotes(Passage passage) {
        List<Integer> pitches(int event) {
            return passage.event(event).orElseThrow().pitches();
        }
    }

    @Test
    void arcsFollowThePlayheadWhenTheTakePlays() {
        inStudio(piece(), studio -> {
            studio.viewModel().composeOrStop();
            Passage passage = studio.passage();
            assertEquals(RollOverlay.NONE, studio.overlay());
            var sixth = passage.placed(passage.steps().get(6));
            studio.services().playhead().saw(sixth.range().start(), true);
            RollOverlay overlay = studio.overlay();
            assertEquals(sixth.range(), studio.expected());
            assertTrue(!overlay.arcs().isEmpty() && overlay.arcs().size() <= 5);
            assertEquals(1, overlay.arcs().getFirst().weight(), "weights are shares of the strongest");
            assertTrue(overlay.arcs().stream().allMatch(arc -> arc.toTick() < sixth.range().start()));
            studio.services().playhead().saw(0, true);
            assertEquals(RollOverlay.NONE, studio.overlay());
        });
    }

    @Test
    void aTakeIsPlacedAnewInAPieceOfAnotherResolution() {
        inStudio(piece(), studio -> {
            studio.viewModel().composeOrStop();
            List<Note> before = studio.preview().notes();
            Score other = Score.ofTracks(96, List.of(Track.named("Other", 0, 0)));
            studio.session().open(other, "Other", null);
            studio.viewModel().shelf().select(studio.take(0));
            List<Note> after = studio.preview().notes();
            assertEquals(before.size(), after.size());
            assertEquals(before.getLast().end() / 5, after.getLast().end());
            assertEquals(2 * BAR / 5, studio.preview().start());
        });
    }

    @Test
    void heatMapsAreSavedAsPicturesAndTables() {
        inStudio(piece(), studio -> {
            studio.viewModel().composeOrStop();
            studio.fakes().dialogs().path = Optional.of(folder.resolve("out"));
            studio.viewModel().shelf().export(studio.take(0));
            for (String name : List.of("Take A expects.png", "Take A expects.csv", "Take A attention.png",
                    "Take A attention.csv")) {
                assertTrue(Files.isRegularFile(folder.resolve("out").resolve(name)), name);
            }
            assertTrue(studio.fakes().messages().said.getFirst().startsWith("INFO: The heat maps of Take A are in"));
        });
    }
}
