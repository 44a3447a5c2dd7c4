package attune.music;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A piece of music as an immutable value: tracks of notes on a grid of ticks, and what holds for all of them.
public record Score(int ticksPerQuarter, List<Track> tracks, List<TempoChange> tempos,
        List<TimeSignature> timeSignatures,
        List<KeySignature> keySignatures, List<Marker> markers) {
    /// The resolution of what Attune makes itself: divisible by 3, 5 and 32.
    public static final int TICKS_PER_QUARTER = 480;

    public Score {
        if (ticksPerQuarter < 1) {
            throw new IllegalArgumentException("A quarter lasts at least one tick: " + ticksPerQuarter);
        }
        tracks = List.copyOf(tracks);
        tempos = tempos.stream().sorted(Comparator.comparingLong(TempoChange::tick)).toList();
        timeSignatures = timeSignatures.stream().sorted(Comparator.comparingLong(TimeSignature::tick)).toList();
        keySignatures = keySignatures.stream().sorted(Comparator.comparingLong(KeySignature::tick)).toList();
        markers = markers.stream().sorted(Comparator.comparingLong(Marker::tick)).toList();
    }

    /// One empty piano track in 4/4 at 120.
    public static Score empty() {
        return ofTracks(TICKS_PER_QUARTER, List.of(Track.named("Piano", 0, 0)));
    }

    /// These tracks in 4/4 at 120.
    public static Score ofTracks(int ticksPerQuarter, List<Track> tracks) {
        return new Score(ticksPerQuarter, tracks, List.of(), List.of(), List.of(), List.of());
    }

    public Score withTracks(List<Track> newTracks) {
        return new Score(ticksPerQuarter, newTracks, tempos, timeSignatures, keySignatures, markers);
    }

    public Score withTrack(int index, Track track) {
        List<Track> changed = new ArrayList<>(tracks);
        changed.set(index, track);
        return withTracks(changed);
    }

    public Score withTempos(List<TempoChange> newTempos) {
        return new Score(ticksPerQuarter, tracks, newTempos, timeSignatures, keySignatures, markers);
    }

    public Score withTimeSignatures(List<TimeSignature> newSignatures) {
        return new Score(ticksPerQuarter, tracks, tempos, newSignatures, keySignatures, markers);
    }

    public Score withKeySignatures(List<KeySignature> newSignatures) {
        return new Score(ticksPerQuarter, tracks, tempos, timeSignatures, newSignatures, markers);
    }

    public TempoMap tempoMap() {
        return new TempoMap(ticksPerQuarter, tempos);
    }

    public Meter meter() {
        return new Meter(ticksPerQuarter, timeSignatures);
    }

    /// The key in force at the tick; C major where none is said.
    public KeySignature keyAt(long tick) {
        int index = ByTick.lastUpTo(keySignatures, KeySignature::tick, tick);
        return index < 0 ? new KeySignature(0, 0, false) : keySignatures.get(index);
    }

    /// The first tick after everything that sounds, or the tick of the last control event where that comes later.
    public long end() {
        return tracks.stream().mapToLong(Track::end).max().orElse(0);
    }

    /// The first tick after the last note: pedals and volumes after it make a piece no longer. 0 without notes.
    public long notesEnd() {
        return tracks.stream().flatMap(track -> track.notes().stream()).mapToLong(Note::end).max().orElse(0);
    }

    public int noteCount() {
        return tracks.stream().mapToInt(track -> track.notes().size()).sum();
    }

    public double quarters() {
        return (double) end() / ticksPerQuarter;
    }
}
