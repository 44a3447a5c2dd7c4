package attune.project;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Another program that works on a piece until it is killed.
public final class LockingProgram {
    private LockingProgram() {}

    /// Once it is back, the program has the lock.
    public static Process start(Path piece) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(java.toString(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
                System.getProperty("java.class.path"), LockingProgram.class.getName(), piece.toString())
                .redirectErrorStream(true).start();
        String said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
                .readLine();
        if (!"locked".equals(said)) {
            process.destroyForcibly();
            throw new IOException("It said: " + said);
        }
        return process;
    }

    public static void main(String[] arguments) throws InterruptedException {
        DocumentLock.Claim claim = DocumentLock.claim(Path.of(arguments[0]));
        System.out.println(claim.lock() == null ? "not locked" : "locked");
        Thread.sleep(Long.MAX_VALUE);
    }
}
