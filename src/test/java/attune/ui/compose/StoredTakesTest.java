package attune.ui.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.Tokenizer;
import attune.generate.Take;
import attune.model.AttentionLstmSpec;
import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import attune.play.Player;
import attune.project.TakesStore;
import attune.task.DirectJobRunner;
import attune.task.Job;
import attune.task.JobCancelledException;
import attune.task.JobHandle;
import attune.task.JobRunner;
import attune.task.Lane;
import attune.ui.FxStage;
import attune.ui.StudioStage;
import attune.ui.TestServices;
import attune.ui.common.ModelLibrary;
import attune.ui.common.RollOverlay;
import attune.ui.common.Services;
import attune.ui.common.Takes;
import attune.ui.transport.TransportViewModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Takes from one start of the studio to the next: each start is a new view model over the same folder.
class StoredTakesTest {
    @TempDir
    Path folder;
    private final FakeComposer composer = new FakeComposer();
    private final FakePassages passages = new FakePassages();

    private record Studio(ComposeViewModel viewModel, TestServices fakes) {
        Services services() {
            return fakes.services();
        }

        TakeShelf shelf() {
            return viewModel.shelf();
        }

        List<String> names() {
            return services().takes().entries().stream().map(Takes.Entry::name).toList();
        }

        Takes.Entry take(int index) {
            return services().takes().entries().get(index);
        }
    }

    private ModelLibrary.Entry model(String name, String sha256) {
        return new ModelLibrary.Entry(name, folder.resolve(name + ".attune-model"), sha256, AttentionLstmSpec.seed(),
                "2.41 nats", false);
    }

    private void start(Consumer<Studio> session) {
        start(new DirectJobRunner(), session);
    }

    private void start(JobRunner runner, Consumer<Studio> session) {
        FxStage.run(() -> {
            TestServices fakes = TestServices.in(folder, runner, StudioStage::noTrainer, StudioStage::noLoader);
            Services services = fakes.services();
            services.models().entries().addAll(model("Solo cello", "c0ffee"), model("Chorales", "beef"));
            List<Note> tune = IntStream.range(0, 8).mapToObj(i -> new Note(i * 480L, 480, 60 + i, 80)).toList();
            services.session().open(Score.ofTracks(480, List.of(Track.named("Tune", 40, 0).withNotes(tune))), "Piece",
                    null);
            new TransportViewModel(services.session(), services.player(), services.playhead());
            session.accept(
                    new Studio(new ComposeViewModel(services, composer, passages, Tokenizer::tokenize, (_, _) -> {},
                            new Random(3)), fakes));
        });
    }

