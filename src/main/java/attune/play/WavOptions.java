package attune.play;

/// How a WAV file is written.
///
/// @param bits a sample, 16 or 24
/// @param rate in frames a second, 44,100 or 48,000
/// @param normalised whether the highest peak is brought to −1 dBFS, up as well as down; else only down
public record WavOptions(int bits, int rate, boolean normalised) {
    /// 16 bits, 44.1 kHz, the level as it is played.
    public static final WavOptions CD = new WavOptions(16, 44_100, false);

    public WavOptions {
        if (bits != 16 && bits != 24) {
            throw new IllegalArgumentException("A sample has 16 or 24 bits: " + bits);
        }
        if (rate != 44_100 && rate != 48_000) {
            throw new IllegalArgumentException("The rate is 44100 or 48000 frames a second: " + rate);
        }
    }

    /// The bytes of a frame of two channels.
    int frameBytes() {
        return bits / 8 * 2;
    }
}
