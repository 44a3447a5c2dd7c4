package attune.play.soundfont;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/// A sound font as its file tells it: presets choose instruments by key and velocity, and these choose samples.
///
/// `info` holds the texts by their four letters, as `INAM` for the name. Generators point at instruments and samples by index.
/// Source: SoundFont Technical Specification 2.04.
public record SoundFont(Map<String, String> info, List<Preset> presets, List<Instrument> instruments,
        List<Sample> samples) {
    /// What the player may choose; bank 128 holds the drum kits.
    public record Preset(String name, int program, int bank, List<Zone> zones) {
        static final int DRUMS = 128;
    }

    public record Instrument(String name, List<Zone> zones) {}

    /// A stretch of keys and velocities, and how they sound; a first zone that points at nothing holds defaults for the others.
    public record Zone(List<Generator> generators, List<Modulator> modulators) {
        /// The amount of a generator, or a default where the zone has none.
        int amount(int operator, int otherwise) {
            for (Generator generator : generators) {
                if (generator.operator() == operator) {
                    return generator.amount();
                }
            }
            return otherwise;
        }

        int amount(int operator) {
            return amount(operator, -1);
        }
    }

    /// One setting of a zone; `amount` is its 16 bits without sign: a number, a range or an index, as the operator has it.
    public record Generator(int operator, int amount) {
        static final int KEY_RANGE = 43;
        static final int VELOCITY_RANGE = 44;
        static final int INSTRUMENT = 41;
        static final int SAMPLE = 53;
        static final int SAMPLE_MODES = 54;

        /// Whether it moves the sample's start, end or loop, in frames or in 32,768 frames.
        boolean movesAddress() {
            return operator <= 4 || operator == 12 || operator == 45 || operator == 50;
        }
    }

    /// What a controller does to a generator, as five numbers of 16 bits.
    public record Modulator(int source, int target, int amount, int amountSource, int transform) {}

    /// A recording: its loop in frames from its start, the frames a second, the key that it sounds at, and cents beside it.
    public record Sample(String name, Frames frames, int loopStart, int loopEnd, int rate, int pitch, int correction,
            int link, int type) {
        static final int MONO = 1;
        static final int COMPRESSED = 0x10;
        static final int ROM = 0x8000;
    }

    /// The frames of a sample, decoded at each call.
    public interface Frames {
        short[] read() throws IOException;
    }
}
