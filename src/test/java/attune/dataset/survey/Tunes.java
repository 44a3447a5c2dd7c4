package attune.dataset.survey;

import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/// Random pieces in four parts, and what copyists do to pieces.
public final class Tunes {
    private Tunes() {}

    /// Bars of 4/4 with a chord a quarter, the top part in eighths at times.
    public static Score of(long seed, int bars) {
        Random random = new Random(seed);
        List<Track> tracks = new ArrayList<>();
        for (int part = 0; part < 4; part++) {
            List<Note> notes = new ArrayList<>();
            for (int i = 0; i < bars * 4; i++) {
                boolean halved = part == 0 && random.nextInt(3) == 0;
                long length = halved ? 240 : 480;
                for (long tick = i * 480L; tick < (i + 1) * 480L; tick += length) {
                    notes.add(new Note(tick, length, 72 - part * 8 + random.nextInt(8), 80));
                }
            }
            tracks.add(Track.named("Part " + part, 0, part).withNotes(notes));
        }
        return Score.ofTracks(480, tracks);
    }

    static Score each(Score score, UnaryOperator<Note> change) {
        return score.withTracks(score.tracks().stream()
                .map(track -> track.withNotes(track.notes().stream().map(change).toList())).toList());
    }

    /// The same music on a grid of other ticks.
    static Score resolved(Score score, int factor) {
        Score finer = each(score, note -> note.withTick(note.tick() * factor).withDuration(note.duration() * factor));
        return Score.ofTracks(score.ticksPerQuarter() * factor, finer.tracks());
    }

    /// The first bars twice, then the rest.
    static Score repeated(Score score, int bars) {
        long length = bars * 4L * score.ticksPerQuarter();
        return score.withTracks(score.tracks().stream().map(track -> {
            List<Note> notes = new ArrayList<>();
            track.notes().stream().filter(note -> note.tick() < length).forEach(notes::add);
            track.notes().forEach(note -> notes.add(note.withTick(note.tick() + length)));
            return track.withNotes(notes);
        }).toList());
    }

    /// With some notes a step higher.
    static Score misread(Score score, Random random, int every) {
        return each(score, note -> random.nextInt(every) == 0 ? note.withPitch(note.pitch() + 1) : note);
    }
}
