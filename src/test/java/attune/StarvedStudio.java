package attune;

import attune.dataset.CorpusReader;
import attune.dataset.TrainingData;
import attune.edit.InsertNotes;
import attune.model.AttentionLstmSpec;
import attune.model.Checkpoint;
import attune.model.ModelFile;
import attune.model.Trainer;
import attune.model.TrainingListener;
import attune.model.TrainingPlan;
import attune.music.Note;
import attune.neural.Dl4jModelLoader;
import attune.neural.Dl4jTrainer;
import attune.neural.Dl4jVoicesTrainer;
import attune.task.JobContext;
import attune.ui.FxStage;
import attune.ui.StudioStage;
import attune.ui.common.Session;
import attune.ui.pianoroll.PianoRollView;
import attune.ui.train.TrainPanel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.scene.control.Labeled;

/// A studio in a program of its own, where networks lack something: trains, says what the window says of it, and then edits and saves.
final class StarvedStudio {
    private static final String SENTENCE = "Training:";

    private StarvedStudio() {}

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        boolean hungry = arguments.length > 1;
        try (StudioStage studio = new StudioStage(folder, hungry ? StarvedStudio::hungry : Dl4jTrainer::new,
                Dl4jModelLoader::new,
                services -> new PianoRollView(services).root(),
                List.of(services -> new TrainPanel(services, new CorpusReader(), () -> new Dl4jVoicesTrainer())
                        .view()))) {
            draw(studio.services().session(), 0, 600);
            studio.act("view.showTrain");
            studio.act("train.openPiece");
            studio.awaitRest();
            studio.act("train.start");
            FxStage.waitFor("the sentence", () -> studio.says(SENTENCE));
            System.out.println("said " + said(studio));
            draw(studio.services().session(), 600, 1);
            studio.dialogs.path = Optional.of(folder.resolve("mine.mid"));
            studio.act("file.save");
            studio.awaitRest();
            System.out.println("saved " + !FxStage.get(() -> studio.services().session().dirtyProperty().get()));
            System.out.println("can train again " + FxStage.get(
                    () -> studio.services().actions().find("train.start").orElseThrow().isDisabled() ? "no" : "yes"));
        }
        System.exit(0);
    }

    private static void draw(Session session, int first, int count) {
        Random random = new Random(first);
        List<Note> notes = new ArrayList<>(IntStream.range(first, first + count)
                .mapToObj(i -> new Note(i * 240L, 240, 48 + random.nextInt(30), 80)).toList());
        FxStage.run(() -> session.apply(new InsertNotes("Draw", 0, notes)));
    }

    /// A training that asks for more and more, as one of a far too large network does.
    private static Trainer hungry() {
        return new Trainer() {
            @Override
            public ModelFile train(String name, AttentionLstmSpec spec, TrainingPlan plan, TrainingData data,
                    Map<String, String> notes, TrainingListener listener, JobContext context) {
                List<long[]> weights = new ArrayList<>();
                while (true) {
                    weights.add(new long[5_000_000]);
                    context.progress(weights.size(), 0, "asks for more");
                }
            }

            @Override
            public ModelFile resume(Checkpoint checkpoint, TrainingPlan plan, TrainingData data,
                    TrainingListener listener, JobContext context) {
                throw new IllegalStateException("There is nothing to go on with");
            }
        };
    }

    private static String said(StudioStage studio) {
        return FxStage.get(() -> studio.window.scene().getRoot().lookupAll(".label").stream()
                .map(node -> ((Labeled) node).getText()).filter(text -> text != null && text.startsWith(SENTENCE))
                .findFirst().orElse(""));
    }
}
