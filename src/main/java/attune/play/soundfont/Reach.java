package attune.play.soundfont;

import attune.play.soundfont.SoundFont.Generator;
import attune.play.soundfont.SoundFont.Zone;
import java.util.List;
import java.util.function.ToIntFunction;

/// Lets the outermost recordings of an instrument play on to both ends of the keyboard, where the sound font leaves silence: a
/// network, or a transposition, goes beyond what a tuba can play, and a note that nobody hears is taken for a fault.
final class Reach {
    private static final int HIGHEST = 127;

    private Reach() {}

    static List<Zone> widened(List<Zone> zones) {
        int lowest = outermost(zones, zone -> -low(zone));
        int highest = outermost(zones, Reach::high);
        return zones.stream().map(zone -> isRecorded(zone) ? reaching(zone, -lowest, highest) : zone).toList();
    }

    private static int outermost(List<Zone> zones, ToIntFunction<Zone> reach) {
        return zones.stream().filter(Reach::isRecorded).mapToInt(reach).max().orElse(0);
    }

    private static Zone reaching(Zone zone, int lowest, int highest) {
        int low = low(zone) == lowest ? 0 : low(zone);
        int high = high(zone) == highest ? HIGHEST : high(zone);
        return new Zone(zone.generators().stream().map(generator -> generator.operator() == Generator.KEY_RANGE
                ? new Generator(Generator.KEY_RANGE, high << 8 | low)
                : generator).toList(), zone.modulators());
    }

    private static boolean isRecorded(Zone zone) {
        return zone.amount(Generator.SAMPLE) >= 0;
    }

    private static int low(Zone zone) {
        return zone.amount(Generator.KEY_RANGE, 0) & HIGHEST;
    }

    private static int high(Zone zone) {
        return zone.amount(Generator.KEY_RANGE, HIGHEST << 8) >> 8;
    }
}
