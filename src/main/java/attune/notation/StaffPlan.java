package attune.notation;

import attune.music.Score;
import attune.music.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Which tracks are written on which staves, and where the hands divide.
final class StaffPlan {
    private static final int MIDDLE_C = 60;
    /// A part for two hands goes so far below the middle C and as far above it.
    private static final int REACH = 5;

    private StaffPlan() {}

    /// A part to write, from one or several tracks.
    ///
    /// @param staves for each staff the lines on it, each of them the notes of one track
    record Plan(int track, String name, int program, int channel, List<List<Line>> staves) {}

    /// Notes of one track on one staff.
    record Line(int track, List<Placed> notes) {}

    /// @param placed the notes of each track
    static List<Plan> of(Score score, List<List<Placed>> placed, NotationOptions.Layout layout) {
        List<Plan> plans = new ArrayList<>();
        List<Integer> pitched = IntStream.range(0, placed.size()).filter(i -> !score.tracks().get(i).isPercussion())
                .boxed().toList();
        if (layout == NotationOptions.Layout.GRAND_STAFF && !pitched.isEmpty()) {
            plans.add(together(pitched, placed));
        }
        for (int i = 0; i < placed.size(); i++) {
            if (layout == NotationOptions.Layout.PARTS || score.tracks().get(i).isPercussion()) {
                plans.add(alone(score.tracks().get(i), i, placed.get(i)));
            }
        }
        return plans;
    }

    private static Plan alone(Track track, int index, List<Placed> notes) {
        List<List<Line>> staves = isForTwoHands(track)
                ? List.of(List.of(above(index, notes)), List.of(below(index, notes)))
                : List.of(List.of(new Line(index, notes)));
        return new Plan(index, track.name(), track.program(), track.channel(), staves);
    }

    /// Pianos, organs and harps that use both clefs.
    private static boolean isForTwoHands(Track track) {
        boolean low = track.notes().stream().anyMatch(note -> note.pitch() < MIDDLE_C - REACH);
        boolean high = track.notes().stream().anyMatch(note -> note.pitch() > MIDDLE_C + REACH);
        return Keyboards.has(track.program()) && !track.isPercussion() && low && high && !isOneLine(track);
    }

    /// Whether one note follows another: a voice, whatever its sound is.
    private static boolean isOneLine(Track track) {
        for (int i = 1; i < track.notes().size(); i++) {
            if (track.notes().get(i).tick() < track.notes().get(i - 1).end()) {
                return false;
            }
        }
        return true;
    }

    /// Whole tracks by their mean pitch where there are several, so that voices keep their staves; else note by note.
    private static Plan together(List<Integer> tracks, List<List<Placed>> placed) {
        List<Line> upper = new ArrayList<>();
        List<Line> lower = new ArrayList<>();
        for (int track : tracks) {
            List<Placed> notes = placed.get(track);
            if (tracks.size() == 1) {
                upper.add(above(track, notes));
                lower.add(below(track, notes));
            } else {
                double mean = notes.stream().mapToInt(Placed::pitch).average().orElse(MIDDLE_C);
                (mean >= MIDDLE_C ? upper : lower).add(new Line(track, notes));
            }
        }
        return new Plan(-1, "Piano", 0, 0, List.of(upper, lower));
    }

    private static Line above(int track, List<Placed> notes) {
        return new Line(track, notes.stream().filter(note -> note.pitch() >= MIDDLE_C).toList());
    }

    private static Line below(int track, List<Placed> notes) {
        return new Line(track, notes.stream().filter(note -> note.pitch() < MIDDLE_C).toList());
    }
}
