package attune.notation;

import attune.music.KeyFinder;
import attune.music.KeySignature;
import attune.music.Meter;
import attune.music.Note;
import attune.music.Score;
import attune.music.TickRange;
import attune.music.TimeSignature;
import attune.music.Track;
import attune.notation.NotatedBar.Voice;
import attune.notation.StaffPlan.Line;
import attune.notation.StaffPlan.Plan;
import attune.notation.VoiceSplit.Chord;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes a score on staves: places that can be read, voices, bars, names of pitches.
///
/// Takes time that grows with the notes and the bars; call it off the user interface's thread.
public final class Notator {
    /// Beyond so many bars nothing is written: hostile files hold millions of empty ones.
    public static final int MOST_BARS = 20_000;
    private static final int VOICES_A_STAFF = 4;

    private final Score score;
    private final NotationOptions options;
    private final List<Frame> frames = new ArrayList<>();
    private final boolean exact;
    private final List<List<Placed>> placed = new ArrayList<>();
    private final List<Map<Note, Integer>> fifths;

    /// A bar as all parts share it.
    private record Frame(int number, long start, long length, boolean whole, TimeSignature time, boolean newTime,
            KeySignature key, boolean newKey) {
        long end() {
            return start + length;
        }
    }

    private Notator(Score score, NotationOptions options) {
        this.score = score;
        this.options = options;
        boolean all = true;
        for (Track track : score.tracks()) {
            DisplayGrid.Placement placement = DisplayGrid.of(track, score.ticksPerQuarter());
            placed.add(placement.notes());
            all &= placement.exact();
        }
        exact = all;
        Optional<KeySignature> guessed = score.keySignatures().isEmpty() ? guessedKey(score) : Optional.empty();
        addFrames(guessed);
        fifths = TrackSpelling.of(score, guessed);
    }

    /// The whole piece, at least one bar of it.
    public static NotatedScore notate(Score score, String title, NotationOptions options) {
        Notator notator = new Notator(score, options);
        List<NotatedPart> parts = StaffPlan.of(score, notator.placed, options.layout()).stream()
                .map(notator::part).toList();
        return new NotatedScore(title, score.ticksPerQuarter(), parts, score.tempos(), score.markers(), true,
                notator.exact);
    }

    /// The key that the notes sound like, where none is given.
    private static Optional<KeySignature> guessedKey(Score score) {
        return KeyFinder.of(score, new TickRange(0, Math.max(1, score.end()))).stream().findFirst()
                .map(KeyFinder.Found::key);
    }

    private void addFrames(Optional<KeySignature> guessed) {
        Meter meter = score.meter();
        long end = Math.max(1, score.notesEnd());
        long start = 0;
        Frame before = null;
        boolean pickup = false;
        for (int bar = 1; start < end && bar <= MOST_BARS; bar++) {
            long next = meter.barStart(bar + 1);
            TimeSignature time = meter.signatureAt(start);
            boolean whole = next - start == time.barTicks(score.ticksPerQuarter());
            if (bar == 1) {
                TimeSignature after = meter.signatureAt(next);
                boolean shorter = whole
                        && after.barTicks(score.ticksPerQuarter()) > time.barTicks(score.ticksPerQuarter());
                pickup = !whole || shorter;
                whole &= !shorter;
                time = shorter ? after : time; // files give the upbeat a meter of its own, which nobody prints
            }
            KeySignature key = guessed.orElse(score.keyAt(start));
            boolean newTime = before == null || before.time().beats() != time.beats()
                    || before.time().unit() != time.unit();
            boolean newKey = before == null || before.key().sharps() != key.sharps()
                    || before.key().minor() != key.minor();
            long place = Units.of(start, score.ticksPerQuarter());
            before = new Frame(pickup ? bar - 1 : bar, place, Units.of(next, score.ticksPerQuarter()) - place, whole,
                    time, newTime, key, newKey);
            frames.add(before);
            start = next;
        }
    }

