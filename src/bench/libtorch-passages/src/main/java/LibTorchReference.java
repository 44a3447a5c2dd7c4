import static org.bytedeco.pytorch.global.torch.bmm;
import static org.bytedeco.pytorch.global.torch.cat;
import static org.bytedeco.pytorch.global.torch.cross_entropy;
import static org.bytedeco.pytorch.global.torch.randint;
import static org.bytedeco.pytorch.global.torch.set_num_threads;
import static org.bytedeco.pytorch.global.torch.softmax;
import static org.bytedeco.pytorch.global.torch.tanh;

import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.Adam;
import org.bytedeco.pytorch.AdamOptions;
import org.bytedeco.pytorch.EmbeddingImpl;
import org.bytedeco.pytorch.LSTMImpl;
import org.bytedeco.pytorch.LSTMOptions;
import org.bytedeco.pytorch.LinearImpl;
import org.bytedeco.pytorch.LinearOptions;
import org.bytedeco.pytorch.Module;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptions;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch.ScalarType;

/// The encoder–decoder of Attune in LibTorch, in its standard size: what a step of training costs there.
///
/// Usage: LibTorchReference [threads [given events [written events]]]; prints
/// `libtorch threads=1 network=encoder-decoder given=32 written=64 best_train_ms_per_batch=…`.
public class LibTorchReference {
    static final int BATCH = 32;
    static final int VOICES = 4;
    static final int ENCODER = 128;
    static final int DECODER = 256;
    static final int ALIGNMENT = 128;
    static final int READOUT = 192;
    static final int[] GIVEN = {48, 5, VOICES, 64, 129};
    static final int[] HEARD = {48, 5, VOICES, 64, 129, 48, 48, 48, 48, 17, 17, 17, 17};
    static final int[] WIDTHS = {32, 16, 16, 16, 16, 32, 32, 32, 32, 16, 16, 16, 16};
    static final int PLACES = 33;
    static final int ROUNDS = 8;
    static final int STEPS = 6;

    final Module root = new Module();
    final EmbeddingImpl[] forwardTables = tables("f", GIVEN);
    final EmbeddingImpl[] backwardTables = tables("b", GIVEN);
    final EmbeddingImpl[] heardTables = tables("d", HEARD);
    final LSTMImpl forwards = lstm("forwards", GIVEN, ENCODER);
    final LSTMImpl backwards = lstm("backwards", GIVEN, ENCODER);
    final LSTMImpl decoder = lstm("decoder", HEARD, DECODER);
    final LinearImpl keys = linear("keys", 2 * ENCODER, ALIGNMENT, false);
    final LinearImpl queries = linear("queries", DECODER, ALIGNMENT, true);
    final LinearImpl vector = linear("vector", ALIGNMENT, 1, false);
    final EmbeddingImpl places = register("places", new EmbeddingImpl(PLACES, 1));
    final LinearImpl fromContext = linear("context", 2 * ENCODER, 2 * READOUT, true);
    final LinearImpl fromState = linear("state", DECODER, 2 * READOUT, false);
    final EmbeddingImpl note = register("note", new EmbeddingImpl(GIVEN[0], READOUT));
    final LinearImpl notes = linear("notes", READOUT, GIVEN[0], true);
    final LinearImpl durations = linear("durations", READOUT, GIVEN[1], true);

    public static void main(String[] args) {
        int threads = args.length > 0 ? Integer.parseInt(args[0]) : 1;
        int given = args.length > 1 ? Integer.parseInt(args[1]) : 32;
        int written = args.length > 2 ? Integer.parseInt(args[2]) : 64;
        set_num_threads(threads);
        LibTorchReference net = new LibTorchReference();
        Adam optimizer = new Adam(net.root.parameters(), new AdamOptions(0.001));
        Tensor[] read = tokens(GIVEN, given);
        Tensor[] heard = tokens(HEARD, written);
        Tensor beside = ints(PLACES, BATCH, written, given);
        Tensor noteTargets = ints(GIVEN[0], BATCH, written);
        Tensor durationTargets = ints(GIVEN[1], BATCH, written);
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (int step = 0; step < STEPS; step++) {
                try (PointerScope scope = new PointerScope()) {
                    optimizer.zero_grad();
                    net.loss(read, heard, beside, noteTargets, durationTargets).backward();
                    optimizer.step();
                }
            }
            best = Math.min(best, (System.nanoTime() - start) / 1e6 / STEPS);
        }
        System.out.printf("libtorch threads=%d network=encoder-decoder given=%d written=%d best_train_ms_per_batch=%.1f%n", threads, given,
                written, best);
    }

    Tensor loss(Tensor[] read, Tensor[] heard, Tensor beside, Tensor noteTargets, Tensor durationTargets) {
        Tensor first = forwards.forward(embed(forwardTables, read)).get0();
        Tensor second = backwards.forward(embed(backwardTables, read).flip(1)).get0().flip(1);
        Tensor encoded = cat(new TensorVector(first, second), 2);
        Tensor states = decoder.forward(embed(heardTables, heard)).get0();
        Tensor sums = keys.forward(encoded).unsqueeze(1).add(queries.forward(states).unsqueeze(2));
        Tensor scores = vector.forward(tanh(sums)).squeeze(3).add(places.forward(beside).squeeze(3));
        Tensor alpha = softmax(scores, 2);
        Tensor contexts = bmm(alpha, encoded);
        Tensor readout = fromContext.forward(contexts).add(fromState.forward(states));
        Tensor upper = tanh(readout.narrow(2, 0, READOUT));
        Tensor lower = tanh(readout.narrow(2, READOUT, READOUT).add(note.forward(noteTargets)));
        return cross_entropy(notes.forward(upper).flatten(0, 1), noteTargets.flatten(0, 1))
                .add(cross_entropy(durations.forward(lower).flatten(0, 1), durationTargets.flatten(0, 1)));
    }

    static Tensor embed(EmbeddingImpl[] tables, Tensor[] tokens) {
        TensorVector parts = new TensorVector();
        for (int kind = 0; kind < tables.length; kind++) {
            parts.push_back(tables[kind].forward(tokens[kind]));
        }
        return cat(parts, 2);
    }

    EmbeddingImpl[] tables(String prefix, int[] sizes) {
        EmbeddingImpl[] tables = new EmbeddingImpl[sizes.length];
        for (int kind = 0; kind < sizes.length; kind++) {
            tables[kind] = register(prefix + kind, new EmbeddingImpl(sizes[kind], WIDTHS[kind]));
        }
        return tables;
    }

    LSTMImpl lstm(String name, int[] sizes, int hidden) {
        int in = 0;
        for (int kind = 0; kind < sizes.length; kind++) {
            in += WIDTHS[kind];
        }
        LSTMOptions options = new LSTMOptions(in, hidden);
        options.batch_first().put(true);
        return register(name, new LSTMImpl(options));
    }

    LinearImpl linear(String name, int in, int out, boolean bias) {
        LinearOptions options = new LinearOptions(in, out);
        options.bias().put(bias);
        return register(name, new LinearImpl(options));
    }

    <M extends Module> M register(String name, M module) {
        root.register_module(name, module);
        return module;
    }

    static Tensor[] tokens(int[] sizes, int time) {
        Tensor[] tokens = new Tensor[sizes.length];
        for (int kind = 0; kind < sizes.length; kind++) {
            tokens[kind] = ints(sizes[kind], BATCH, time);
        }
        return tokens;
    }

    static Tensor ints(int below, long... shape) {
        return randint(below, shape, new TensorOptions(ScalarType.Long));
    }
}
