package attune.play;

/// How tracks are allotted to the synthesizer's channels: each track has one of its own.
///
/// Gervill offers 256 channels, so no two tracks share a program, a mute or a note-off, whatever channels their file names.
/// Channel 9 stays free because Gervill reads its programs as drum kits; percussion tracks get their kit by bank instead.
/// Past 239 tracks the channels are shared in turn.
final class Channels {
    static final int COUNT = 256;
    private static final int AUDITIONS = 16;
    private static final int TRACKS = COUNT - AUDITIONS - 1;
    private static final int SKIPPED = 9;

    private Channels() {}

    static int ofTrack(int track) {
        int channel = track % TRACKS;
        return channel < SKIPPED ? channel : channel + 1;
    }

    /// Auditioned notes take these channels in turn, beside the tracks.
    static int ofAudition(int count) {
        return COUNT - AUDITIONS + count % AUDITIONS;
    }
}
