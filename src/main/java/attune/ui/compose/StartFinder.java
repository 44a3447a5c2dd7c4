package attune.ui.compose;

import attune.dataset.NoteToken;
import attune.dataset.TokenSequence;
import attune.dataset.Vocabulary;
import attune.edit.Selection;
import attune.generate.Primer;
import attune.generate.Take;
import attune.music.Fraction;
import attune.music.Note;
import attune.music.Score;
import attune.music.TickRange;
import attune.music.Track;
import attune.ui.heatmap.PlacedEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds where a take begins and what it goes on from, or says in a sentence why it cannot.
///
/// @param score the piece
/// @param track that the take goes to; may not exist yet
/// @param allTracks whether [Beginning#CURSOR] reads all tracks or only that one
/// @param playhead in ticks
/// @param again the take for [Beginning#TAKE]; null for none
/// @param chordify turns notes into events with offsets from tick 0
record StartFinder(Score score, Selection selection, int track, boolean allTracks, long playhead,
        @Nullable Take again, Function<Score, TokenSequence> chordify) {
    /// More than any network looks back on.
    private static final int MOST_EVENTS = 512;

    /// Why the take cannot begin so; empty where it can. Quick: asked again whenever the playhead moves.
    String reasonAgainst(Beginning beginning) {
        return switch (beginning) {
            case NOTHING, TAKE -> "";
            case SELECTION -> selection.notes().keySet().stream().anyMatch(this::isPitched)
                    ? ""
                    : "Select notes in the roll first: the take goes on from them.";
            case CURSOR -> readTracks().anyMatch(this::startsBeforePlayhead)
                    ? ""
                    : "No notes stand before the playhead" + (allTracks ? "" : " in this track")
                            + ": move it to the right of some.";
        };
    }

    private IntStream readTracks() {
        return IntStream.range(0, score.tracks().size())
                .filter(index -> isPitched(index) && (allTracks || index == track));
    }

    private boolean isPitched(int index) {
        return index < score.tracks().size() && !score.tracks().get(index).isPercussion();
    }

    private boolean startsBeforePlayhead(int index) {
        List<Note> notes = score.tracks().get(index).notes();
        return !notes.isEmpty() && notes.getFirst().tick() < playhead;
    }

    TakeStart find(Beginning beginning) {
        return switch (beginning) {
            case NOTHING -> fromNothing();
            case TAKE -> again == null ? fromNothing() : asBefore(again);
            case SELECTION -> {
                Score part = selected();
                long end = selection.range().end();
                yield begun(withoutLeadingRests(chordify.apply(part)), end, "after " + count(part) + " selected");
            }
            case CURSOR -> begun(chordify.apply(beforePlayhead()), playhead, "after " + place(playhead));
        };
    }

    private TakeStart fromNothing() {
        return new TakeStart(freshStart(), Primer.NOTHING, List.of(), "from nothing");
    }

    /// With the events that the take began with, at the same quarter of this piece.
    private TakeStart asBefore(Take take) {
        long tick = Math.round((double) take.start() * score.ticksPerQuarter() / take.ticksPerQuarter());
        return new TakeStart(tick, take.primer(), placed(take.primer().events()), take.primerName());
    }

    private TakeStart begun(TokenSequence all, long tick, String words) {
        TokenSequence events = last(upTo(all, new Fraction(tick, score.ticksPerQuarter())));
        return new TakeStart(tick, new Primer(events), placed(events), words);
    }

    /// At the cursor's beat in an empty track, otherwise at the first bar behind the piece.
    private long freshStart() {
        boolean empty = track >= score.tracks().size() || score.tracks().get(track).notes().isEmpty();
        if (empty && score.noteCount() > 0 && playhead < score.end()) {
            return playhead - score.meter().position(playhead).tick();
        }
        long end = score.notesEnd();
        TickRange bar = score.meter().barAt(end);
        return end == bar.start() ? end : bar.end();
    }

    private Score selected() {
        return part(IntStream.range(0, score.tracks().size()).filter(this::isPitched)
                .mapToObj(index -> score.tracks().get(index).withNotes(selection.in(index))));
    }

    private Score beforePlayhead() {
        return part(readTracks().mapToObj(index -> before(score.tracks().get(index))));
    }

    private Score part(Stream<Track> tracks) {
        return score.withTracks(tracks.toList());
    }

    /// The notes that start before the playhead, cut where it stands.
    private Track before(Track whole) {
        return whole.withNotes(whole.notes().stream().filter(note -> note.tick() < playhead)
                .map(note -> note.end() <= playhead ? note : note.withDuration(playhead - note.tick())).toList());
    }

    private static String count(Score part) {
        return part.noteCount() == 1 ? "1 note" : part.noteCount() + " notes";
    }

    private String place(long tick) {
        return score.meter().position(tick).barBeat();
    }

    /// Chordifying fills the last bar with a rest: what goes beyond the take's start is cut.
    private static TokenSequence upTo(TokenSequence events, Fraction end) {
        int size = 0;
        while (size < events.size() && events.offsets().get(size).compareTo(end) < 0) {
            size++;
        }
        TokenSequence kept = part(events, 0, size);
        if (size == 0) {
            return kept;
        }
        Fraction left = end.minus(kept.offsets().getLast());
        if (Fraction.parse(kept.durations().getLast()).compareTo(left) <= 0) {
            return kept;
        }
        List<String> durations = new ArrayList<>(kept.durations());
        durations.set(size - 1, left.toString());
        return new TokenSequence(kept.notes(), durations, kept.offsets());
    }

    /// A selection in the middle of the piece does not begin with the silence of all bars before it.
    private static TokenSequence withoutLeadingRests(TokenSequence events) {
        int first = 0;
        while (first < events.size() && events.notes().get(first).equals(Vocabulary.REST)) {
            first++;
        }
        return part(events, first, events.size());
    }

    private static TokenSequence part(TokenSequence events, int from, int to) {
        return new TokenSequence(events.notes().subList(from, to), events.durations().subList(from, to),
                events.offsets().subList(from, to));
    }

    private static TokenSequence last(TokenSequence events) {
        return part(events, Math.max(0, events.size() - MOST_EVENTS), events.size());
    }

    private List<PlacedEvent> placed(TokenSequence events) {
        return IntStream.range(0, events.size()).mapToObj(index -> placed(events, index)).toList();
    }

    private PlacedEvent placed(TokenSequence events, int index) {
        Fraction offset = events.offsets().get(index);
        Fraction end = offset.plus(Fraction.parse(events.durations().get(index)));
        return new PlacedEvent(
                new TickRange(offset.ticks(score.ticksPerQuarter()), end.ticks(score.ticksPerQuarter())),
                Arrays.stream(NoteToken.pitches(events.notes().get(index))).boxed().toList());
    }
}
