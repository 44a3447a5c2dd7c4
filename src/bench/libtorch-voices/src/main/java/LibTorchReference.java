import static org.bytedeco.openblas.presets.openblas_nolapack.blas_set_num_threads;
import static org.bytedeco.pytorch.global.torch.cat;
import static org.bytedeco.pytorch.global.torch.constant_pad_nd;
import static org.bytedeco.pytorch.global.torch.grad;
import static org.bytedeco.pytorch.global.torch.leaky_relu;
import static org.bytedeco.pytorch.global.torch.linear;
import static org.bytedeco.pytorch.global.torch.one_hot;
import static org.bytedeco.pytorch.global.torch.rand;
import static org.bytedeco.pytorch.global.torch.randint;
import static org.bytedeco.pytorch.global.torch.randn;
import static org.bytedeco.pytorch.global.torch.relu;
import static org.bytedeco.pytorch.global.torch.set_num_threads;
import static org.bytedeco.pytorch.global.torch.stack;
import static org.bytedeco.pytorch.global.torch.tanh;

import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.Adam;
import org.bytedeco.pytorch.AdamOptions;
import org.bytedeco.pytorch.BatchNorm1dImpl;
import org.bytedeco.pytorch.BatchNormOptions;
import org.bytedeco.pytorch.BoolOptional;
import org.bytedeco.pytorch.LeakyReLUOptions;
import org.bytedeco.pytorch.Module;
import org.bytedeco.pytorch.NoGradGuard;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorOptions;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.global.torch.ScalarType;

/// The networks of Attune that draw voices, generator and critic, in LibTorch: what a step of their training costs there.
///
/// Both are as they were published, for two bars and four tracks. Every layer whose stride equals its kernel, and every one that spans what
/// there is, is a matrix product on channels that lie together: on a processor LibTorch is faster that way than in its convolutions.
///
/// Usage: LibTorchReference [threads [preset]]; prints
/// `libtorch threads=1 network=musegan preset=seed best_train_ms_per_step=…`, a step being five of the critic and one of the generator.
public class LibTorchReference {
    static final int BATCH = 64;
    static final int CRITIC_STEPS = 5;
    static final double PENALTY = 10;
    static final int TRACKS = 4;
    static final int BARS = 2;
    static final int STEPS = 16;
    static final int PITCHES = 84;
    static final int OCTAVE = 12;
    static final int OCTAVES = 7;
    static final int LATENT = 32;
    /// The first warms up.
    static final int ROUNDS = 4;