    private List<Take> stored() {
        try {
            return new TakesStore(folder.resolve("takes")).read().takes();
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }

    @Test
    void aTakeIsListedAtTheNextStartAndNamesGoOnAfterIt() {
        start(studio -> {
            studio.viewModel().settings().notesProperty().set(12);
            studio.viewModel().composeOrStop();
            assertEquals(List.of(studio.take(0).take()), stored());
            composer.afterStep = count -> {
                if (count == 5) {
                    studio.viewModel().composeOrStop();
                }
            };
            studio.viewModel().composeOrStop();
            assertEquals(5, stored().getFirst().options().maxEvents(), "a stopped take is stored too");
        });
        composer.afterStep = _ -> {};
        List<Take> stored = stored();
        start(studio -> {
            assertEquals(List.of("Take B", "Take A"), studio.names());
            assertEquals(stored, studio.services().takes().entries().stream().map(Takes.Entry::take).toList());
            studio.viewModel().composeOrStop();
            assertEquals(List.of("Take C", "Take B", "Take A"), studio.names());
        });
    }

    @Test
    void aTakeOfAnEarlierSessionIsShownPlayedAndKept() {
        start(studio -> studio.viewModel().composeOrStop());
        start(studio -> {
            Takes.Entry take = studio.take(0);
            studio.services().takes().selectedProperty().set(take);
            assertEquals(take.notes(), Objects.requireNonNull(studio.services().session().previewProperty().get())
                    .notes());
            assertNull(studio.shelf().passageProperty().get());
            studio.shelf().play(take);
            assertEquals(take.start(), studio.fakes().player().tick);
            assertEquals(Player.State.PLAYING, studio.fakes().player().state);
            studio.services().playhead().saw(take.start(), true);
            assertEquals(RollOverlay.NONE, studio.services().session().overlayProperty().get());
            studio.shelf().keep(take);
            assertTrue(studio.shelf().isKept(take));
            assertTrue(studio.services().session().score().tracks().getFirst().notes().containsAll(take.notes()));
            studio.services().session().undo();
            assertFalse(studio.shelf().isKept(take));
        });
    }

    @Test
    void whereItsHeatMapsWouldStandASentenceSaysHowToSeeThemAgain() {
        start(studio -> studio.viewModel().composeOrStop());
        start(studio -> {
            var panel = ComposePanel.create(studio.services(), studio.viewModel());
            var bottom = Objects.requireNonNull(panel.bottom());
            studio.shelf().select(studio.take(0));
            assertEquals(2, bottom.lookupAll(".label").stream().filter(node -> node instanceof Label label
                    && label.getText().endsWith("Compose with its settings to see these again.")).count());
            assertTrue(studio.services().actions().get("take.export").isDisabled(), "there is nothing to save");
            studio.services().actions().run("take.copySettings");
            studio.viewModel().composeOrStop();
            assertEquals(studio.take(1).notes(), studio.take(0).notes(), "same settings and seed, same take");
            assertEquals("", studio.viewModel().withoutHeatMaps());
            assertFalse(studio.services().actions().get("take.export").isDisabled());
        });
    }

    @Test
    void starsAndDiscardsReachTheDisk() {
        start(studio -> {
            studio.viewModel().composeOrStop();
            studio.shelf().star(studio.take(0));
            assertTrue(stored().getFirst().starred());
        });
        start(studio -> {
            assertTrue(studio.take(0).starred());
            studio.shelf().star(studio.take(0));
            assertFalse(stored().getFirst().starred());
            studio.shelf().discard(studio.take(0));
            assertEquals(List.of(), stored());
        });
        start(studio -> assertEquals(List.of(), studio.names()));
    }

    @Test
    void aFileEndsAsWasWantedLastWhicheverJobRunsLast() {
        LastInFirstOut files = new LastInFirstOut(new DirectJobRunner(), new ArrayDeque<>());
        start(files, studio -> {
            studio.viewModel().composeOrStop();
            studio.shelf().star(studio.take(0));
            studio.viewModel().composeOrStop();
            studio.shelf().discard(studio.take(0));
            assertEquals(4, files.waiting().size());
            files.waiting().forEach(Runnable::run);
            assertEquals(List.of(studio.take(0).take()), stored());
            assertTrue(stored().getFirst().starred());
        });
    }

    /// Lets what is done to the takes' files wait, and does the newest first.
    private record LastInFirstOut(DirectJobRunner direct, Deque<Runnable> waiting) implements JobRunner {
        @Override
        public <T> JobHandle<T> submit(String name, Lane lane, Job<T> job) {
            if (!name.startsWith("Storing") && !name.startsWith("Deleting")) {
                return direct.submit(name, lane, job);
            }
            waiting.addFirst(() -> direct.submit(name, lane, job));
            return direct.submit(name, lane, _ -> {
                throw new JobCancelledException();
            });
        }

        @Override
        public void close() {}
    }

    @Test
    void aDamagedTakeIsToldAndLeftWhileTheOthersAreListed() throws IOException {
        start(studio -> studio.viewModel().composeOrStop());
        Path damaged = Files.writeString(folder.resolve("takes").resolve("old.take.json"), "{\"format\":1");
        start(studio -> {
            assertEquals(List.of("Take A"), studio.names());
            assertEquals(List.of("WARNING: The take in " + damaged
                    + " is damaged or was written by a newer Attune; it was left where it is."),
                    studio.fakes().messages().said);
        });
        assertTrue(Files.exists(damaged));
        Files.copy(damaged, damaged.resolveSibling("older.take.json"));
        start(studio -> assertEquals(1, studio.fakes().messages().said.size(), "one sentence for all of them"));
    }

    @Test
    void itsModelIsChosenByItsFingerprintOrElseByItsName() {
        start(studio -> {
            studio.viewModel().composeOrStop();
            Take take = studio.take(0).take();
            assertEquals("c0ffee", take.modelSha256());
            studio.viewModel().modelProperty().set(studio.viewModel().models().getLast());
            studio.viewModel().copySettings(studio.take(0));
            assertEquals(studio.viewModel().models().getFirst(), studio.viewModel().modelProperty().get());
            assertEquals(List.of(), studio.fakes().messages().said);
            ModelLibrary.Entry renamed = model("Renamed", "c0ffee");
            ModelLibrary.Entry anew = model("Solo cello", "other");
            assertEquals(new TakeModel(renamed, ""), TakeModel.of(take, List.of(anew, renamed)));
            assertEquals(anew, TakeModel.of(take, List.of(model("x", "y"), anew)).model());
            assertTrue(TakeModel.of(take, List.of(anew)).remark().contains("the one of that name now"));
            assertNull(TakeModel.of(take, List.of()).model());
            assertTrue(TakeModel.of(take, List.of()).remark().contains("another model writes other notes"));
        });
    }

    @Test
    void settingsAndModelAreThoseLastComposedWith() {
        start(studio -> {
            studio.viewModel().modelProperty().set(studio.viewModel().models().getLast());
            studio.viewModel().settings().pitchProperty().set(1.3);
            studio.viewModel().settings().inBarsProperty().set(true);
            studio.viewModel().settings().barsProperty().set(7);
            studio.viewModel().composeOrStop();
        });
        start(studio -> {
            assertEquals("Chorales", Objects.requireNonNull(studio.viewModel().modelProperty().get()).name());
            assertEquals(1.3, studio.viewModel().settings().pitchProperty().get());
            assertTrue(studio.viewModel().settings().inBarsProperty().get());
            assertEquals(7, studio.viewModel().settings().barsProperty().get());
        });
    }

    @Test
    void aTakeHasAsManyNotesAtTheNextStart() {
        composer.resting = true;
        List<String> fresh = new ArrayList<>();
        start(studio -> {
            studio.viewModel().composeOrStop();
            fresh.addAll(details(studio));
        });
        start(studio -> assertEquals(fresh, details(studio)));
        assertTrue(fresh.getFirst().matches("\\d+ notes · seed \\d+"), fresh.getFirst());
    }

    private static List<String> details(Studio studio) {
        var cards = new TakeList(studio.viewModel(), studio.services()).lookupAll(".card-detail");
        return cards.stream().map(node -> ((Label) node).getText()).toList();
    }

    @Test
    void settingsAreRememberedAsTheyAreChangedNotOnlyWhenTheyAreUsed() {
        start(studio -> {
            studio.viewModel().settings().rhythmProperty().set(1.45);
            studio.viewModel().settings().notesProperty().set(17);
            studio.viewModel().settings().seedProperty().set(4711);
            studio.viewModel().settings().seedLockedProperty().set(true);
        });
        start(studio -> {
            assertEquals(1.45, studio.viewModel().settings().rhythmProperty().get());
            assertEquals(17, studio.viewModel().settings().notesProperty().get());
            assertEquals(4711, studio.viewModel().settings().seedProperty().get());
            assertTrue(studio.viewModel().settings().seedLockedProperty().get());
        });
    }

    @Test
    void whatATakeBeganWithIsThereAtTheNextStart() {
        start(studio -> {
            studio.services().playhead().seek(3 * 480);
            studio.viewModel().start().beginningProperty().set(Beginning.CURSOR);
            studio.viewModel().composeOrStop();
        });
        start(studio -> {
            studio.viewModel().copySettings(studio.take(0));
            studio.viewModel().composeOrStop();
            assertEquals(List.of("C4", "C#4", "D4"), composer.primers.getLast().events().notes());
            assertEquals(studio.take(1).notes(), studio.take(0).notes());
        });
    }
}
