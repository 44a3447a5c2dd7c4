package attune.io;

import attune.music.ControlEvent;
import attune.music.KeySignature;
import attune.music.Marker;
import attune.music.Note;
import attune.music.Score;
import attune.music.TempoChange;
import attune.music.TimeSignature;
import attune.music.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Scores that hold all there is, each channel of one track and each pitch once at a time, as a MIDI file can say it.
final class RandomScores {
    private RandomScores() {}

    static Score of(Random random) {
        List<Track> tracks = new ArrayList<>();
        int count = random.nextInt(5);
        for (int channel = 0; channel < count; channel++) {
            tracks.add(track(random, channel));
        }
        return new Score(1 + random.nextInt(0x7FFF), tracks,
                List.of(new TempoChange(random.nextInt(3), 1 + random.nextInt(0xFFFFFF))),
                List.of(new TimeSignature(random.nextInt(999), 1 + random.nextInt(255), 1 << random.nextInt(9))),
                List.of(new KeySignature(random.nextInt(999), random.nextInt(15) - 7, random.nextBoolean())),
                List.of(new Marker(random.nextInt(999_999_999), "Ünder " + random.nextInt())));
    }

    private static Track track(Random random, int channel) {
        List<Note> notes = new ArrayList<>();
        for (int pitch = 0; pitch < 128; pitch += 1 + random.nextInt(40)) {
            long tick = random.nextInt(50);
            for (int i = random.nextInt(6); i > 0; i--) {
                long length = 1L + random.nextInt(1 << random.nextInt(20));
                notes.add(new Note(tick, length, pitch, 1 + random.nextInt(127)));
                tick += length + Math.max(0, random.nextInt(100) - 50);
            }
        }
        List<ControlEvent> controls = new ArrayList<>();
        for (ControlEvent.Kind kind : ControlEvent.Kind.values()) {
            boolean keyed = kind == ControlEvent.Kind.CONTROLLER || kind == ControlEvent.Kind.KEY_PRESSURE;
            int highest = kind == ControlEvent.Kind.PITCH_BEND ? 16384 : 128;
            // a program before the first note would become the track's own
            long from = kind == ControlEvent.Kind.PROGRAM ? 60 : 0;
            if (!notes.isEmpty() || kind != ControlEvent.Kind.PROGRAM) {
                controls.add(new ControlEvent(from + random.nextInt(999), kind, keyed ? random.nextInt(128) : 0,
                        random.nextInt(highest)));
            }
        }
        return new Track("Part " + channel, random.nextInt(128), channel, notes, controls);
    }
}
