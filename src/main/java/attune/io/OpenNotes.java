package attune.io;

import attune.music.Note;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.TreeMap;

/// The notes of one track that sound and wait for their end; of two at one pitch the earlier ends first.
final class OpenNotes {
    private record Open(long tick, int velocity, int offset, int place) {}

    private final RawTrack track;
    private final Repairs repairs;
    private final Map<Integer, Deque<Open>> open = new TreeMap<>();
    private int strayEnds;
    private int instant;
    private int hanging;
    private int firstHanging;
    private int firstStray;
    private int firstInstant;

    OpenNotes(RawTrack track, Repairs repairs) {
        this.track = track;
        this.repairs = repairs;
    }

    void start(long tick, int channel, int pitch, int velocity, int offset) {
        int place = track.part(channel).reserve();
        open.computeIfAbsent(channel << 7 | pitch, _ -> new ArrayDeque<>(2))
                .add(new Open(tick, velocity, offset, place));
    }

    void end(long tick, int channel, int pitch, int offset) {
        Deque<Open> waiting = open.get(channel << 7 | pitch);
        Open note = waiting == null ? null : waiting.poll();
        if (note != null) {
            close(channel, pitch, note, tick);
        } else if (strayEnds++ == 0) {
            firstStray = offset;
        }
    }

    /// Ends what still sounds where its pitch starts again or else where the track ends, and reports all that was put right.
    void endAll(long tick) {
        for (var entry : open.entrySet()) {
            Deque<Open> waiting = entry.getValue();
            while (!waiting.isEmpty()) {
                Open note = waiting.remove();
                firstHanging = hanging++ == 0 ? note.offset() : Math.min(firstHanging, note.offset());
                boolean again = !waiting.isEmpty() && waiting.element().tick() > note.tick();
                close(entry.getKey() >> 7, entry.getKey() & 127, note, again ? waiting.element().tick() : tick);
            }
        }
        report(firstHanging, hanging, "note", "without an end; ended where the pitch starts again or the track ends");
        report(firstStray, strayEnds, "note end", "without a note; skipped");
        report(firstInstant, instant, "note", "without length; made one tick long");
    }

    private void report(int offset, int count, String thing, String problem) {
        if (count > 0) {
            repairs.add(offset, Repairs.count(count, thing) + (count == 1 ? " " : " from here on ") + problem);
        }
    }

    private void close(int channel, int pitch, Open note, long tick) {
        if (tick == note.tick() && instant++ == 0) {
            firstInstant = note.offset();
        }
        long length = Math.max(1, tick - note.tick());
        track.part(channel).put(note.place(), new Note(note.tick(), length, pitch, note.velocity()));
    }
}
