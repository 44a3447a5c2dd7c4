package attune.cli;

import attune.generate.WrittenPassage;
import attune.music.Score;
import attune.music.Track;
import java.util.ArrayList;
import java.util.List;

/// A passage as a piece: a harmony with its melody, a track a voice, in the primer's tempo, meter and key; an answer by itself.
final class PassageScore {
    private static final List<String> FOUR = List.of("Soprano", "Alto", "Tenor", "Bass");

    private PassageScore() {}

    static Score harmony(WrittenPassage passage, Track melody, Score primer) {
        List<Track> tracks = new ArrayList<>();
        int voices = passage.brief().voices();
        for (int voice = 0; voice < voices; voice++) {
            Track track = passage.written().contains(voice)
                    ? Track.named(name(voice, voices), melody.program(), 0).withNotes(passage.part(voice).notes())
                    : melody;
            tracks.add(track.withChannel(channel(voice)));
        }
        return primer.withTracks(tracks);
    }

    static Score answer(WrittenPassage passage, String name, Track melody, Score primer) {
        Track track = Track.named(name, melody.program(), 0).withNotes(passage.part(0).notes());
        return ComposedScore.after(primer, primer.ticksPerQuarter(), track);
    }

    /// What people call a voice.
    static String name(int voice, int voices) {
        return voices == FOUR.size() ? FOUR.get(voice) : "Voice " + (voice + 1);
    }

    /// A channel for each voice, because a channel can sound a pitch only once and voices meet.
    static int channel(int voice) {
        return voice < Track.PERCUSSION ? voice : Math.min(15, voice + 1);
    }
}
