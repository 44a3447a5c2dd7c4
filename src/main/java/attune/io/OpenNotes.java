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
    private final Map<Integer, Long> lastEnds = new TreeMap<>();
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
            lastEnds.put(channel << 7 | pitch, tick);
            close(channel, pitch, note, tick);
        } else if (strayEnds++ == 0) {
            firstStray = offset;
        }
    }

    /// Ends what still sounds where its pitch starts again or else where the track ends, and reports all that was put right.
    void endAll(long tick) {
        open.forEach((key, waiting) -> endAll(key >> 7, key & 127, waiting, tick));
        open.clear();
        report(firstHanging, hanging, "note", "without an end; ended where the pitch starts again or the track ends");
        report(firstStray, strayEnds, "note end", "without a note; skipped");
        report(firstInstant, instant, "note", "without length; made one tick long");
    }

    /// No note ends before one that started earlier on its pitch: read again, the two would change their ends.
    private void endAll(int channel, int pitch, Deque<Open> waiting, long trackEnd) {
        long earliest = lastEnds.getOrDefault(channel << 7 | pitch, 0L);
        long end = trackEnd;
        Open later = null;
        for (Open note = waiting.pollLast(); note != null; note = waiting.pollLast()) {
            if (later != null && later.tick() > note.tick()) {
                end = Math.max(earliest, later.tick());
            }
            firstHanging = hanging++ == 0 ? note.offset() : Math.min(firstHanging, note.offset());
            close(channel, pitch, note, end);
            later = note;
        }
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
        long start = Math.min(note.tick(), TrackReader.LAST_TICK - 1);
        track.part(channel).put(note.place(), new Note(start, Math.max(1, tick - start), pitch, note.velocity()));
    }
}
