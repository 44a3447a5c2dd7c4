package attune.generate;

import attune.dataset.NoteToken;
import attune.dataset.ReadPassage;
import attune.dataset.Vocabulary;
import attune.dataset.VoicedPiece;
import attune.model.PassageTask;
import attune.music.Note;
import attune.music.Score;
import attune.music.TickRange;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The given voices as a network reads them: their notes and rests in the order of their starts, the higher voice first.
final class GivenPassage {
    private final Brief brief;
    private final Vocabulary vocabulary;
    private final VoicedPiece piece;
    private final boolean[] given;
    private final List<ReadPassage.Source> sources;

    GivenPassage(Brief brief, PassageTask task, Vocabulary vocabulary) {
        this.brief = brief;
        this.vocabulary = vocabulary;
        this.piece = GivenReader.piece(brief, task);
        this.given = new boolean[brief.voices()];
        brief.given().forEach(part -> given[part.voice()] = true);
        this.sources = read(brief.givenSpan()).sources();
    }

    /// What the alignment's rows are: all events, with ticks of the brief from the start of the given span.
    List<GivenEvent> events() {
        return sources.stream().map(this::event).toList();
    }

    /// The events that sound in a part of the piece, cut at its ends.
    ///
    /// @param part in ticks of the brief, from the start of the piece
    GivenWindow window(TickRange part) {
        ReadPassage read = read(part);
        return new GivenWindow(read.passage(), read.sources().stream().mapToInt(this::index).toArray(), sources.size());
    }

    private ReadPassage read(TickRange span) {
        return ReadPassage.of(piece, given, GivenReader.onGrid(brief, span), vocabulary);
    }

    /// Which event of the whole passage it is, or is a part of.
    private int index(ReadPassage.Source source) {
        return IntStream.range(0, sources.size()).filter(i -> sources.get(i).voice() == source.voice()
                && sources.get(i).range().overlaps(source.range())).findFirst().orElseThrow();
    }

    private GivenEvent event(ReadPassage.Source source) {
        long tick = tick(source.range().start());
        long length = Math.max(1, tick(source.range().end()) - tick);
        List<Note> notes = Arrays.stream(NoteToken.pitches(source.note()))
                .mapToObj(pitch -> new Note(tick, length, pitch, StepWriter.VELOCITY)).toList();
        return new GivenEvent(source.voice(), tick, length, notes);
    }

    private long tick(long onGrid) {
        long tick = Math.round((double) onGrid * brief.ticksPerQuarter() / Score.TICKS_PER_QUARTER);
        return Math.max(0, tick - brief.givenSpan().start());
    }
}
