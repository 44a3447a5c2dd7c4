package attune.neural;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;

/// Puts the thread that calls it behind all others that want the processor, where Java's own priorities have no effect: on Linux.
final class Niceness {
    private static final int OF_A_THREAD = 0; // PRIO_PROCESS, which on Linux is a thread
    private static final int CALLER = 0;
    private static final int NICE = 5;

    private Niceness() {}

    /// For good: a thread that has been lowered cannot be raised again by an ordinary user.
    @SuppressWarnings("restricted") // a call without pointers
    static void lower() {
        if (!System.getProperty("os.name").equals("Linux")) {
            return;
        }
        Linker linker = Linker.nativeLinker();
        linker.defaultLookup().find("setpriority").ifPresent(address -> call(linker.downcallHandle(address,
                FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT))));
    }

    private static void call(MethodHandle setPriority) {
        try {
            int _ = (int) setPriority.invokeExact(OF_A_THREAD, CALLER, NICE);
        } catch (Throwable impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
