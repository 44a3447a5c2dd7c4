package attune.play;

/// How tracks are allotted to the synthesizer's channels: each track has one of its own.
///
/// Gervill offers 256 channels, so no two tracks share a program, a mute or a note-off, whatever channels their file names.
/// Channel 9 stays free because Gervill reads its programs as drum kits; percussion tracks get their kit by bank instead.
/// Past 239 tracks the channels are shared in turn.
final class Channels {
    static final int COUNT = 256;
    private static final int AUDITIONS = 16;
    /// Of these, the last two are for what is played live.
    private static final int LIVE = 2;
    private static final int TRACKS = COUNT - AUDITIONS - 1;
    private static final int SKIPPED = 9;

    private Channels() {}

    static int ofTrack(int track) {
        int channel = track % TRACKS;
        return channel < SKIPPED ? channel : channel + 1;
    }

    /// Auditioned notes take these channels in turn, beside the tracks.
    static int ofAudition(int count) {
        return COUNT - AUDITIONS + count % (AUDITIONS - LIVE);
    }

    /// Melodies and percussion that are played live have a channel each.
    static int ofLive(boolean percussion) {
        return percussion ? COUNT - 1 : COUNT - 2;
    }
}
