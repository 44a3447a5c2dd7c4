package attune.ui.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.edit.KeptPart;
import attune.edit.Selection;
import attune.generate.Brief;
import attune.generate.VoicePart;
import attune.model.PassageTask;
import attune.music.Note;
import attune.music.Score;
import attune.music.TickRange;
import attune.music.Track;
import attune.ui.common.RollOverlay;
import attune.ui.common.TakePreview;
import attune.ui.common.Takes;
import attune.ui.heatmap.AlignmentMap;
import attune.ui.heatmap.Cell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A harmony from the melody to the piece: written, locked in parts, written again, kept, undone.
class HarmonisingTest {
    private static final List<String> OTHERS = List.of("Alto", "Tenor", "Bass");
    private static final long UPBEAT = 3 * 480;
    @TempDir
    Path folder;

    private void open(Score score, Consumer<ComposeStudio> test) {
        ComposeStudio.open(folder, score, studio -> {
            studio.services().models().entries().add(FakePassages.model(PassageTask.HARMONISE, folder));
            studio.viewModel().settings().listenProperty().set(false);
            test.accept(studio);
        });
    }

    private static void harmonise(ComposeStudio studio) {
        studio.viewModel().reply(ComposeMode.HARMONISE);
    }

    private static KeptPart part(TakePreview preview, String name) {
        return preview.parts().stream().filter(part -> part.name().equals(name)).findFirst().orElseThrow();
    }

    private static HarmonyChoice harmony(ComposeStudio studio) {
        return studio.viewModel().harmony();
    }

    @Test
    void theOtherVoicesStreamOntoTracksOfTheirOwnAndFillTheMelodysTimeExactly() {
        open(Melodies.nunDanket(), studio -> {
            List<Integer> shown = new ArrayList<>();
            studio.passages().afterStep = _ -> {
                TakePreview preview = studio.preview();
                shown.add(preview.notes().size());
                assertTrue(preview.composing());
                assertEquals(List.of(1, 2, 3), preview.parts().stream().map(KeptPart::track).toList());
                assertEquals(new TickRange(UPBEAT, studio.session().score().end()), preview.clears());
            };
            harmonise(studio);
            assertTrue(shown.size() > 60, "notes come one by one: " + shown.size());
            TakePreview preview = studio.preview();
            assertEquals(OTHERS, preview.parts().stream().map(KeptPart::name).toList());
            for (KeptPart part : preview.parts()) {
                assertEquals(52, part.program(), "it sings as the melody does");
                assertEquals(studio.session().score().end(), part.notes().getLast().end());
            }
            Brief brief = studio.passages().briefs.getFirst();
            assertEquals(4, brief.voices());
            assertEquals(Melodies.nunDanket().tracks().getFirst().notes().stream()
                    .map(note -> note.withTick(note.tick() - UPBEAT)).toList(), brief.given().getFirst().notes());
            assertEquals("to Soprano, bars 1–9", studio.take(0).primer());
            assertEquals(4, brief.rules().ranges().size());
            assertTrue(brief.rules().noCrossing());
        });
    }

    @Test
    void keepingIsOneStepForAllVoicesAndUndoRemovesThemTogether() {
        open(Melodies.nunDanket(), studio -> {
            Score before = studio.session().score();
            harmonise(studio);
            studio.shelf().keep(studio.take(0));
            assertEquals(List.of("Soprano", "Alto", "Tenor", "Bass"),
                    studio.session().score().tracks().stream().map(Track::name).toList());
            assertEquals("Keep Take A", studio.session().undoLabelProperty().get());
            assertTrue(studio.shelf().isKept(studio.take(0)));
            assertEquals(0, studio.session().activeTrackProperty().get(), "the melody stays the active track");
            studio.session().undo();
            assertSame(before, studio.session().score());
            assertFalse(studio.shelf().isKept(studio.take(0)));
        });
    }

