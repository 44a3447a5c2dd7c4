package attune.ui.transport;

import attune.music.Metronome;
import attune.music.Note;
import attune.music.Score;
import attune.music.TickRange;
import attune.music.TimeSignature;
import attune.music.Track;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The metronome as a track of its own behind the others, which the player is given and the piece never holds: so each click
/// sounds to the sample, where a timer of the user interface would stumble.
///
/// Made anew only where meter or length have changed, since the player takes over what it knows already.
final class ClickTrack {
    private static final int ACCENT = 112;
    private static final int BEAT = 84;
    /// Bars past the end in which a recording still hears it.
    private static final int BARS_BEYOND = 400;

    private @Nullable Made made;

    private record Made(int ticksPerQuarter, List<TimeSignature> signatures, long end, Track track) {
        boolean suits(Score score, long until) {
            return ticksPerQuarter == score.ticksPerQuarter() && end == until
                    && signatures.equals(score.timeSignatures());
        }
    }

    /// The score with the clicks as its last track.
    ///
    /// @param runsOn whether the player plays on past the end of the score
    Score in(Score score, boolean runsOn) {
        long end = score.end() + (runsOn ? BARS_BEYOND * score.meter().barAt(score.end()).length() : 0);
        Made now = made;
        if (now == null || !now.suits(score, end)) {
            now = new Made(score.ticksPerQuarter(), score.timeSignatures(), end, track(score, end));
            made = now;
        }
        List<Track> tracks = new ArrayList<>(score.tracks());
        tracks.add(now.track());
        return score.withTracks(tracks);
    }

    /// No click lasts past the end, or the piece would end later with the metronome than without it.
    private static Track track(Score score, long end) {
        long length = Math.max(1, score.ticksPerQuarter() / 8);
        List<Note> notes = Metronome.clicks(score, new TickRange(0, end)).stream()
                .map(click -> new Note(click.tick(), Math.min(length, end - click.tick()), click.key(),
                        click.accent() ? ACCENT : BEAT))
                .toList();
        return Track.named("Metronome", 0, Track.PERCUSSION).withNotes(notes);
    }
}
