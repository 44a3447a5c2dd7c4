package attune.neural;

import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.bytedeco.openblas.global.openblas_nolapack;
import org.deeplearning4j.util.CrashReportingUtil;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.nativeblas.NativeOpsHolder;

/// The native linear-algebra library: loaded at the first call, set to one thread, and checked once against plain Java.
final class LinearAlgebra {
    /// One thread is 2 to 40 times faster here than the default: a recurrent step is too small to be shared out.
    private static final int THREADS = 1;
    /// OpenBLAS's names for the kernels (of AVX-512) that multiply small matrices without rearranging them first: three times faster.
    private static final Set<String> SMALL_PRODUCTS = Set.of("SkylakeX", "Cooperlake", "Sapphirerapids");
    /// Kept, because java.util.logging forgets the level of a logger that nobody holds.
    private static final List<Logger> SILENCED = List.of(Logger.getLogger("org.nd4j"),
            Logger.getLogger("org.deeplearning4j"), Logger.getLogger("org.bytedeco"));

    private static volatile boolean started;
    private static volatile boolean multipliesSmall;

    private LinearAlgebra() {}

    /// Makes the library ready; quick after the first time.
    ///
    /// @throws IllegalStateException where it cannot be loaded or calculates wrongly, with a sentence for the user
    static synchronized void start() {
        if (started) {
            return;
        }
        SILENCED.forEach(logger -> logger.setLevel(Level.SEVERE));
        try {
            threads(THREADS);
        } catch (LinkageError | RuntimeException problem) {
            throw new IllegalStateException("The linear-algebra library could not be loaded on this machine ("
                    + rootOf(problem) + "); training and composing need a 64-bit processor and about 1 GB free in"
                    + " the home folder", problem);
        }
        CrashReportingUtil.crashDumpsEnabled(false); // DL4J would write a file into the user's folder
        multipliesSmall = SMALL_PRODUCTS.contains(Blas.coreName());
        check(29, 31, 37);
        started = true;
    }

    /// How many threads the library may share one operation out to; for the bench, which tries what others do.
    static void threads(int threads) {
        Nd4j.getEnvironment().setMaxMasterThreads(threads); // first: it loads the back end that the next line asks for
        NativeOpsHolder.getInstance().getDeviceNativeOps().setOmpNumThreads(threads);
        openblas_nolapack.blas_set_num_threads(threads);
        Blas.threads(threads);
    }

    /// Back to what everything of ours relies on.
    static void oneThread() {
        threads(THREADS);
    }

    /// Whether OpenBLAS multiplies small matrices without rearranging them first.
    static boolean multipliesSmall() {
        return multipliesSmall;
    }

    private static Throwable rootOf(Throwable problem) {
        Throwable root = problem;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    /// Compares a product of the library with the same sums in Java: old versions of OpenBLAS are wrong on some new processors.
    static void check(int rows, int inner, int cols) {
        float[][] left = new float[rows][inner];
        float[][] right = new float[inner][cols];
        for (int i = 0; i < inner; i++) {
            for (int row = 0; row < rows; row++) {
                left[row][i] = (float) Math.sin(row + 3.0 * i);
            }
            for (int col = 0; col < cols; col++) {
                right[i][col] = (float) Math.cos(2.0 * col - i);
            }
        }
        try (INDArray a = Nd4j.createFromArray(left);
                INDArray b = Nd4j.createFromArray(right);
                INDArray product = a.mmul(b)) {
            compare(left, right, product.toFloatMatrix());
        }
    }

    static void compare(float[][] left, float[][] right, float[][] product) {
        for (int row = 0; row < left.length; row++) {
            for (int col = 0; col < right[0].length; col++) {
                double sum = 0;
                for (int i = 0; i < right.length; i++) {
                    sum += (double) left[row][i] * right[i][col];
                }
                if (!(Math.abs(sum - product[row][col]) < 1e-4)) {
                    throw new IllegalStateException("The linear-algebra library calculates wrongly on this processor"
                            + " (it found " + product[row][col] + " where " + sum + " is right), so a network would"
                            + " learn nonsense; please report this with the name of the processor");
                }
            }
        }
    }
}