    public static void main(String[] args) {
        int threads = args.length > 0 ? Integer.parseInt(args[0]) : 1;
        String preset = args.length > 1 ? args[1] : "seed";
        boolean seed = preset.equals("seed");
        if (!seed && !preset.equals("studio")) {
            throw new IllegalArgumentException("The presets are seed and studio, not " + preset);
        }
        set_num_threads(threads);
        blas_set_num_threads(threads); // which LibTorch does not tell: it would calculate on all cores whatever was asked for
        Training training = new Training(new Generator(seed ? 256 : 96), new Critic(seed ? 128 : 48));
        int steps = seed ? 1 : 4;
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (int step = 0; step < steps; step++) {
                training.step();
            }
            best = Math.min(best, (System.nanoTime() - start) / 1e6 / steps);
        }
        System.out.printf("libtorch threads=%d network=musegan preset=%s best_train_ms_per_step=%.1f%n", threads, preset, best);
    }

    /// WGAN-GP, with Adam for either.
    static final class Training {
        final Generator generator;
        final Critic critic;
        final Adam generatorAdam;
        final Adam criticAdam;
        final Tensor[] real = new Tensor[CRITIC_STEPS];

        Training(Generator generator, Critic critic) {
            this.generator = generator;
            this.critic = critic;
            generatorAdam = adam(generator.root);
            criticAdam = adam(critic.root);
            for (int batch = 0; batch < real.length; batch++) {
                Tensor pitches = randint(PITCHES, new long[] {BATCH, STEPS, BARS, TRACKS}, new TensorOptions(ScalarType.Long));
                Tensor picture = one_hot(pitches, PITCHES).to(ScalarType.Float).mul(number(2)).sub(number(1));
                real[batch] = picture.permute(0, 1, 4, 2, 3).contiguous();
            }
        }

        static Adam adam(Module module) {
            AdamOptions options = new AdamOptions(0.001);
            options.betas().put(0.9, 0.5); // a C++ tuple lies back to front: β1 is 0.5
            return new Adam(module.parameters(), options);
        }

        void step() {
            for (Tensor pictures : real) {
                try (PointerScope scope = new PointerScope()) {
                    criticStep(pictures);
                }
            }
            try (PointerScope scope = new PointerScope()) {
                generatorStep();
            }
        }

        void criticStep(Tensor pictures) {
            criticAdam.zero_grad();
            Tensor drawn;
            try (NoGradGuard guard = new NoGradGuard()) {
                drawn = generator.draw();
            }
            Tensor judged = critic.judge(cat(new TensorVector(drawn, pictures), 0));
            Tensor loss = judged.narrow(0, 0, BATCH).mean().sub(judged.narrow(0, BATCH, BATCH).mean());
            loss.add(penalty(pictures, drawn).mul(number(PENALTY))).backward();
            criticAdam.step();
        }

        /// E (1 − ‖∇f‖)² somewhere between what is real and what is drawn.
        Tensor penalty(Tensor pictures, Tensor drawn) {
            Tensor share = rand(BATCH, 1, 1, 1, 1);
            Tensor between = pictures.add(drawn.sub(pictures).mul(share)).requires_grad_(true);
            Tensor judged = critic.judge(between).sum();
            Tensor gradient = grad(new TensorVector(judged), new TensorVector(between), new TensorVector(), new BoolOptional(true), true, false)
                    .get(0);
            Tensor norm = gradient.reshape(BATCH, -1).square().sum(1).add(number(1e-12)).sqrt();
            return norm.sub(number(1)).square().mean();
        }

        /// The critic's weights need no gradient here.
        void generatorStep() {
            generatorAdam.zero_grad();
            critic.learn(false);
            critic.judge(generator.draw()).mean().neg().backward();
            critic.learn(true);
            generatorAdam.step();
        }
    }

    /// From noise to pictures, (batch, steps, pitches, bars, tracks).
    static final class Generator {
        final Module root = new Module();
        final Temporal chords;
        final Temporal[] melodies = new Temporal[TRACKS];
        final Bar[] bars = new Bar[TRACKS];

        Generator(int width) {
            chords = new Temporal(root, "chords", width);
            for (int track = 0; track < TRACKS; track++) {
                melodies[track] = new Temporal(root, "melody" + track, width);
                bars[track] = new Bar(root, "bar" + track, width);
            }
        }

        Tensor draw() {
            Tensor harmony = chords.forward(randn(BATCH, LATENT));
            Tensor style = throughout(randn(BATCH, LATENT));
            TensorVector tracks = new TensorVector();
            for (int track = 0; track < TRACKS; track++) {
                Tensor melody = melodies[track].forward(randn(BATCH, LATENT));
                Tensor groove = throughout(randn(BATCH, LATENT));
                tracks.push_back(bars[track].forward(cat(new TensorVector(harmony, style, melody, groove), 2)));
            }
            return stack(tracks, 4).permute(0, 2, 3, 1, 4).contiguous();
        }

        static Tensor throughout(Tensor vector) {
            return vector.unsqueeze(1).expand(BATCH, BARS, LATENT);
        }
    }

    /// A vector for each bar from one: (batch, 32) to (batch, bars, 32).
    static final class Temporal {
        final Layer first;
        final Layer second;

        Temporal(Module root, String name, int width) {
            first = new Layer(root, name + "first", LATENT, 4 * width, BARS).normed();
            second = new Layer(root, name + "second", 4 * width, LATENT, 1).normed();
        }

        Tensor forward(Tensor vector) {
            return second.spread(first.spread(vector)).view(BATCH, BARS, LATENT);
        }
    }

    /// A bar of a track, (batch, bars, 128) to (batch, bars, 16, 84).
    static final class Bar {
        final Layer dense;
        final Layer[] halves = new Layer[3];
        final Layer octaves;
        final Layer pitches;

        Bar(Module root, String name, int width) {
            dense = new Layer(root, name + "dense", 4 * LATENT, 4 * width, 1).normed();
            halves[0] = new Layer(root, name + "first", 2 * width, 2 * width, 2).normed();
            halves[1] = new Layer(root, name + "second", 2 * width, width, 2).normed();
            halves[2] = new Layer(root, name + "third", width, width, 2).normed();
            octaves = new Layer(root, name + "octaves", width, width, OCTAVES).normed();
            pitches = new Layer(root, name + "pitches", width, 1, OCTAVE);
        }

        Tensor forward(Tensor inputs) {
            Tensor values = dense.spread(inputs.view(BATCH * BARS, -1)).view(BATCH * BARS * 2, -1);
            for (Layer half : halves) {
                values = half.spread(values);
            }
            return tanh(pitches.spread(octaves.spread(values))).view(BATCH, BARS, STEPS, PITCHES);
        }
    }

    /// A number for each picture.
    static final class Critic {
        final Module root = new Module();
        final Layer[] layers;
        final Layer fourSteps;
        final Layer threeSteps;
        final Layer dense;
        final Layer last;

        Critic(int width) {
            layers = new Layer[] {reading("bars", BARS * TRACKS, width), reading("bar", width, width),
                reading("octave", OCTAVE * width, width), reading("octaves", OCTAVES * width, width),
                reading("steps", 2 * width, width), reading("eighths", 2 * width, width)};
            fourSteps = reading("four", 4 * width, 2 * width);
            threeSteps = reading("three", 3 * 2 * width, 4 * width);
            dense = reading("dense", 4 * width, 8 * width);
            last = reading("last", 8 * width, 1);
        }

        Layer reading(String name, int in, int out) {
            return new Layer(root, name, in, out, 1);
        }

        Tensor judge(Tensor pictures) {
            Tensor values = pictures;
            long count = pictures.size(0);
            for (Layer layer : layers) {
                values = layer.read(values.reshape(-1, layer.in));
            }
            // of four quarters and a padded one on either side, the first and the last four
            Tensor quarters = constant_pad_nd(values.view(count, 4, -1), 0, 0, 1, 1);
            Tensor both = stack(new TensorVector(quarters.narrow(1, 0, 4), quarters.narrow(1, 2, 4)), 1);
            values = fourSteps.read(both.view(count * 2, -1));
            // of two halves and a padded one behind
            values = threeSteps.read(constant_pad_nd(values.view(count, -1), 0, threeSteps.in / 3));
            return last.forward(dense.read(values));
        }

        void learn(boolean whether) {
            TensorVector parameters = root.parameters();
            for (long i = 0; i < parameters.size(); i++) {
                parameters.get(i).set_requires_grad(whether);
            }
        }
    }

    /// A matrix product: a transposed convolution whose stride is its kernel, or a convolution whose kernel lies together.
    static final class Layer {
        static final LeakyReLUOptions SLOPE = new LeakyReLUOptions();

        static {
            SLOPE.negative_slope().put(0.3);
        }

        final Module root;
        final String name;
        final int in;
        final int out;
        final int kernel;
        final Tensor weight;
        final Tensor bias;
        BatchNorm1dImpl norm;

        Layer(Module root, String name, int in, int out, int kernel) {
            this.root = root;
            this.name = name;
            this.in = in;
            this.out = out;
            this.kernel = kernel;
            weight = randn((long) out * kernel, in).mul(number(1 / Math.sqrt(in)));
            bias = randn(out).mul(number(0.01));
            // what register_parameter returns lies in a list that moves as it grows
            root.register_parameter(name + "weight", weight);
            root.register_parameter(name + "bias", bias);
        }

        Layer normed() {
            BatchNormOptions options = new BatchNormOptions(out);
            options.eps().put(1e-3);
            norm = new BatchNorm1dImpl(options);
            root.register_module(name + "norm", norm);
            return this;
        }

        /// Each of the rows becomes as many as the kernel is long.
        Tensor spread(Tensor values) {
            Tensor rows = linear(values, weight, kernel == 1 ? bias : bias.repeat(kernel)).view(-1, out);
            return norm == null ? rows : relu(norm.forward(rows));
        }

        Tensor read(Tensor values) {
            return leaky_relu(forward(values), SLOPE);
        }

        Tensor forward(Tensor values) {
            return linear(values, weight, bias);
        }
    }

    static Scalar number(double value) {
        return new Scalar(value);
    }
}
