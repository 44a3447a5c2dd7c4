package attune.neural;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.openblas.global.openblas_nolapack;
import org.nd4j.linalg.api.buffer.DataType;

/// The products of the OpenBLAS that ND4J itself loads, called by address: no object is made for a call, and a call costs some
/// ten nanoseconds, where the same product through ND4J costs 50 to 200 µs.
///
/// All matrices are column by column; the names of the arguments are those of the BLAS (a stride between columns is an `ld`).
/// The addresses must be those of living arrays of the right size: [Panel] sees to that.
@SuppressWarnings({"restricted", "checkstyle:ParameterNumber"})
final class Blas {
    private static final int COLUMN_MAJOR = 102;
    private static final int AS_IT_IS = 111;
    private static final int TRANSPOSED = 112;
    private static final int LONGEST_NAME = 64;

    private static final SymbolLookup LIBRARY = library();
    private static final MethodHandle SGEMM = gemm("cblas_sgemm", JAVA_FLOAT);
    private static final MethodHandle DGEMM = gemm("cblas_dgemm", JAVA_DOUBLE);
    private static final MethodHandle SGEMV = gemv("cblas_sgemv", JAVA_FLOAT);
    private static final MethodHandle DGEMV = gemv("cblas_dgemv", JAVA_DOUBLE);
    private static final MethodHandle SAXPY = axpy("cblas_saxpy", JAVA_FLOAT);
    private static final MethodHandle DAXPY = axpy("cblas_daxpy", JAVA_DOUBLE);

    private static final MethodHandle SOMATCOPY = omatcopy("cblas_somatcopy", JAVA_FLOAT);
    private static final MethodHandle DOMATCOPY = omatcopy("cblas_domatcopy", JAVA_DOUBLE);

    private static final MethodHandle THREADS = handle("openblas_set_num_threads", JAVA_INT);

    private Blas() {}

    /// C ← op(A)·op(B) + beta·C, where op(A) is m × k and op(B) is k × n.
    static void gemm(DataType type, boolean transA, boolean transB, int m, int n, int k, long a, int lda, long b,
            int ldb, double beta, long c, int ldc) {
        try {
            if (type == DataType.FLOAT) {
                SGEMM.invokeExact(COLUMN_MAJOR, form(transA), form(transB), m, n, k, 1f, a, lda, b, ldb, (float) beta,
                        c, ldc);
            } else {
                DGEMM.invokeExact(COLUMN_MAJOR, form(transA), form(transB), m, n, k, 1.0, a, lda, b, ldb, beta, c,
                        ldc);
            }
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// y ← op(A)·x + beta·y, where A (not op(A)) is m × n, and x and y step by incx and incy.
    static void gemv(DataType type, boolean transA, int m, int n, long a, int lda, long x, int incx, double beta,
            long y, int incy) {
        try {
            if (type == DataType.FLOAT) {
                SGEMV.invokeExact(COLUMN_MAJOR, form(transA), m, n, 1f, a, lda, x, incx, (float) beta, y, incy);
            } else {
                DGEMV.invokeExact(COLUMN_MAJOR, form(transA), m, n, 1.0, a, lda, x, incx, beta, y, incy);
            }
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// y ← alpha·x + y, n numbers that lie together.
    static void axpy(DataType type, int n, double alpha, long x, long y) {
        try {
            if (type == DataType.FLOAT) {
                SAXPY.invokeExact(n, (float) alpha, x, 1, y, 1);
            } else {
                DAXPY.invokeExact(n, alpha, x, 1, y, 1);
            }
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// B ← Aᵀ, where A is m × n.
    static void transpose(DataType type, int m, int n, long a, int lda, long b, int ldb) {
        try {
            if (type == DataType.FLOAT) {
                SOMATCOPY.invokeExact(COLUMN_MAJOR, TRANSPOSED, m, n, 1f, a, lda, b, ldb);
            } else {
                DOMATCOPY.invokeExact(COLUMN_MAJOR, TRANSPOSED, m, n, 1.0, a, lda, b, ldb);
            }
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// How many threads a product goes to. There may be two OpenBLAS in the process, JavaCPP's and the one that ND4J brings: this sets
    /// the one whose products are called here.
    static void threads(int count) {
        try {
            THREADS.invokeExact(count);
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// What OpenBLAS calls the kernels that it chose for this processor, such as `Haswell`; empty where it does not say.
    static String coreName() {
        return LIBRARY.find("openblas_get_corename").map(address -> text(Linker.nativeLinker().downcallHandle(address,
                FunctionDescriptor.of(ADDRESS)))).orElse("");
    }

    private static String text(MethodHandle function) {
        try {
            return ((MemorySegment) function.invokeExact()).reinterpret(LONGEST_NAME).getString(0);
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static int form(boolean transposed) {
        return transposed ? TRANSPOSED : AS_IT_IS;
    }

    private static SymbolLookup library() {
        Loader.load(openblas_nolapack.class);
        return SymbolLookup.loaderLookup();
    }

    private static MethodHandle gemm(String name, MemoryLayout number) {
        return handle(name, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, number, JAVA_LONG, JAVA_INT,
                JAVA_LONG, JAVA_INT, number, JAVA_LONG, JAVA_INT);
    }

    private static MethodHandle gemv(String name, MemoryLayout number) {
        return handle(name, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, number, JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_INT,
                number, JAVA_LONG, JAVA_INT);
    }

    private static MethodHandle axpy(String name, MemoryLayout number) {
        return handle(name, JAVA_INT, number, JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_INT);
    }

    private static MethodHandle omatcopy(String name, MemoryLayout number) {
        return handle(name, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, number, JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_INT);
    }

    /// A pointer is passed as the 64-bit number that it is on all our platforms.
    private static MethodHandle handle(String name, MemoryLayout... arguments) {
        return Linker.nativeLinker().downcallHandle(LIBRARY.findOrThrow(name), FunctionDescriptor.ofVoid(arguments));
    }
}
