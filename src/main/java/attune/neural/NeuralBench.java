package attune.neural;

import attune.bench.BenchPart;
import java.util.List;
import org.nd4j.linalg.api.ndarray.INDArray;

/// What the bench measures of the networks: ours beside DL4J's own layers and, where it is given, LibTorch.
public final class NeuralBench {
    private NeuralBench() {}

    /// The parts; making them loads nothing.
    public static List<BenchPart> parts() {
        return List.of(
                new TrainBench(List.of(BenchSize.ofSeed("", 256, 32, 4, 8), BenchSize.ofSeed("-128x64", 128, 64, 4, 8),
                        BenchSize.ofSeed("-512x64", 512, 64, 4, 2))),
                new ForwardBench(BenchSize.ofSeed("", 256, 32, 8, 50), 3), new PassageBench(32, 64),
                VoicesBench.ofPresets());
    }

    /// The libraries that calculate, and which kernels they chose for this processor; loads them.
    public static String libraries() {
        LinearAlgebra.start();
        String kernels = Blas.coreName();
        return "ND4J " + LibraryVersion.of(INDArray.class, "org.nd4j", "nd4j-api")
                + (kernels.isEmpty() ? "" : ", OpenBLAS for " + kernels);
    }
}
