package attune.cli;

import attune.dataset.VoiceGrid;
import attune.model.ModelFile;
import attune.model.MuseGanSpec;
import attune.model.VoiceInputs;
import attune.model.VoicesModel;
import java.util.Arrays;
import java.util.List;

/// Draws in each bar of a track one pitch by the first number of each of its inputs, the highest track at 72 and up, each an octave lower.
record FakeVoicesModel(ModelFile file) implements VoicesModel {
    @Override
    public MuseGanSpec spec() {
        return MuseGanSpec.of(file.spec());
    }

    @Override
    public List<float[][][]> draw(List<VoiceInputs> inputs) {
        return inputs.stream().map(this::draw).toList();
    }

    private float[][][] draw(VoiceInputs inputs) {
        float[][][] picture = new float[spec().tracks()][spec().steps()][VoiceGrid.PITCHES];
        for (int track = 0; track < picture.length; track++) {
            float sum = inputs.chords()[0] + inputs.style()[0] + inputs.melody().get(track)[0]
                    + inputs.groove().get(track)[0];
            int pitch = 72 - 12 * track + Math.floorMod(Math.round(50 * sum), 11);
            for (float[] column : picture[track]) {
                Arrays.fill(column, -1);
                column[pitch] = 1;
            }
        }
        return picture;
    }

    @Override
    public void close() {}
}