    @Test
    void aLockedVoiceIsGivenAsItIsHeardAndComesAlongWithTheNextTake() {
        open(Melodies.nunDanket(), studio -> {
            assertFalse(harmony(studio).canLock(harmony(studio).seatsProperty().get().get(3)), "no bass yet");
            harmonise(studio);
            List<Note> bass = part(studio.preview(), "Bass").notes();
            harmony(studio).lock(3, true);
            studio.viewModel().composeOrStop();
            Brief brief = studio.passages().briefs.getLast();
            assertEquals(List.of(0, 3), brief.given().stream().map(VoicePart::voice).toList());
            assertEquals(bass, brief.given().getLast().notes().stream()
                    .map(note -> note.withTick(note.tick() + UPBEAT)).toList());
            assertEquals(bass, part(studio.preview(), "Bass").notes(), "it is part of the new take");
            assertNotEquals(studio.take(1).take().parts().getFirst(), studio.take(0).take().parts().getFirst());
            assertEquals("to Soprano and Bass, bars 1–9", studio.take(0).primer());
            Score before = studio.session().score();
            studio.shelf().keep(studio.take(0));
            assertEquals(4, studio.session().score().tracks().size());
            studio.session().undo();
            assertSame(before, studio.session().score());
        });
    }

    @Test
    void composingAgainReplacesTheUnlockedVoicesOfAKeptHarmony() {
        open(Melodies.nunDanket(), studio -> {
            harmonise(studio);
            studio.shelf().keep(studio.take(0));
            Score kept = studio.session().score();
            assertEquals(List.of(0, 1, 2, 3), harmony(studio).seatsProperty().get().stream().map(Seat::track).toList());
            harmony(studio).lock(3, true);
            studio.viewModel().composeOrStop();
            TakePreview preview = studio.preview();
            assertEquals(List.of(1, 2), preview.parts().stream().map(KeptPart::track).toList());
            assertEquals(preview.parts().getFirst().notes(), studio.session().heard().tracks().get(1).notes());
            studio.shelf().keep(studio.take(0));
            Score again = studio.session().score();
            assertEquals(4, again.tracks().size());
            assertEquals(kept.tracks().getLast(), again.tracks().getLast(), "the bass stayed");
            assertNotEquals(kept.tracks().get(1), again.tracks().get(1));
            assertEquals(preview.parts().getFirst().notes(), again.tracks().get(1).notes());
            studio.session().undo();
            assertSame(kept, studio.session().score());
        });
    }

    @Test
    void onlyTheSelectedBarsAreHarmonised() {
        open(Melodies.nunDanket(), studio -> {
            List<Note> line = studio.session().score().tracks().getFirst().notes().subList(0, 6);
            studio.session().select(Selection.of(0, line));
            harmonise(studio);
            assertEquals(new TickRange(UPBEAT, UPBEAT + 8 * 480), studio.passages().briefs.getFirst().writtenSpan());
            studio.shelf().keep(studio.take(0));
            harmony(studio).lock(3, true);
            studio.viewModel().composeOrStop();
            assertEquals(new TickRange(UPBEAT, UPBEAT + 8 * 480), studio.passages().briefs.getLast().writtenSpan());
        });
    }

    @Test
    void selectedNotesOfAKeptHarmonyCanStayWhileTheRestIsWrittenAgain() {
        open(Melodies.nunDanket(), studio -> {
            harmonise(studio);
            studio.shelf().keep(studio.take(0));
            List<Note> two = studio.session().score().tracks().get(2).notes().subList(3, 5);
            studio.session().select(Selection.of(2, two));
            assertTrue(harmony(studio).couldKeepProperty().get());
            harmony(studio).keepProperty().set(true);
            studio.viewModel().composeOrStop();
            Brief brief = studio.passages().briefs.getLast();
            assertEquals(new TickRange(UPBEAT, UPBEAT + 32 * 480), brief.writtenSpan(), "all of the melody");
            assertEquals(List.of(new VoicePart(2, two.stream().map(note -> note.withTick(note.tick() - UPBEAT))
                    .toList())), brief.kept());
            studio.session()
                    .select(Selection.of(0, studio.session().score().tracks().getFirst().notes().subList(0, 6)));
            assertFalse(harmony(studio).couldKeepProperty().get());
            studio.viewModel().composeOrStop();
            assertEquals(UPBEAT + 8 * 480, studio.passages().briefs.getLast().writtenSpan().end(),
                    "where none of them are selected the selection says again which bars are meant");
        });
    }

