package attune.play;

import attune.music.Note;
import attune.play.ChannelMessage.NoteOff;
import attune.play.ChannelMessage.Silence;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongUnaryOperator;
import org.jspecify.annotations.Nullable;

/// The notes whose start was sent and whose end was not: what makes sure that none hangs.
///
/// A key of a channel holds one note: where the next one strikes it early, the one before ends there.
final class SoundingNotes {
    private final Map<Integer, Sounding> byKey = new HashMap<>();
    private final Deque<TimedEvent> starts = new ArrayDeque<>();

    /// A note that holds its key since the time.
    record Sounding(int part, int channel, Note note, long startMicros) {
        /// The time to end it at: the wanted one, but after its start, which a changed speed or an edit can have put later.
        long endMicros(long wanted) {
            return Math.max(wanted, startMicros + 1);
        }
    }

    /// Takes a note over, with its start already sent or about to be; returns what held its key.
    @Nullable
    Sounding start(int part, Note note, TimedEvent start) {
        starts.add(start);
        return byKey.put(key(start.channel(), note.pitch()),
                new Sounding(part, start.channel(), note, start.micros()));
    }

    /// Ends what ends before the tick.
    void endBefore(long tick, LongUnaryOperator microsAt, Consumer<Due> due) {
        for (Iterator<Sounding> all = byKey.values().iterator(); all.hasNext();) {
            Sounding sounding = all.next();
            if (sounding.note().end() < tick) {
                all.remove();
                due.accept(Due.end(sounding.note().end(),
                        sounding.endMicros(microsAt.applyAsLong(sounding.note().end())),
                        sounding.channel(), sounding.note().pitch()));
            }
        }
    }

    /// Ends everything at the time, as where a loop wraps.
    void endAll(long micros, Consumer<TimedEvent> out) {
        byKey.values().stream().sorted((a, b) -> Integer.compare(order(a), order(b)))
                .forEach(sounding -> out.accept(off(sounding, sounding.endMicros(micros))));
        byKey.clear();
    }

    /// Ends what another arrangement no longer holds, and what it mutes; a note with a new length gets its new end.
    void follow(Arrangement next, long now, Consumer<TimedEvent> out) {
        for (Iterator<Map.Entry<Integer, Sounding>> all = byKey.entrySet().iterator(); all.hasNext();) {
            Map.Entry<Integer, Sounding> entry = all.next();
            Sounding sounding = entry.getValue();
            Part part = sounding.part() < next.parts().size() ? next.parts().get(sounding.part()) : null;
            Note same = part == null || !part.audible() ? null : part.startingLike(sounding.note());
            if (same == null) {
                all.remove();
                out.accept(off(sounding, sounding.endMicros(now)));
            } else if (!same.equals(sounding.note())) {
                entry.setValue(new Sounding(sounding.part(), sounding.channel(), same, sounding.startMicros()));
            }
        }
    }

    /// Silences a channel now, and each note of it that was sent ahead just as it would start.
    void silence(int channel, long now, Consumer<TimedEvent> out) {
        out.accept(new TimedEvent(now, channel, new Silence()));
        out.accept(new TimedEvent(now, channel, ChannelMessage.pedalUp()));
        for (TimedEvent start : starts) {
            if (start.channel() == channel && start.micros() >= now) {
                out.accept(new TimedEvent(start.micros() + 1, channel, new Silence()));
            }
        }
        byKey.values().removeIf(sounding -> sounding.channel() == channel);
    }

    /// Forgets the starts that are past.
    void passed(long now) {
        while (!starts.isEmpty() && starts.getFirst().micros() < now) {
            starts.removeFirst();
        }
    }

    private static TimedEvent off(Sounding sounding, long micros) {
        return new TimedEvent(micros, sounding.channel(), new NoteOff(sounding.note().pitch()));
    }

    private static int order(Sounding sounding) {
        return key(sounding.channel(), sounding.note().pitch());
    }

    private static int key(int channel, int pitch) {
        return channel << 7 | pitch;
    }
}
