package attune.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class ManualTest {
    private final CommandLine attune = ManualMaker.commands();
    private final String page = Manual.page(attune, "1.2.3", "2026-11-22");

    @Test
    void everyCommandHasASectionWithAllItsOptions() {
        for (CommandLine command : attune.getSubcommands().values()) {
            String name = command.getCommandName();
            if (name.equals("help")) {
                continue;
            }
            String section = section(name);
            for (OptionSpec option : command.getCommandSpec().options()) {
                String term = "\\fB" + option.longestName().replace("-", "\\-") + "\\fR";
                assertTrue(section.contains(term), name + " " + option.longestName());
            }
        }
    }

    @Test
    void whatStandsBelowTheOptionsIsThereToo() {
        assertTrue(section("convert").contains(".musicxml"), section("convert"));
    }

    private String section(String command) {
        Matcher section = Pattern.compile("(?ms)^\\.SS attune " + command + "$(.*?)(^\\.S[SH]|\\z)").matcher(page);
        assertTrue(section.find(), command + " has no section");
        return section.group(1);
    }

    @Test
    void theReadmeNamesTheSameCommands() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        for (String command : attune.getSubcommands().keySet()) {
            assertTrue(command.equals("help") || readme.contains("| `attune " + command + " "), command);
        }
    }

    @Test
    void theHeadingNamesVersionAndDate() {
        assertTrue(page.contains(".TH ATTUNE 1 \"2026-11-22\" \"Attune 1.2.3\""), page);
    }

    @Test
    void nothingOfTheCommandsOwnMarksIsLeft() {
        assertFalse(page.contains("${"), "a variable");
        assertFalse(page.contains("%n"), "a line end");
        List<String> requests = page.lines().filter(line -> line.startsWith(".")).map(line -> line.split(" ")[0])
                .distinct().sorted().toList();
        assertEquals(List.of(".PP", ".SH", ".SS", ".TH", ".TP", ".\\\"", ".ad", ".nh"), requests);
    }

    @Test
    void theMakerWritesPageAndCompletions(@TempDir Path folder) throws IOException {
        ManualMaker.main(new String[]{folder.toString(), "1.2.3", "2026-11-22"});
        assertEquals(page, Files.readString(folder.resolve("man/man1/attune.1")));
        assertTrue(Files.readString(folder.resolve("bash-completion/completions/attune")).contains("evaluate"));
    }
}
