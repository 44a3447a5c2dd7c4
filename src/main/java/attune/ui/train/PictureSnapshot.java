package attune.ui.train;

import attune.dataset.VoiceGrid;
import attune.generate.Attack;
import attune.generate.GridNotes;
import attune.model.ModelFile;
import attune.model.MuseGanSpec;
import attune.music.Note;
import attune.music.Score;
import attune.ui.common.GridScore;
import java.util.List;
import java.util.Locale;

/// The generator after some steps, and what it drew then: from the same noise every time.
///
/// @param drawn some pictures, one after the other
/// @param distance of its figures from the training data's
record PictureSnapshot(int step, ModelFile model, VoiceGrid drawn, double distance) implements Snapshot {
    private static final int HEARD_BARS = 4;

    PictureSnapshot {
        MuseGanSpec.of(model.spec());
    }

    /// Of these samples the first few, one after the other.
    static VoiceGrid heard(List<VoiceGrid> samples) {
        VoiceGrid first = samples.getFirst();
        int count = Math.clamp(HEARD_BARS * VoiceGrid.STEPS / first.steps(), 1, samples.size());
        int[][] pitches = new int[count * first.steps()][first.tracks()];
        for (int step = 0; step < pitches.length; step++) {
            VoiceGrid sample = samples.get(step / first.steps());
            for (int track = 0; track < first.tracks(); track++) {
                pitches[step][track] = sample.pitch(step % first.steps(), track);
            }
        }
        return new VoiceGrid(first.tracks(), pitches);
    }

    @Override
    public String moment() {
        return String.format(Locale.ROOT, "step %,d", step);
    }

    @Override
    public String detail() {
        return String.format(Locale.ROOT, "distance %.2f", distance);
    }

    @Override
    public String meaning() {
        return "How far its figures are from those of your pieces, in steps that are plain to hear; 0 is the same";
    }

    @Override
    public List<List<Note>> voices() {
        return GridNotes.of(drawn, Attack.HELD, Score.TICKS_PER_QUARTER, GridScore.VELOCITY);
    }

    @Override
    public long end() {
        return (long) drawn.steps() * Score.TICKS_PER_QUARTER * 4 / VoiceGrid.STEPS;
    }

    @Override
    public int color(int voice) {
        return voice;
    }

    @Override
    public Score heardBeside(Score piece) {
        return GridScore.of(drawn, Attack.EACH_BEAT, GridScore.BPM);
    }
}
