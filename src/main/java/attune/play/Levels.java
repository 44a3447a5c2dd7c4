package attune.play;

import java.util.List;

/// How loud it was in the last 50 ms, as parts of full scale, 0–1.
///
/// @param master the true peak of the samples that went to the device
/// @param tracks by index. Gervill mixes its channels before anything can be measured, so these follow from the notes that
/// sound: their velocities, the volume of the track, and a decay as of a plucked string
public record Levels(double master, List<Double> tracks) {
    public static final Levels SILENT = new Levels(0, List.of());

    public Levels {
        tracks = List.copyOf(tracks);
    }
}
