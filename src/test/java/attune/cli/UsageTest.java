package attune.cli;

import static attune.cli.CommandRun.attune;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @TempDir
    Path folder;

    @Test
    void theVersionIsOneLine() {
        CommandRun run = attune("--version");
        assertEquals(0, run.code());
        assertEquals(1, run.lines().size());
        assertTrue(run.out().startsWith("attune "), run.out());
        assertEquals("", run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"info", "tokens", "corpus", "convert", "train", "compose", "evaluate"})
    void everyCommandIsListedAndExplainsItself(String command) {
        assertTrue(attune("--help").out().contains("  " + command + " "), "listed");
        CommandRun help = attune(command, "--help");
        assertEquals(0, help.code());
        assertTrue(help.out().startsWith("Usage: attune " + command), help.out());
        assertEquals("", help.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"info", "tokens --wrong x", "convert a.mid", "convert a.mid b.mid c.mid",
        "convert a.mid b.xyz",
        "train --kind attention-lstm --data x", "train --kind magic --data . --out m.attune-model",
        "train --kind attention-lstm --data . --out m.attune-model --epochs many",
        "train --kind attention-lstm --data . --out m.attune-model --epochs 0",
        "train --kind attention-lstm --data . --out m.attune-model --dropout 1",
        "train --kind attention-lstm --data . --out m.attune-model --transpose up",
        "train --kind attention-lstm --data . --out m.attune-model --transpose 3..5",
        "train --kind attention-lstm --data . --out m.attune-model --hold-back 1",
        "compose --model m --out a.mid --temperature -1", "compose --model m --out a.mid --notes 0",
        "compose --model m --out a.ogg", "evaluate --model m", "--wrong"})
    void wrongUsageIsOneLineAndCode2(String arguments) {
        CommandRun run = attune((Object[]) arguments.split(" "));
        assertEquals(2, run.code(), run.err());
        assertEquals(1, run.errorLines().size(), run.err());
        assertEquals("", run.out());
    }

    @Test
    void withoutACommandTheStudioOpens() throws IOException {
        assertEquals(40, attune().code());
        Path piece = new Folder(folder).withPieces(1).piece();
        assertEquals(41, attune(piece).code());
        assertEquals(42, attune(piece, piece).code(), "several files are opened together");
    }

    @Test
    void aFileThatIsNotThereIsNotOpened() {
        CommandRun run = attune("inof");
        assertEquals(3, run.code());
        assertEquals(1, run.errorLines().size());
        assertTrue(run.err().contains("--help"), run.err());
    }

    @Test
    void aFaultOfAttuneItselfIsASentenceThatNamesTheLog() throws IOException {
        Folder pieces = new Folder(folder).withPieces(2);
        CommandRun run = attune("train", "--kind", "attention-lstm", "--data", pieces.pieces(), "--out",
                pieces.resolve("m.attune-model"));
        assertEquals(1, run.code());
        assertEquals(1, run.errorLines().size(), run.err());
        assertTrue(run.err().contains("attune.log"), run.err());
    }
}
