package attune.generate;

import attune.dataset.NoteToken;
import attune.dataset.TokenSequence;
import attune.dataset.Vocabulary;
import attune.dataset.VoicedPiece;
import attune.model.PassageTask;
import attune.music.ChordEvent;
import attune.music.Chordify;
import attune.music.Fraction;
import attune.music.Meter;
import attune.music.Score;
import attune.music.SingleLine;
import attune.music.TickRange;
import attune.music.TimeSignature;
import attune.music.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Makes a piece of the given voices, as the pieces that networks learn from were made: on the grid of [Chordify], rests cut at bar lines.
///
/// A voice of a harmony is a single line; of notes that start together the highest is read, in the lowest voice the lowest. A phrase that
/// is to be answered is chordified. The piece begins where the music does and ends where the given span does; other voices are silent.
final class GivenReader {
    private final Brief brief;
    private final PassageTask task;
    private final List<TimeSignature> signatures;
    private final Meter meter; // in 480ths of a quarter, as all that is read
    private final long end;

    private GivenReader(Brief brief, PassageTask task) {
        this.brief = brief;
        this.task = task;
        this.signatures = signatures(brief).stream().map(signature -> signature.onGrid(brief.ticksPerQuarter()))
                .toList();
        this.meter = new Meter(Score.TICKS_PER_QUARTER, signatures);
        this.end = onGrid(brief, brief.givenSpan()).end();
    }

    static VoicedPiece piece(Brief brief, PassageTask task) {
        GivenReader reader = new GivenReader(brief, task);
        List<TokenSequence> lines = IntStream.range(0, brief.voices()).mapToObj(reader::line).toList();
        return new VoicedPiece("given", lines, reader.signatures);
    }

    /// A span of the brief in ticks of [Score#TICKS_PER_QUARTER].
    static TickRange onGrid(Brief brief, TickRange span) {
        return new TickRange(ticks(span.start(), brief), ticks(span.end(), brief));
    }

    private static long ticks(long tick, Brief brief) {
        return Math.round((double) tick * Score.TICKS_PER_QUARTER / brief.ticksPerQuarter());
    }

    private TokenSequence line(int voice) {
        List<String> notes = new ArrayList<>();
        List<Long> starts = new ArrayList<>(); // and where the last one ends
        starts.add(0L);
        for (ChordEvent event : events(voice)) {
            rest(event.offset().ticks(Score.TICKS_PER_QUARTER), notes, starts);
            long to = Math.min(end, event.offset().plus(event.duration()).ticks(Score.TICKS_PER_QUARTER));
            if (to > starts.getLast()) {
                notes.add(NoteToken.of(event.pitches().stream().mapToInt(Integer::intValue).toArray()));
                starts.add(to);
            }
        }
        rest(end, notes, starts);
        return tokens(notes, starts);
    }

    private void rest(long to, List<String> notes, List<Long> starts) {
        while (starts.getLast() < Math.min(to, end)) {
            notes.add(Vocabulary.REST);
            starts.add(Math.min(Math.min(to, end), meter.barAt(starts.getLast()).end()));
        }
    }

    private static TokenSequence tokens(List<String> notes, List<Long> starts) {
        List<Fraction> offsets = starts.stream().map(tick -> new Fraction(tick, Score.TICKS_PER_QUARTER)).toList();
        List<String> durations = IntStream.range(0, notes.size())
                .mapToObj(i -> offsets.get(i + 1).minus(offsets.get(i)).toString()).toList();
        return new TokenSequence(notes, durations, offsets.subList(0, notes.size()));
    }

    private List<ChordEvent> events(int voice) {
        Track track = Track.named("given", 0, 0).withNotes(brief.given().stream().filter(part -> part.voice() == voice)
                .flatMap(part -> part.notes().stream())
                .map(note -> note.withTick(note.tick() + brief.givenSpan().start())).toList());
        if (task == PassageTask.ANSWER) {
            Score score = new Score(brief.ticksPerQuarter(), List.of(track), List.of(), signatures(brief), List.of(),
                    List.of());
            return Chordify.of(score).stream().filter(event -> !event.isRest()).toList();
        }
        return voice == brief.voices() - 1
                ? SingleLine.lowest(track, brief.ticksPerQuarter()).notes()
                : SingleLine.highest(track, brief.ticksPerQuarter()).notes();
    }

    /// The time signatures up to the end of the given span.
    private static List<TimeSignature> signatures(Brief brief) {
        List<TimeSignature> signatures = new ArrayList<>(List.of(brief.meter().signatureAt(0)));
        for (TickRange bar = brief.meter().barAt(0); bar.end() < brief.givenSpan().end(); bar = brief.meter()
                .barAt(bar.end())) {
            TimeSignature signature = brief.meter().signatureAt(bar.end());
            if (!signature.equals(signatures.getLast())) {
                signatures.add(signature);
            }
        }
        return signatures;
    }
}
