package attune.cli;

import attune.io.MidiReader;
import attune.music.Note;
import attune.music.Score;
import attune.music.TempoChange;
import attune.music.Track;
import attune.neural.Dl4jModelLoader;
import attune.neural.Dl4jPassageLoader;
import attune.neural.Dl4jVoicesLoader;
import attune.project.Project;
import attune.project.ProjectFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes the projects in `samples/projects` of samples and bundled models with `attune compose`; tracks get names and instruments.
record ExampleMaker(Path temp) {
    private static final Path MODELS = Path.of("resources/models");
    private static final Path SAMPLES = Path.of("samples");
    private static final int FOUR_BARS = 4 * 4;
    private static final int CELLO = 42;
    private static final int VIOLA = 41;
    private static final int VIOLIN = 40;
    private static final int CHOIR = 52;

    /// Four bars of the prelude, and after them what the network goes on with, in a track of its own.
    Project prelude() throws Exception {
        Score whole = MidiReader
                .read(Files.readAllBytes(SAMPLES.resolve("bach-cello-suite-1-prelude.mid")), "prelude").score();
        long end = (long) FOUR_BARS * whole.ticksPerQuarter();
        Track bach = whole.tracks().getFirst();
        Score primer = whole.withTracks(List.of(bach.withName("Bach")
                .withNotes(bach.notes().stream().filter(note -> note.tick() < end).toList())));
        Path given = temp.resolve("four-bars.attune");
        ProjectFile.write(project("Four bars", "J. S. Bach", primer), given);
        Score added = composed("solo-cello", "--primer", given, "--notes", "129", "--temperature", "0.8",
                "--rhythm-temperature", "0.4", "--seed", "5");
        List<Note> notes = added.tracks().getFirst().notes().stream().map(note -> note.withTick(note.tick() + end))
                .toList();
        Track network = new Track("Solo cello", CELLO, 1, notes, List.of());
        return project("Bach, composed on", "J. S. Bach and the network Solo cello",
                primer.withTracks(List.of(primer.tracks().getFirst(), network)));
    }

    /// A chorale's soprano with the three voices that the network writes to it.
    Project chorale() throws Exception {
        Score score = composed("four-voice-chorales", "--primer",
                SAMPLES.resolve("bach-chorale-christus-der-ist-mein-leben.mid"), "--temperature", "0.4",
                "--no-crossing", "--seed", "6");
        return project("Harmonised chorale", "M. Vulpius and the network Four-voice chorales",
                dressed(score, List.of("Soprano", "Alto", "Tenor", "Bass"),
                        List.of(CHOIR, CHOIR, CHOIR, CHOIR)));
    }

    /// Eight bars of four voices, for strings.
    Project voices() throws Exception {
        Score score = composed("four-voices", "--bars", "8", "--attack", "held", "--seed", "3");
        return project("Four voices, drawn", "the network Four voices",
                dressed(score, List.of("Violin 1", "Violin 2", "Viola", "Cello"),
                        List.of(VIOLIN, VIOLIN, VIOLA, CELLO))
                        .withTempos(List.of(TempoChange.ofBpm(0, 84))));
    }

    private Score composed(String model, Object... options) throws Exception {
        Path out = temp.resolve(model + ".attune");
        Networks networks = new Networks(FakeTrainer::new, Dl4jModelLoader::new, ExampleMaker::none,
                Dl4jPassageLoader::new, ExampleMaker::none, Dl4jVoicesLoader::new);
        CommandRun run = CommandRun.withNetworks(networks, Stream.concat(
                Stream.of("compose", "--model", MODELS.resolve(model + ".attune-model"), "--out", out),
                Stream.of(options)).toArray());
        if (run.code() != 0) {
            throw new AssertionError(run.err());
        }
        return ProjectFile.read(out).score();
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // it never returns
    private static <T> T none() {
        throw new AssertionError("nothing is trained");
    }

    private static Score dressed(Score score, List<String> names, List<Integer> programs) {
        return score.withTracks(IntStream.range(0, score.tracks().size())
                .mapToObj(i -> score.tracks().get(i).withName(names.get(i)).withProgram(programs.get(i))).toList());
    }

    private static Project project(String title, String composer, Score score) {
        return new Project(title, composer, score, List.of(), Project.Desk.EMPTY);
    }
}
