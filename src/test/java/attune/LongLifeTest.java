package attune;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a program holds on to must not grow over a long day. `-Dattune.life=96` is eight hours of a musician who opens, edits, trains,
/// composes, renders and closes every five minutes; without it the day is short.
class LongLifeTest {
    private static final int ROUNDS = Integer.getInteger("attune.life", 6);
    private static final int SECONDS_A_ROUND = 90;

    @TempDir
    Path folder;

    @Test
    void whatTheProgramHoldsDoesNotGrow() throws Exception {
        assumeTrue(Held.canBeSeen(), "Only Linux tells of its processes in files.");
        List<String> lines = OwnProgram.run(folder, ROUNDS * SECONDS_A_ROUND, LongDay.class, List.of("-Xmx768m",
                // JavaFX keeps pictures for effects as long as there is room; what it would give away counts as given away
                "-XX:SoftRefLRUPolicyMSPerMB=0"), List.of(folder.toString(), Integer.toString(ROUNDS)));
        List<Held> held = lines.stream().filter(line -> line.startsWith("held ")).map(Held::of).toList();
        assertEquals(ROUNDS, held.size(), String.join("\n", lines));
        int half = ROUNDS / 2;
        Held before = Held.middle(held.subList(half / 2, half));
        Held after = Held.middle(held.subList(ROUNDS - (half - half / 2), ROUNDS));
        System.out.println(ROUNDS + " rounds; before their half " + before + "; at their end " + after);
        assertTrue(after.isNoMoreThan(before), String.join("\n", lines));
    }
}
