package attune.neural;

import attune.model.MuseGanSpec;
import attune.model.VoiceInputs;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/// The memory and the arithmetic of a generator for so many pictures at once. Tracks meet in the chords and in the style alone, so each is
/// calculated by itself, on whichever thread.
///
/// The moments of batch normalisation are those of all bars of the batch together.
final class GeneratorPass implements AutoCloseable {
    private final MuseGanSpec spec;
    private final int latent;
    private final TransposedNetwork chords;
    private final List<Track> tracks;
    private final List<INDArray> arrays = new ArrayList<>();
    private final Panel chordInputs; // (latent, pictures)
    private final Panel styles; // (latent, pictures)
    private int count;
    private Panel madeChords; // (latent, pictures · bars)

    /// What belongs to one track.
    private record Track(TransposedNetwork melody, TransposedNetwork bar, Panel melodyInputs, Panel grooves,
            Panel joined,
            Panel joinedGradients) {}

    /// @param pictures at once, at most
    GeneratorPass(MuseGanSpec spec, int pictures, DataType type) {
        this.spec = spec;
        this.latent = spec.latent();
        this.chords = new TransposedNetwork(TransposedNetwork.temporal(spec), pictures, type);
        this.chordInputs = panel(type, latent, pictures);
        this.styles = panel(type, latent, pictures);
        this.madeChords = chordInputs;
        int bars = pictures * spec.bars();
        this.tracks = IntStream.range(0, spec.tracks())
                .mapToObj(_ -> new Track(new TransposedNetwork(TransposedNetwork.temporal(spec), pictures, type),
                        new TransposedNetwork(TransposedNetwork.bar(spec), bars, type), panel(type, latent, pictures),
                        panel(type, latent, pictures), panel(type, 4 * latent, bars), panel(type, 4 * latent, bars)))
                .toList();
    }

    /// Draws pictures, which [#made] then holds.
    void forward(List<VoiceInputs> inputs, GeneratorWeights weights, boolean training, Workers workers) {
        count = inputs.size();
        fill(chordInputs, inputs, VoiceInputs::chords);
        fill(styles, inputs, VoiceInputs::style);
        madeChords = chords.forward(chordInputs.columns(0, count), weights.chords(), training);
        workers.run(spec.tracks(), track -> {
            Track at = tracks.get(track);
            fill(at.melodyInputs(), inputs, input -> input.melody().get(track));
            fill(at.grooves(), inputs, input -> input.groove().get(track));
            Panel melody = at.melody().forward(at.melodyInputs().columns(0, count), weights.melodies().get(track),
                    training);
            for (int bar = 0; bar < count * spec.bars(); bar++) {
                at.joined().rows(0, latent).setColumn(bar, madeChords, bar);
                at.joined().rows(latent, latent).setColumn(bar, styles, bar / spec.bars());
                at.joined().rows(2 * latent, latent).setColumn(bar, melody, bar);
                at.joined().rows(3 * latent, latent).setColumn(bar, at.grooves(), bar / spec.bars());
            }
            at.bar().forward(at.joined().columns(0, count * spec.bars()), weights.bars().get(track), training);
        });
    }

    /// What the last pass made of a track: one number after the other, by picture, bar, step and pitch.
    Panel made(int track) {
        return flat(tracks.get(track).bar().made());
    }

    /// Where the gradient by [#made] belongs.
    Panel madeGradient(int track) {
        return flat(tracks.get(track).bar().gradients());
    }

    /// After a pass in training: from [#madeGradient] to the gradients by the weights, which are added.
    void backward(GeneratorWeights weights, GeneratorWeights gradients, Workers workers) {
        int bars = count * spec.bars();
        workers.run(spec.tracks(), track -> {
            Track at = tracks.get(track);
            Panel joined = at.joinedGradients().columns(0, bars);
            at.bar().backward(weights.bars().get(track), gradients.bars().get(track), joined);
            for (int bar = 0; bar < bars; bar++) {
                at.melody().gradients().setColumn(bar, joined.rows(2 * latent, latent), bar);
            }
            at.melody().backward(weights.melodies().get(track), gradients.melodies().get(track), null);
        });
        Panel back = chords.gradients();
        back.clear();
        for (Track track : tracks) {
            for (int bar = 0; bar < bars; bar++) {
                back.addColumn(bar, 1, track.joinedGradients().rows(0, latent), bar);
            }
        }
        chords.backward(weights.chords(), gradients.chords(), null);
    }

    @Override
    public void close() {
        chords.close();
        tracks.stream().flatMap(track -> Stream.of(track.melody(), track.bar()))
                .forEach(TransposedNetwork::close);
        arrays.forEach(INDArray::close);
    }

    private static Panel flat(Panel made) {
        return made.reshaped(1, made.rows() * made.columns());
    }

    private static void fill(Panel panel, List<VoiceInputs> inputs, Function<VoiceInputs, float[]> part) {
        for (int picture = 0; picture < inputs.size(); picture++) {
            float[] values = part.apply(inputs.get(picture));
            for (int i = 0; i < values.length; i++) {
                panel.set(i, picture, values[i]);
            }
        }
    }

    private Panel panel(DataType type, int rows, int columns) {
        INDArray array = Nd4j.create(type, columns, rows);
        arrays.add(array);
        return Panel.of(array, rows);
    }
}
