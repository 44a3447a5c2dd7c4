package attune.edit;

import attune.music.Note;
import attune.music.Score;
import attune.music.TickRange;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts a take's notes into their tracks, as one step; tracks that do not exist are made for them in the same step.
///
/// @param parts one for each track
/// @param clears the stretch in which the notes take the place of what their tracks hold; empty where they come beside it
public record KeepTake(String label, List<KeptPart> parts, TickRange clears) implements Edit {
    /// For takes that come beside what is there.
    public static final TickRange NOTHING = new TickRange(0, 0);

    public KeepTake {
        parts = parts.stream().sorted(Comparator.comparingInt(KeptPart::track)).toList();
    }

    /// A take of one voice, beside what is there.
    ///
    /// @param trackName what a new track is called
    public KeepTake(String label, int track, String trackName, List<Note> notes) {
        this(label, List.of(new KeptPart(track, trackName, 0, notes)), NOTHING);
    }

    @Override
    public Score applyTo(Score score) {
        Score with = score;
        for (KeptPart part : parts) {
            with = part.track() < score.tracks().size()
                    ? cleared(with, part.track())
                    : new AddTrack(part.empty(AddTrack.freeChannel(with))).applyTo(with);
        }
        return NoteSets.with(with, added(score.tracks().size()));
    }

    @Override
    public Selection selectionAfter(Selection before, Score after) {
        int tracks = after.tracks().size();
        while (after.tracks().size() - tracks < newTracks(tracks)) {
            tracks--;
        }
        return added(tracks).within(after);
    }

    /// How many tracks are made in a score that has so many.
    private long newTracks(int tracks) {
        return parts.stream().filter(part -> part.track() >= tracks).count();
    }

    private Score cleared(Score score, int index) {
        return clears.isEmpty() ? score : score.withTrack(index, Clearing.of(score.tracks().get(index), clears));
    }

    /// The notes by the tracks they end up in, of a score that had so many before.
    private Selection added(int tracks) {
        Map<Integer, Set<Note>> added = new LinkedHashMap<>();
        int next = tracks;
        for (KeptPart part : parts) {
            added.put(part.track() < tracks ? part.track() : next++, Set.copyOf(part.notes()));
        }
        return new Selection(added);
    }
}
