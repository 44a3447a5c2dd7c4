package attune.picture;

import java.util.List;

/// The colours of tracks, on screens and on paper alike, and how softer notes pale.
///
/// A track's number is that of [attune.music.Track#colourAt].
public final class VoiceColors {
    /// As 0xRRGGBB. The last four are darker: so they stay apart from the others, and from one another, also for eyes that see no
    /// red or no green.
    public static final List<Integer> RGB = List.of(0xF2A93B, 0x5EC8E5, 0xA594F5, 0x6FCF7F, 0xEF7F9F, 0xD9C84A,
            0x7FA8FF, 0xD58FE0, 0xE84040, 0xD058A0, 0x40A058, 0x8870E8);
    private static final double SOFTEST = 0.5;

    private VoiceColors() {}

    /// How far a note's colour leans towards the ground: 0 for the loudest, a half for silence.
    public static double softness(int velocity) {
        return Math.pow(1 - velocity / 127.0, 1.4) * SOFTEST;
    }
}
