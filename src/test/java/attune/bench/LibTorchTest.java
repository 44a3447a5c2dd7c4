package attune.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The reference is played by a program of a few lines: LibTorch itself is no part of this project.
class LibTorchTest {
    private static final String LAST = "libtorch threads=2 best_train_ms_per_batch=66.1 best_window_forward_ms=1.35";

    @TempDir
    Path temp;

    @Test
    void theLastLineThatNamesBothFiguresCounts() {
        assertEquals(Optional.of(new LibTorchReply(66.1, 1.35, Optional.empty(), Optional.empty(), Optional.empty())),
                LibTorchReply.in(List.of("libtorch threads=2 train_ms_per_batch=80.0", LAST, "bye")));
        assertEquals(Optional.of(new LibTorchReply(66.1, 1.35, Optional.empty(), Optional.of(512), Optional.of(64))),
                LibTorchReply.in(List.of(LAST + " hidden=512 window=64")));
        assertEquals(Optional.empty(), LibTorchReply.in(List.of("libtorch threads=2 train_ms_per_batch=80.0")));
    }

    @Test
    void itsFiguresForEachNumberOfThreadsBecomeTurns() throws IOException, BenchException {
        LibTorch reference = LibTorch.onClassPath(".", program("""
                System.out.println("libtorch threads=" + args[0] + " best_train_ms_per_batch=" + args[0] + "0.5"
                    + " best_window_forward_ms=1.25");""").toString());
        List<Contestant> training = reference.training(256, 32);
        assertEquals(Runtime.getRuntime().availableProcessors(), training.size());
        assertEquals("1 thread", training.getFirst().setting());
        assertEquals(10.5, training.getFirst().turn().take());
        assertEquals(1.25, reference.forward(256, 32).getFirst().turn().take());
        assertTrue(reference.measures(256, 32));
        assertFalse(reference.measures(512, 64), "it does not say that it measured this size");
    }

    @Test
    void aReferenceSaysWhichNetworkItIs() throws IOException, BenchException {
        LibTorch passages = LibTorch.onClassPath(".", program("""
                System.out.println("libtorch threads=" + args[0] + " network=encoder-decoder given=" + args[1]
                    + " best_train_ms_per_batch=" + args[2] + ".5");""").toString());
        assertTrue(passages.writesPassages(32, 64));
        assertEquals(64.5, passages.trainingPassages(32, 64).getFirst().turn().take());
        assertFalse(passages.measures(256, 32), "it is another network");
    }

    @Test
    void aProgramThatReportsNothingIsNamedWithItsLastWords() throws IOException {
        Path silent = program("System.out.println(\"no libtorch here\");");
        BenchException problem = assertThrows(BenchException.class,
                () -> LibTorch.onClassPath(".", silent.toString()).training(256, 32).getFirst().turn().take());
        assertEquals("The LibTorch reference did not report its figures; it ended with: no libtorch here",
                problem.getMessage());
    }

    @Test
    void aProgramThatDoesNotExistCannotBeStarted() {
        String missing = temp.resolve("nothing").toString();
        BenchException problem = assertThrows(BenchException.class, () -> LibTorch.lines(List.of(missing)));
        assertTrue(String.valueOf(problem.getMessage()).startsWith(missing + " could not be started: "),
                problem.getMessage());
    }

    @Test
    void aPlaceIsAClassPathWhoseEntriesExist() throws IOException, BenchException {
        Path jar = Files.createFile(temp.resolve("a.jar"));
        String both = temp + File.separator + "*" + File.pathSeparator + jar;
        assertEquals(List.of(both, LibTorch.CLASS), lastTwo(LibTorchPlace.find(both)));
        assertEquals(List.of(temp.toString(), LibTorch.CLASS), lastTwo(LibTorchPlace.find(temp.toString())));
        for (String wrong : List.of(temp.resolve("no.jar").toString(), "", jar + File.pathSeparator)) {
            BenchException problem = assertThrows(BenchException.class, () -> LibTorchPlace.find(wrong));
            assertTrue(String.valueOf(problem.getMessage()).contains("which is not there: give a class path"), wrong);
        }
    }

    @Test
    void aMavenFolderWithoutTheReferenceIsNotIt() throws IOException {
        Files.createFile(temp.resolve("pom.xml"));
        BenchException problem = assertThrows(BenchException.class, () -> LibTorchPlace.find(temp.toString()));
        assertEquals(temp + " holds no LibTorchReference.java in src/main/java.", problem.getMessage());
    }

    private static List<String> lastTwo(LibTorch reference) {
        List<String> program = reference.program();
        return program.subList(program.size() - 2, program.size());
    }

    /// Java runs a source file as it stands.
    private Path program(String body) throws IOException {
        return Files.writeString(temp.resolve("LibTorchReference.java"),
                "public class LibTorchReference { public static void main(String[] args) { " + body + " } }");
    }
}
