package attune.generate;

import attune.dataset.NoteToken;
import attune.dataset.Vocabulary;
import attune.model.ChanceTable;
import attune.model.PassageModel;
import attune.model.PassageTask;
import attune.model.TablePassageModel;
import attune.music.Meter;
import attune.music.Note;
import attune.music.TickRange;
import attune.music.TimeSignature;
import attune.task.JobContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the tests of passages have in common.
final class Passages {
    static final int QUARTER = 480;
    static final List<PitchRange> RANGES = List.of(new PitchRange(60, 81), new PitchRange(52, 74),
            new PitchRange(46, 69), new PitchRange(36, 66));

    private Passages() {}

    static Vocabulary vocabulary(boolean rest, int lowest, int highest, String... durations) {
        Stream<String> pitches = IntStream.rangeClosed(lowest, highest).mapToObj(NoteToken::of);
        List<String> notes = Stream.concat(pitches, rest ? Stream.of("START", "rest") : Stream.of("START")).sorted()
                .toList();
        return new Vocabulary(notes, Stream.concat(Stream.of("0"), Stream.of(durations)).toList());
    }

    static Vocabulary chorales() {
        return vocabulary(true, 36, 81, "1/4", "1/2", "3/4", "1");
    }

    static PassageModel harmony(Vocabulary vocabulary, int voices, long seed) {
        return new TablePassageModel(TablePassageModel.file(PassageTask.HARMONISE, voices, vocabulary),
                new ChanceTable(vocabulary.notes().size(), vocabulary.durations().size(), seed));
    }

    static PassageModel answer(Vocabulary vocabulary, long seed) {
        return new TablePassageModel(TablePassageModel.file(PassageTask.ANSWER, 1, vocabulary),
                new ChanceTable(vocabulary.notes().size(), vocabulary.durations().size(), seed));
    }

    /// A harmony to a soprano, in 4/4.
    static Brief brief(VoicePart soprano, long length, WritingRules rules, VoicePart... kept) {
        return brief(QUARTER, 4, List.of(soprano), length, rules, List.of(kept));
    }

    static Brief brief(int ticksPerQuarter, int voices, List<VoicePart> given, long length, WritingRules rules,
            List<VoicePart> kept) {
        TickRange span = new TickRange(0, length);
        return new Brief(ticksPerQuarter, new Meter(ticksPerQuarter, List.of()), span, span, voices, given, kept,
                rules);
    }

    static Meter meter(int beats, int unit) {
        return new Meter(QUARTER, List.of(new TimeSignature(0, beats, unit)));
    }

    /// Quarters of these pitches; 0 is a rest.
    static VoicePart quarters(int voice, int... pitches) {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < pitches.length; i++) {
            if (pitches[i] > 0) {
                notes.add(new Note((long) i * QUARTER, QUARTER, pitches[i], 80));
            }
        }
        return new VoicePart(voice, notes);
    }

    /// Quarters that go up and down a scale.
    static VoicePart scale(int voice, int quarters) {
        int[] degrees = {72, 74, 76, 77, 79, 77, 76, 74};
        return quarters(voice, IntStream.range(0, quarters).map(i -> degrees[i % degrees.length]).toArray());
    }

    static PassageOptions seed(long seed) {
        return new PassageOptions(new SamplingOptions(1, 1, 0, 1, 1, seed), 0);
    }

    static PassageOptions beam(int width) {
        return new PassageOptions(new SamplingOptions(1, 1, 0, 1, 1, 1), width);
    }

    static WrittenPassage compose(PassageModel model, Brief brief, PassageOptions options) {
        return compose(model, brief, List.of(options)).getFirst();
    }

    static List<WrittenPassage> compose(PassageModel model, Brief brief, List<PassageOptions> options) {
        return PassageComposer.compose(model, brief,
                options.stream().map(option -> new PassageComposer.Wish(option, _ -> {})).toList(),
                JobContext.silent());
    }

    /// The notes of the steps of a voice, before anything is joined.
    static List<Note> notes(WrittenPassage passage, int voice) {
        return passage.steps().stream().filter(step -> step.voice() == voice).flatMap(step -> step.notes().stream())
                .toList();
    }

    /// Pitches of a voice's steps with their lengths in ticks.
    static List<String> line(WrittenPassage passage, int voice) {
        return passage.steps().stream().filter(step -> step.voice() == voice)
                .map(step -> (step.notes().isEmpty() ? "rest" : String.valueOf(step.notes().getFirst().pitch())) + " "
                        + step.duration())
                .toList();
    }
}
