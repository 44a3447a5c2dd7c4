package attune;

import attune.dataset.CorpusReader;
import attune.edit.DeleteNotes;
import attune.edit.InsertNotes;
import attune.edit.Selection;
import attune.music.Note;
import attune.neural.Dl4jModelLoader;
import attune.neural.Dl4jTrainer;
import attune.neural.Dl4jVoicesLoader;
import attune.neural.Dl4jVoicesTrainer;
import attune.ui.FxStage;
import attune.ui.StudioStage;
import attune.ui.common.Session;
import attune.ui.compose.ComposePanel;
import attune.ui.compose.FakePassages;
import attune.ui.pianoroll.PianoRollView;
import attune.ui.train.TrainPanel;
import attune.ui.voices.VoicesPanel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Does what a musician does of a day, in a short time: piece after piece is opened, edited, shown on staves,
/// trained on, composed on, rendered, saved and left. Says after each what it holds.
final class LongDay {
    private static final List<String> PIECES = List.of("petzold-minuet-in-g.mid", "bach-cello-suite-1-gigue.mid",
            "beethoven-ode-to-joy.mid", "bach-chorale-christus-der-ist-mein-leben.mid");
    private static final int EDITS = 40;
    private final Path folder;

    private LongDay(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        LongDay day = new LongDay(Path.of(arguments[0]));
        int rounds = Integer.parseInt(arguments[1]);
        try (StudioStage studio = studio(day.folder)) {
            for (int round = 0; round < rounds; round++) {
                day.live(studio, round);
                System.out.println("held " + Held.now().figures());
            }
        }
        System.exit(0);
    }

    private static StudioStage studio(Path folder) {
        return new StudioStage(folder, Dl4jTrainer::new, Dl4jModelLoader::new,
                services -> new PianoRollView(services).root(),
                List.of(services -> new TrainPanel(services, new CorpusReader(), () -> new Dl4jVoicesTrainer()).view(),
                        services -> ComposePanel.create(services, new FakePassages()),
                        services -> VoicesPanel.create(services, () -> new Dl4jVoicesLoader())));
    }

    private void live(StudioStage studio, int round) throws Exception {
        Path file = Files.copy(Path.of("samples", PIECES.get(round % PIECES.size())),
                folder.resolve("piece" + round + ".mid"));
        Session session = studio.services().session();
        studio.dialogs.answer = Optional.of(1);
        FxStage.run(() -> studio.window.open(List.of(file)));
        FxStage.waitFor("the piece", () -> session.file().filter(file::equals).isPresent());
        edit(studio, new Random(round));
        look(studio);
        train(studio);
        compose(studio);
        Path sound = folder.resolve("sound.wav");
        studio.dialogs.path = Optional.of(sound);
        studio.act("file.exportWav");
        studio.awaitRest();
        require(Files.deleteIfExists(sound), "a sound was written");
        studio.act("file.save");
        studio.awaitRest();
        require(!FxStage.get(() -> session.dirtyProperty().get()), "the piece is saved");
        studio.act("file.new");
        studio.awaitRest();
        Files.deleteIfExists(file);
    }

    /// A round that left something out would say nothing about it.
    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("It does not hold that " + what);
        }
    }

    private static void look(StudioStage studio) {
        studio.act("view.page");
        FxStage.waitFor("the page", () -> studio.window.page().orElseThrow().settled().getAsBoolean());
        require(!FxStage.get(() -> studio.window.page().orElseThrow().pictures().get()).isEmpty() || !isEngraverThere(),
                "the piece stands on staves");
        studio.act("view.page");
    }

    private static boolean isEngraverThere() {
        return LongDay.class.getResource("/engraver/opensheetmusicdisplay.min.js") != null;
    }

    private static void edit(StudioStage studio, Random random) {
        Session session = studio.services().session();
        for (int i = 0; i < EDITS; i++) {
            long tick = random.nextInt(40) * 240L;
            FxStage.run(() -> session.apply(new InsertNotes("Draw", 0,
                    List.of(new Note(tick, 120, 40 + random.nextInt(50), 80)))));
            if (i % 4 == 0) {
                studio.act("play.toggle");
                FxStage.settle();
                studio.act("play.toggle");
            }
        }
        for (int i = 0; i < EDITS / 2; i++) {
            studio.act("edit.undo");
        }
    }

    private static void train(StudioStage studio) {
        int models = FxStage.get(() -> studio.services().models().entries().size());
        studio.act("view.showTrain");
        studio.act("train.openPiece");
        studio.awaitRest();
        studio.act("train.start");
        FxStage.waitFor("to train", () -> !studio.services().jobs().running().isEmpty());
        FxStage.waitFor("an epoch", () -> !studio.window.scene().getRoot().lookupAll(".snapshot-card").isEmpty());
        studio.act("train.start");
        studio.awaitRest();
        require(FxStage.get(() -> studio.services().models().entries().size()) > models, "a network was trained");
    }

    private static void compose(StudioStage studio) {
        Session session = studio.services().session();
        int takes = FxStage.get(() -> studio.services().takes().entries().size());
        FxStage.run(() -> {
            List<Note> later = session.score().tracks().getFirst().notes().stream().skip(40).toList();
            session.apply(new DeleteNotes(Selection.of(0, later)));
            studio.services().playhead().seek(session.score().tracks().getFirst().notes().getLast().end());
        });
        studio.act("view.showCompose");
        FxStage.settle();
        studio.act("take.compose");
        FxStage.waitFor("notes", () -> {
            var preview = session.previewProperty().get();
            return preview != null && preview.notes().size() > 8 || studio.services().takes().entries().size() > takes;
        });
        studio.act("take.compose");
        studio.awaitRest();
        require(FxStage.get(() -> studio.services().takes().entries().size()) > takes, "a take was composed");
    }
}
