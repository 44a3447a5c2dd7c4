package attune.generate;

import attune.dataset.EncodedPassage;
import attune.dataset.PassageFeatures;
import attune.model.PassageTask;
import attune.music.Note;
import attune.music.TickRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The given voices as a network reads them: their notes and rests in the order of their starts, the higher voice first.
///
/// A note or rest of unknown length is read as several, cut at the beats, where all their lengths are known.
final class GivenPassage {
    private final EventTokens tokens;
    private final ExactTicks time;
    private final PlacesInBars places;
    private final List<LineEvent> events = new ArrayList<>();

    GivenPassage(Brief brief, PassageTask task, EventTokens tokens, ExactTicks time) {
        this.tokens = tokens;
        this.time = time;
        this.places = new PlacesInBars(brief.meter(), brief.givenSpan().start(), time);
        new GivenReader(brief, time).events(task).forEach(this::add);
        events.sort(Comparator.comparingLong(LineEvent::start).thenComparingInt(LineEvent::voice));
    }

    /// What the alignment's rows are: all events, with ticks of the brief.
    List<GivenEvent> events() {
        return events.stream().map(this::event).toList();
    }

    /// The events that sound in a part of the span; one that began earlier is read from the part's start on.
    GivenWindow window(TickRange part) {
        int[] inside = IntStream.range(0, events.size())
                .filter(i -> events.get(i).end() > part.start() && events.get(i).start() < part.end()).boxed()
                .sorted(Comparator.comparingLong((Integer i) -> Math.max(part.start(), events.get(i).start()))
                        .thenComparingInt(i -> events.get(i).voice()))
                .mapToInt(Integer::intValue).toArray();
        List<LineEvent> read = IntStream.of(inside)
                .mapToObj(i -> events.get(i).between(part.start(), part.end())).toList();
        return new GivenWindow(encoded(read, part.end()), inside, events.size());
    }

    private void add(LineEvent event) {
        if (tokens.knows(event.length())) {
            events.add(event);
            return;
        }
        List<LineEvent> cut = new ArrayList<>();
        long at = event.start();
        while (at < event.end()) {
            long next = Math.min(event.end(), places.nextBeat(at));
            cut.add(event.between(at, next));
            at = next;
        }
        events.addAll(cut.stream().allMatch(part -> tokens.knows(part.length())) ? cut : List.of(event));
    }

    private EncodedPassage encoded(List<LineEvent> read, long end) {
        List<DrawnEvent> drawn = read.stream().map(tokens::of).toList();
        return new EncodedPassage(drawn.stream().mapToInt(DrawnEvent::note).toArray(),
                drawn.stream().mapToInt(DrawnEvent::duration).toArray(),
                read.stream().mapToInt(LineEvent::voice).toArray(),
                read.stream().mapToInt(event -> places.position(event.start())).toArray(),
                read.stream().mapToInt(event -> PassageFeatures.remaining(time.quarters(end - event.start())))
                        .toArray());
    }

    private GivenEvent event(LineEvent event) {
        long tick = time.rounded(event.start());
        long length = Math.max(1, time.rounded(event.end()) - tick);
        List<Note> notes = event.notes().stream().map(note -> note.withTick(tick).withDuration(length)).toList();
        return new GivenEvent(event.voice(), tick, length, notes);
    }
}
