package attune.generate;

import attune.model.PassageTask;
import attune.music.ChordEvent;
import attune.music.Chordify;
import attune.music.Fraction;
import attune.music.Meter;
import attune.music.Note;
import attune.music.Score;
import attune.music.SingleLine;
import attune.music.TickRange;
import attune.music.TimeSignature;
import attune.music.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Reads the given voices as the pieces that networks learn from were read: on the grid of [Chordify], rests cut at bar lines.
///
/// A voice of a harmony is a single line; of notes that start together the highest is read, in the lowest voice the lowest. A phrase that
/// is to be answered is chordified.
record GivenReader(Brief brief, ExactTicks time) {
    /// The events of each given voice, rests among them, from the start to the end of the given span.
    List<LineEvent> events(PassageTask task) {
        return brief.given().stream().map(VoicePart::voice).distinct().sorted()
                .flatMap(voice -> (task == PassageTask.HARMONISE ? line(voice) : chords(voice)).stream()).toList();
    }

    private List<LineEvent> line(int voice) {
        Track track = track(voice, 0);
        SingleLine line = voice == brief.voices() - 1
                ? SingleLine.lowest(track, brief.ticksPerQuarter())
                : SingleLine.highest(track, brief.ticksPerQuarter());
        List<LineEvent> events = new ArrayList<>();
        long at = 0;
        for (ChordEvent note : line.notes()) {
            rest(voice, at, Math.min(exact(note.offset()), end()), events);
            add(event(voice, note, 0), events);
            at = exact(note.offset().plus(note.duration()));
        }
        rest(voice, at, end(), events);
        return events;
    }

    private void rest(int voice, long from, long to, List<LineEvent> events) {
        PlacesInBars places = new PlacesInBars(brief.meter(), origin(), time);
        for (long at = from; at < to; at = places.barEnd(at)) {
            events.add(new LineEvent(voice, at, Math.min(to, places.barEnd(at)), List.of()));
        }
    }

    private List<LineEvent> chords(int voice) {
        Score score = Score.ofTracks(brief.ticksPerQuarter(), List.of(track(voice, origin())));
        Score inBars = new Score(score.ticksPerQuarter(), score.tracks(), List.of(), signatures(), List.of(),
                List.of());
        List<LineEvent> events = new ArrayList<>();
        for (ChordEvent chord : Chordify.of(inBars)) {
            add(event(voice, chord, time.exact(origin())), events);
        }
        rest(voice, events.isEmpty() ? 0 : events.getLast().end(), end(), events);
        return events;
    }

    /// What of it lies in the span.
    private void add(LineEvent event, List<LineEvent> events) {
        if (event.end() > 0 && event.start() < end()) {
            events.add(event.between(0, end()));
        }
    }

    private LineEvent event(int voice, ChordEvent chord, long origin) {
        long start = exact(chord.offset()) - origin;
        long end = exact(chord.offset().plus(chord.duration())) - origin;
        long tick = Math.max(0, time.rounded(start));
        long length = Math.max(1, time.rounded(end) - tick);
        return new LineEvent(voice, start, end, chord.pitches().stream()
                .map(pitch -> new Note(tick, length, pitch, StepWriter.VELOCITY)).toList());
    }

    private Track track(int voice, long origin) {
        Stream<Note> notes = brief.given().stream().filter(part -> part.voice() == voice)
                .flatMap(part -> part.notes().stream()).map(note -> note.withTick(note.tick() + origin));
        return Track.named("given", 0, 0).withNotes(notes.toList());
    }

    /// The time signatures up to the end of the span.
    private List<TimeSignature> signatures() {
        Meter meter = brief.meter();
        List<TimeSignature> signatures = new ArrayList<>(List.of(meter.signatureAt(0)));
        for (TickRange bar = meter.barAt(0); bar.end() < brief.givenSpan().end(); bar = meter.barAt(bar.end())) {
            TimeSignature signature = meter.signatureAt(bar.end());
            if (!signature.equals(signatures.getLast())) {
                signatures.add(signature);
            }
        }
        return signatures;
    }

    private long exact(Fraction quarters) {
        return Math.round((double) quarters.numerator() * time.perQuarter() / quarters.denominator());
    }

    private long origin() {
        return brief.givenSpan().start();
    }

    private long end() {
        return time.exact(brief.givenSpan().length());
    }
}