    private NotatedPart part(Plan plan) {
        boolean drums = plan.channel() == Track.PERCUSSION;
        Transposition transposition = drums ? Transposition.NONE : transposition(plan);
        List<Clef> clefs = new ArrayList<>();
        List<StaffVoice> voices = new ArrayList<>();
        for (int staff = 1; staff <= plan.staves().size(); staff++) {
            List<Line> lines = plan.staves().get(staff - 1);
            clefs.add(drums ? Clef.PERCUSSION : clef(plan, staff, lines, transposition));
            voices.addAll(voices(staff, lines));
        }
        List<NotatedBar> bars = new ArrayList<>();
        for (Frame frame : frames) {
            bars.add(bar(frame, voices, transposition));
        }
        return new NotatedPart(plan.track(), plan.name(), plan.program(), plan.channel(), clefs, transposition, bars);
    }

    private Transposition transposition(Plan plan) {
        Transposition usual = options.written() && plan.track() >= 0
                ? Transposition.of(plan.program())
                : Transposition.NONE;
        IntSummaryStatistics pitches = plan.staves().stream().flatMap(List::stream)
                .flatMap(line -> line.notes().stream()).mapToInt(Placed::pitch).summaryStatistics();
        return pitches.getCount() == 0 ? usual : usual.fitting(pitches.getMin(), pitches.getMax());
    }

    private static Clef clef(Plan plan, int staff, List<Line> lines, Transposition transposition) {
        if (plan.staves().size() == 2) {
            return staff == 1 ? Clef.TREBLE : Clef.BASS;
        }
        return Clef.of(lines.stream().flatMap(line -> line.notes().stream())
                .map(note -> note.pitch() - transposition.semitones()).toList(), plan.name());
    }

    /// A voice, and how far it was written: bars come in their order.
    private static final class StaffVoice {
        private final int staff;
        private final int number;
        private final int track;
        private final List<Chord> chords;
        private int next;

        StaffVoice(int staff, int number, int track, List<Chord> chords) {
            this.staff = staff;
            this.number = number;
            this.track = track;
            this.chords = chords;
        }

        /// Those that sound in the bar.
        List<Chord> chordsUpTo(long end) {
            List<Chord> found = new ArrayList<>();
            while (next < chords.size() && chords.get(next).start() < end) {
                found.add(chords.get(next));
                if (chords.get(next).end() > end) {
                    break;
                }
                next++;
            }
            return found;
        }
    }

    private static List<StaffVoice> voices(int staff, List<Line> lines) {
        List<StaffVoice> voices = new ArrayList<>();
        for (Line line : lines) {
            for (List<Chord> chords : VoiceSplit.voices(line.notes())) {
                int place = voices.size();
                int number = place < VOICES_A_STAFF
                        ? (staff - 1) * VOICES_A_STAFF + place + 1
                        : 10 * place + staff;
                voices.add(new StaffVoice(staff, number, line.track(), chords));
            }
        }
        if (voices.isEmpty()) {
            voices.add(new StaffVoice(staff, (staff - 1) * VOICES_A_STAFF + 1, 0, List.of()));
        }
        return voices;
    }

    private NotatedBar bar(Frame frame, List<StaffVoice> voices, Transposition transposition) {
        MetricTree tree = new MetricTree(frame.time());
        List<Voice> written = new ArrayList<>();
        for (StaffVoice voice : voices) {
            List<Chord> chords = voice.chordsUpTo(frame.end());
            boolean first = written.stream().noneMatch(other -> other.staff() == voice.staff);
            if (first || !chords.isEmpty()) {
                BarWriter writer = new BarWriter(frame.start(), frame.length(), tree,
                        note -> transposition.written(spelled(voice.track, note)));
                written.add(new Voice(voice.staff, voice.number, writer.write(chords)));
            }
        }
        return new NotatedBar(frame.number(), frame.start(), frame.length(), frame.whole(), frame.time(),
                frame.newTime(), transposition.written(frame.key()), frame.newKey(), written);
    }

    private SpelledPitch spelled(int track, Placed note) {
        return new SpelledPitch(note.pitch(), fifths.get(track).getOrDefault(note.source(), 0));
    }
}