    @Test
    void severalTakesHaveSeedsOfTheirOwnAndASearchIsOne() {
        open(Melodies.nunDanket(), studio -> {
            studio.viewModel().settings().takesProperty().set(3);
            harmonise(studio);
            assertEquals(List.of("Take C", "Take B", "Take A"),
                    studio.shelf().takes().stream().map(Takes.Entry::name).toList());
            assertNotEquals(studio.take(0).notes(), studio.take(1).notes());
            studio.viewModel().rules().searchProperty().set(true);
            studio.viewModel().composeOrStop();
            assertEquals(4, studio.shelf().takes().size());
            assertEquals(8, studio.passages().wishes.getLast().options().beam());
        });
    }

    @Test
    void withItsSettingsTheVerySameTakeIsWrittenAgainAlsoAtTheNextStart() {
        open(Melodies.nunDanket(), studio -> {
            harmonise(studio);
            harmony(studio).lock(3, true);
            studio.viewModel().composeOrStop();
        });
        open(Melodies.nunDanket(), studio -> {
            Takes.Entry stored = studio.take(0);
            studio.viewModel().copySettings(stored);
            assertEquals(ComposeMode.HARMONISE, studio.viewModel().modeProperty().get());
            assertEquals("Chorales", studio.viewModel().modelProperty().get().name());
            studio.viewModel().composeOrStop();
            assertEquals(stored.take().parts(), studio.take(0).take().parts());
            assertEquals(List.of(0, 3),
                    studio.passages().briefs.getLast().given().stream().map(VoicePart::voice).toList());
            studio.viewModel().forgetBrief();
            studio.viewModel().composeOrStop();
            assertEquals(1, studio.passages().briefs.getLast().given().size());
        });
    }

    @Test
    void aStoppedHarmonyTakesThePlaceOfNoMoreThanItFills() {
        open(Melodies.nunDanket(), studio -> {
            harmonise(studio);
            studio.shelf().keep(studio.take(0));
            Score kept = studio.session().score();
            studio.passages().afterStep = count -> {
                if (count == 12) {
                    studio.viewModel().composeOrStop();
                }
            };
            studio.viewModel().composeOrStop();
            studio.shelf().keep(studio.take(0));
            assertEquals(kept.tracks().get(3).notes().getLast(),
                    studio.session().score().tracks().get(3).notes().getLast());
            assertNotEquals(kept, studio.session().score());
        });
    }

    @Test
    void aSentenceSaysWhatIsMissing() {
        open(Score.ofTracks(480, List.of(Track.named("Soprano", 52, 0))), studio -> {
            studio.viewModel().modeProperty().set(ComposeMode.HARMONISE);
            assertTrue(studio.viewModel().whyNotProperty().get().startsWith("Choose the melody"));
            assertEquals("select notes first", studio.viewModel().whyNotNow(ComposeMode.HARMONISE));
            assertEquals("no model answers phrases", studio.viewModel().whyNotNow(ComposeMode.ANSWER));
            studio.viewModel().modeProperty().set(ComposeMode.ANSWER);
            assertEquals("No model here answers phrases. Train one in Train.",
                    studio.viewModel().whyNotProperty().get());
            assertNull(studio.viewModel().modelProperty().get());
            studio.viewModel().modeProperty().set(ComposeMode.GO_ON);
            assertEquals("Solo cello", studio.viewModel().modelProperty().get().name());
        });
    }

