package attune.ui.voices;

import attune.edit.KeepTake;
import attune.edit.KeptPart;
import attune.generate.Attack;
import attune.generate.GridNotes;
import attune.music.Note;
import attune.music.Score;
import attune.music.TickRange;
import attune.music.Track;
import attune.ui.common.GridScore;
import attune.ui.common.VoiceNames;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// Where a take goes in a piece: to tracks that are called like its voices, else to new ones behind the others.
///
/// It begins at the playhead's bar; where the piece ends before, or such a track has notes there, at the first bar behind the piece.
///
/// @param start the first tick
/// @param parts the notes by track, at ticks of the piece
record VoicesPlace(long start, List<KeptPart> parts) {
    static VoicesPlace of(VoicesTake take, Attack attack, Score score, long playhead) {
        VoiceNames names = VoiceNames.of(take.grid().tracks());
        List<List<Note>> notes = GridNotes.of(take.grid(), attack, score.ticksPerQuarter(), GridScore.VELOCITY);
        List<OptionalInt> tracks = IntStream.range(0, names.count()).mapToObj(voice -> track(score, names.name(voice)))
                .toList();
        long length = take.bars() * 4L * score.ticksPerQuarter();
        long wanted = playhead < score.end() ? score.meter().barAt(playhead).start() : behind(score);
        boolean free = tracks.stream().flatMapToInt(OptionalInt::stream)
                .allMatch(track -> isSilent(score.tracks().get(track), new TickRange(wanted, wanted + length)));
        long start = free ? wanted : behind(score);
        List<KeptPart> parts = new ArrayList<>();
        int next = score.tracks().size();
        for (int voice = 0; voice < names.count(); voice++) {
            int track = tracks.get(voice).isPresent() ? tracks.get(voice).getAsInt() : next++;
            parts.add(new KeptPart(track, names.name(voice), names.program(), notes.get(voice).stream()
                    .map(note -> note.withTick(start + note.tick())).toList()));
        }
        return new VoicesPlace(start, parts);
    }

    /// The step that puts it there.
    KeepTake kept(String label) {
        return new KeepTake(label, parts, KeepTake.NOTHING);
    }

    private static OptionalInt track(Score score, String name) {
        return IntStream.range(0, score.tracks().size()).filter(index -> score.tracks().get(index).name().equals(name)
                && !score.tracks().get(index).isPercussion()).findFirst();
    }

    private static boolean isSilent(Track track, TickRange span) {
        return track.notes().stream().noneMatch(note -> note.tick() < span.end() && note.end() > span.start());
    }

    private static long behind(Score score) {
        long end = score.notesEnd();
        TickRange bar = score.meter().barAt(end);
        return end == bar.start() ? end : bar.end();
    }
}
