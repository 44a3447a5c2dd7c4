package attune.ui.voices;

import attune.model.ModelStore;
import attune.model.MuseGanSpec;
import attune.music.Score;
import attune.task.DirectJobRunner;
import attune.task.JobRunner;
import attune.ui.FxStage;
import attune.ui.StudioStage;
import attune.ui.TestServices;
import attune.ui.common.ModelLibrary;
import attune.ui.common.Services;
import attune.ui.common.Session;
import attune.ui.transport.TransportViewModel;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The Voices panel without its nodes, in a studio of fakes but for the transport.
record VoicesStudio(VoicesViewModel viewModel, TestServices fakes) {
    /// Runs a test on the FX thread, with a model to choose; jobs run at once.
    static void open(Path folder, Consumer<VoicesStudio> test) {
        open(folder, new DirectJobRunner(), FakeVoicesModel.SPEC, test);
    }

    static void open(Path folder, JobRunner jobs, MuseGanSpec spec, Consumer<VoicesStudio> test) {
        FxStage.run(() -> test.accept(in(folder, jobs, spec)));
    }

    /// Make it on the FX thread.
    static VoicesStudio in(Path folder, JobRunner jobs, @Nullable MuseGanSpec spec) {
        TestServices fakes = TestServices.in(folder, jobs, StudioStage::noTrainer, StudioStage::noLoader);
        Services services = fakes.services();
        if (spec != null) {
            services.models().entries().add(entry(folder, "Four voices · chorales", spec));
        }
        new TransportViewModel(services.session(), services.player(), services.playhead());
        return new VoicesStudio(new VoicesViewModel(services, new NetworkVoices(ModelStore::read,
                () -> FakeVoicesModel::new), new Random(3)), fakes);
    }

    static ModelLibrary.Entry entry(Path folder, String name, MuseGanSpec spec) {
        Path file = FakeVoicesModel.write(folder.resolve(spec.tracks() + "-" + spec.bars() + ".attune-model"), name,
                spec);
        return new ModelLibrary.Entry(name, file, "c0ffee", spec, "", true);
    }

    Services services() {
        return fakes.services();
    }

    Session session() {
        return services().session();
    }

    Score score() {
        return session().score();
    }

    Comparison shown() {
        return Objects.requireNonNull(viewModel.comparisonProperty().get());
    }

    Recipe recipe() {
        return Objects.requireNonNull(viewModel.inputs().recipeProperty().get());
    }

    String after() {
        return shown().captions().after();
    }
}
