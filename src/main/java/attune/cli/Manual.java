package attune.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// The manual page `attune(1)`, made from what the commands say of themselves, so that it cannot tell anything else than `--help`.
final class Manual {
    private static final String HELP = "help";

    private final List<String> lines = new ArrayList<>();

    private Manual() {}

    /// The page as `man` reads it (the macros of `man(7)`).
    static String page(CommandLine attune, String version, String date) {
        Manual manual = new Manual();
        CommandSpec root = attune.getCommandSpec();
        manual.lines.add(".\\\" Made by the build from the commands' own help.");
        manual.lines.add(".TH ATTUNE 1 \"" + date + "\" \"Attune " + version + "\" \"User commands\"");
        manual.lines.add(".ad l"); // justified lines of options are full of holes
        manual.lines.add(".nh");
        manual.section("Name");
        manual.lines.add("attune \\- a composing studio whose attention you can see");
        manual.section("Synopsis");
        manual.synopsis(attune);
        commands(attune).forEach(manual::synopsis);
        manual.section("Description");
        manual.paragraphs(root.usageMessage().description());
        manual.arguments(root);
        manual.section("Commands");
        commands(attune).forEach(manual::command);
        manual.section("Exit status");
        manual.paragraphs(root.usageMessage().footer());
        manual.environment();
        return String.join("\n", manual.lines) + "\n";
    }

    private static List<CommandLine> commands(CommandLine attune) {
        return attune.getSubcommands().entrySet().stream().filter(entry -> !entry.getKey().equals(HELP))
                .map(entry -> entry.getValue()).toList();
    }

    private void section(String title) {
        lines.add(".SH " + title.toUpperCase(Locale.ROOT));
    }

    private void synopsis(CommandLine command) {
        String usage = command.getHelp().synopsis(0).replace("[COMMAND]", "").strip();
        lines.add(".PP");
        lines.add(escaped(usage.replaceAll("\\s+", " ")));
    }

    private void command(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        lines.add(".SS " + escaped(spec.qualifiedName()));
        paragraphs(spec.usageMessage().description());
        arguments(spec);
        paragraphs(spec.usageMessage().footer());
    }

    private void arguments(CommandSpec spec) {
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            entry("\\fI" + escaped(parameter.paramLabel()) + "\\fR", parameter);
        }
        for (OptionSpec option : spec.options()) {
            String names = Arrays.stream(option.names()).map(name -> "\\fB" + escaped(name) + "\\fR")
                    .collect(Collectors.joining(", "));
            entry(option.arity().max() == 0 ? names : names + " \\fI" + escaped(option.paramLabel()) + "\\fR", option);
        }
    }

    private void entry(String term, ArgSpec argument) {
        lines.add(".TP");
        lines.add(term);
        lines.add(escaped(text(String.join(" ", argument.description())
                .replace("${DEFAULT-VALUE}", String.valueOf(argument.defaultValue())))));
    }

    private void paragraphs(String... paragraphs) {
        for (String paragraph : paragraphs) {
            if (!paragraph.isBlank()) {
                lines.add(".PP");
                lines.add(escaped(text(paragraph).strip()));
            }
        }
    }

    private void environment() {
        section("Environment");
        lines.add(".TP");
        lines.add("\\fBXDG_CONFIG_HOME\\fR, \\fBXDG_DATA_HOME\\fR, \\fBXDG_CACHE_HOME\\fR");
        lines.add("Below these lie Attune's settings, its models and takes, and its log; else below \\fI~/.config\\fR,"
                + " \\fI~/.local/share\\fR and \\fI~/.cache\\fR.");
    }

    /// Without picocli's marks for colours and line ends.
    private static String text(String marked) {
        return Ansi.OFF.string(marked.replace("%n", " ").replace("%%", "%"));
    }

    /// A backslash begins a request of roff, a bare hyphen may become another character, and a line must not begin with a dot.
    private static String escaped(String text) {
        String safe = text.replace("\\", "\\e").replace("-", "\\-");
        return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
    }
}