    @Test
    void choosingAModelInTheLibraryChoosesWhatItDoes() {
        open(Melodies.nunDanket(), studio -> {
            studio.services().models().selectedProperty().set(studio.services().models().entries().getLast());
            assertEquals(ComposeMode.HARMONISE, studio.viewModel().modeProperty().get());
            assertEquals(1, studio.viewModel().models().size());
        });
    }

    @Test
    void allVoicesLockedLeaveNothingToWrite() {
        open(Melodies.nunDanket(), studio -> {
            harmonise(studio);
            for (int voice = 1; voice < 4; voice++) {
                harmony(studio).lock(voice, true);
            }
            assertTrue(studio.viewModel().whyNotProperty().get().startsWith("All voices are locked"));
        });
    }

    @Test
    void theAlignmentIsSavedAsAPictureAndATable() throws IOException {
        open(Melodies.nunDanket(), studio -> {
            harmonise(studio);
            studio.fakes().dialogs().path = Optional.of(folder.resolve("out"));
            studio.shelf().export(studio.take(0));
        });
        List<String> table = Files.readAllLines(folder.resolve("out").resolve("Take A alignment.csv"));
        assertEquals(1 + 24, table.size(), "a row for each note that was given");
        assertTrue(table.get(1).startsWith("1.4 C5,"), table.get(1));
        assertTrue(Files.exists(folder.resolve("out").resolve("Take A alignment.png")));
    }

    @Test
    void aCellSoundsTheGivenNoteFirstAndArcsReachAtMostFiveGivenNotes() {
        open(Melodies.nunDanket(), studio -> {
            harmonise(studio);
            AlignmentMap map = new AlignmentMap(studio.passage());
            studio.viewModel().hear(map, new Cell(4, 7));
            assertEquals(List.of(74), studio.fakes().player().auditioned.getLast());
            studio.later().forEach(Runnable::run);
            assertEquals(studio.passage().steps().get(7).notes().stream().map(Note::pitch).toList(),
                    studio.fakes().player().auditioned.getLast());
            studio.viewModel().pointAt(map.index(7));
            List<RollOverlay.Arc> arcs = studio.overlay().arcs();
            assertTrue(!arcs.isEmpty() && arcs.size() <= 5);
            assertTrue(arcs.stream().allMatch(arc -> arc.toPitch() >= 65), "they end at notes of the melody");
        });
    }

    @Test
    void whatPlaysIsLitAsTheTakeThatIsShownHasIt() {
        open(Melodies.nunDanket(), studio -> {
            harmonise(studio);
            studio.services().playhead().saw(UPBEAT + 10, true);
            harmony(studio).lock(3, true);
            studio.viewModel().composeOrStop();
            List<RollOverlay.Arc> arcs = studio.overlay().arcs();
            assertTrue(arcs.size() > 1 && arcs.size() <= 5);
            assertTrue(arcs.stream().allMatch(arc -> arc.toTick() < UPBEAT + 3 * 480), "near what is written: " + arcs);
        });
    }

    @Test
    void inAPieceOfAnotherResolutionItKeepsWhatItWasGivenAndGetsTracksOfItsOwn() {
        open(Melodies.nunDanket(), studio -> {
            harmonise(studio);
            Score other = Score.ofTracks(96, List.of(Track.named("Flute", 73, 0), Track.named("Oboe", 68, 1)));
            studio.session().open(other, "Other", null);
            studio.shelf().select(studio.take(0));
            assertEquals(List.of(2, 3, 4), studio.preview().parts().stream().map(KeptPart::track).toList(),
                    "a stranger's tracks are not written over");
            assertEquals(UPBEAT / 5, studio.passage().primer().getFirst().range().start());
            assertTrue(AlignmentMap.exists(studio.passage()));
        });
    }
}
