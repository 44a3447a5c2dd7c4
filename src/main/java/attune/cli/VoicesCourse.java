package attune.cli;

import attune.dataset.GridData;
import attune.dataset.VoicedCorpus;
import attune.model.Checkpoint;
import attune.model.ModelFile;
import attune.model.MuseGanSpec;
import attune.model.TrainingFailedException;
import attune.model.VoicesPlan;
import attune.model.VoicesTrainer;
import attune.task.JobContext;
import java.util.Map;
import java.util.function.Supplier;

/// The training of a MuseGAN.
///
/// @param corpus that the data are cut from
/// @param notes what to say in the provenance besides
record VoicesCourse(MuseGanSpec spec, VoicesPlan plan, VoicedCorpus corpus, GridData data, Map<String, String> notes,
        Supplier<VoicesTrainer> trainer) implements Course {
    @Override
    public String dataSha256() {
        return data.sha256();
    }

    @Override
    public String sameOptions() {
        return "--data, --tracks, --transpose, --first-bars, --keep-silent and sizes";
    }

    @Override
    public void tell(TrainingLines lines) {
        lines.windows(corpus, data);
    }

    @Override
    public Trained train(String name, TrainingLines lines, JobContext context) throws TrainingFailedException {
        VoicesLines told = new VoicesLines(lines);
        ModelFile model = trainer.get().train(name, spec, plan, data, notes, told, context);
        return new Trained(model, told.kept());
    }

    @Override
    public Trained resume(Checkpoint checkpoint, TrainingLines lines, JobContext context)
            throws TrainingFailedException {
        VoicesLines told = new VoicesLines(lines);
        ModelFile model = trainer.get().resume(checkpoint, plan, data, told, context);
        return new Trained(model, told.kept());
    }
}
