package attune.ui.compose;

import attune.dataset.Tokenizer;
import attune.model.AttentionLstmSpec;
import attune.music.Note;
import attune.music.Score;
import attune.music.TickRange;
import attune.music.Track;
import attune.ui.FxStage;
import attune.ui.TestServices;
import attune.ui.common.ModelLibrary;
import attune.ui.common.RollOverlay;
import attune.ui.common.Services;
import attune.ui.common.Session;
import attune.ui.common.TakePreview;
import attune.ui.common.Takes;
import attune.ui.heatmap.Passage;
import attune.ui.transport.TransportViewModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// The Compose panel without its nodes, in a studio of fakes but for the transport; jobs run at once.
///
/// @param later what waits for a while to pass
record ComposeStudio(ComposeViewModel viewModel, TestServices fakes, FakeComposer composer, FakePassages passages,
        List<Runnable> later) {
    static final int BAR = 1920;

    /// Runs a test on the FX thread, with this piece open and a model to choose.
    static void open(Path folder, Score score, Consumer<ComposeStudio> test) {
        FxStage.run(() -> {
            TestServices fakes = TestServices.in(folder);
            Services services = fakes.services();
            services.models().entries().add(new ModelLibrary.Entry("Solo cello", folder.resolve("cello.attune-model"),
                    "c0ffee", AttentionLstmSpec.seed(), "2.41 nats", true));
            services.session().open(score, "Piece", null);
            new TransportViewModel(services.session(), services.player(), services.playhead());
            FakeComposer composer = new FakeComposer();
            FakePassages passages = new FakePassages();
            List<Runnable> later = new ArrayList<>();
            ComposeViewModel viewModel = new ComposeViewModel(services, composer, passages, Tokenizer::tokenize,
                    (_, work) -> later.add(work), new Random(3));
            viewModel.settings().notesProperty().set(12);
            test.accept(new ComposeStudio(viewModel, fakes, composer, passages, later));
        });
    }

    /// Two bars of a scale on the first track, and a bass on the second.
    static Score piece() {
        List<Note> tune = IntStream.range(0, 8).mapToObj(i -> new Note(i * 480L, 480, 60 + i, 80)).toList();
        List<Note> bass = List.of(new Note(0, BAR, 36, 80), new Note(BAR, BAR, 43, 80));
        return Score.ofTracks(480,
                List.of(Track.named("Tune", 40, 0).withNotes(tune), Track.named("Bass", 42, 1).withNotes(bass)));
    }

    Services services() {
        return fakes.services();
    }

    Session session() {
        return services().session();
    }

    TakeShelf shelf() {
        return viewModel.shelf();
    }

    TakePreview preview() {
        return Objects.requireNonNull(session().previewProperty().get());
    }

    Passage passage() {
        return Objects.requireNonNull(shelf().passageProperty().get());
    }

    RollOverlay overlay() {
        return session().overlayProperty().get();
    }

    TickRange expected() {
        return Objects.requireNonNull(overlay().expectation()).range();
    }

    Takes.Entry take(int index) {
        return services().takes().entries().get(index);
    }
}
