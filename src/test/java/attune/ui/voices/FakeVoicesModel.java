package attune.ui.voices;

import attune.dataset.GridTokens;
import attune.dataset.GridWindow;
import attune.dataset.Vocabulary;
import attune.dataset.VoiceGrid;
import attune.generate.Binarising;
import attune.model.ModelFile;
import attune.model.ModelStore;
import attune.model.MuseGanSpec;
import attune.model.Provenance;
import attune.model.TrainingPlan;
import attune.model.VoiceInputs;
import attune.model.VoicesModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// A network by rules: chords choose the roots of half bars, style the key, melody the tones of a voice beat by beat, and groove where it
/// moves within a beat, holds, or rests.
public final class FakeVoicesModel implements VoicesModel {
    /// As small as a network may be, so that its file is quickly written.
    public static final MuseGanSpec SPEC = new MuseGanSpec(4, 2, 32, 4, 2);
    private static final int[] MAJOR = {0, 2, 4, 5, 7, 9, 11};
    private static final int HIGHEST = 69;
    private static final int LOWEST = 48;
    private final ModelFile file;
    private final MuseGanSpec spec;

    public FakeVoicesModel(ModelFile file) {
        this.file = file;
        this.spec = MuseGanSpec.of(file.spec());
    }

    /// Writes a model file that has learned from some windows of its own.
    public static Path write(Path path, String name, MuseGanSpec spec) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            ModelStore.write(file(name, spec), path);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return path;
    }

    static ModelFile file(String name, MuseGanSpec spec) {
        List<GridWindow> windows = new ArrayList<>();
        for (int piece = 1; piece <= 40; piece++) {
            windows.add(new GridWindow("chorale_%03d.mid".formatted(piece), 2,
                    grid(spec, VoiceInputs.draw(spec, VoiceInputs.Seeds.of(9000 + piece, spec.tracks())))));
        }
        Vocabulary vocabulary = GridTokens.vocabulary(windows);
        Provenance provenance = new Provenance("2026-11-24T12:00:00Z", "ab12", List.of("chorale_001.mid"), List.of(),
                TrainingPlan.seed(5, 7), List.of(), Map.of("attune", "0.1.0"), Map.of());
        return new ModelFile(name, spec, vocabulary, provenance, new float[(int) spec.parameters()],
                windows.stream().map(window -> GridTokens.encode(window, vocabulary)).toList());
    }

    private static VoiceGrid grid(MuseGanSpec spec, VoiceInputs inputs) {
        return Binarising.SEED.grid(picture(spec, inputs), 0);
    }

    @Override
    public MuseGanSpec spec() {
        return spec;
    }

    @Override
    public ModelFile file() {
        return file;
    }

    @Override
    public List<float[][][]> draw(List<VoiceInputs> inputs) {
        return inputs.stream().map(each -> picture(spec, each)).toList();
    }

    @Override
    public void close() {}

    private static float[][][] picture(MuseGanSpec spec, VoiceInputs inputs) {
        float[][][] picture = new float[spec.tracks()][spec.steps()][VoiceGrid.PITCHES];
        for (int track = 0; track < spec.tracks(); track++) {
            for (int step = 0; step < spec.steps(); step++) {
                paint(picture[track][step], pitch(spec, inputs, track, step), rests(inputs, track, step));
            }
        }
        return picture;
    }

    private static void paint(float[] column, int pitch, boolean rests) {
        Arrays.fill(column, -0.9f);
        for (int by : new int[]{-2, -1, 1, 2}) {
            column[pitch + by] = rests ? -0.4f : 0.3f;
        }
        column[pitch] = rests ? -0.2f : 0.8f;
    }

    private static boolean rests(VoiceInputs inputs, int track, int step) {
        float[] groove = inputs.groove().get(track);
        return groove[step / 4 % groove.length] < -1.8;
    }

    private static int pitch(MuseGanSpec spec, VoiceInputs inputs, int track, int step) {
        float[] groove = inputs.groove().get(track);
        int beat = step / 4;
        float moves = groove[beat % groove.length];
        boolean holds = moves < -0.8 && beat % 2 == 1;
        int tone = tone(spec, inputs, track, holds ? beat - 1 : beat);
        return moves > 0.7 && step % 4 >= 2 ? neighbour(inputs, tone, track + beat) : tone;
    }

    private static int tone(MuseGanSpec spec, VoiceInputs inputs, int track, int beat) {
        float[] melody = inputs.melody().get(track);
        float contour = melody[beat % melody.length];
        int root = Math.floorMod(Math.round(inputs.chords()[beat / 2 % inputs.chords().length] * 2.5f), 7);
        int degree = (root + 2 * Math.floorMod(track + Math.round(contour), 3)) % 7;
        int home = spec.tracks() == 1 ? HIGHEST : HIGHEST - (HIGHEST - LOWEST) * track / (spec.tracks() - 1);
        int wanted = home + Math.round(2 * contour);
        int pitchClass = MAJOR[degree] + key(inputs);
        return wanted + Math.floorMod(pitchClass - wanted + 6, 12) - 6;
    }

    private static int neighbour(VoiceInputs inputs, int pitch, int direction) {
        int by = direction % 2 == 0 ? 1 : -1;
        int next = pitch + by;
        while (!isInKey(next - key(inputs))) {
            next += by;
        }
        return next;
    }

    private static boolean isInKey(int pitch) {
        return Arrays.stream(MAJOR).anyMatch(each -> each == Math.floorMod(pitch, 12));
    }

    private static int key(VoiceInputs inputs) {
        return Math.clamp(Math.round(inputs.style()[0] * 2), -4, 4);
    }
}
