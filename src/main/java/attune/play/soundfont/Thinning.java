package attune.play.soundfont;

import attune.play.soundfont.SoundFont.Generator;
import attune.play.soundfont.SoundFont.Zone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Lets one recording play the keys of two where an instrument was recorded every two or three keys.
///
/// A recording is then shifted by three keys at most, which is as far as a voice or a bow may be shifted without being noticed.
final class Thinning {
    private static final int WIDEST = 6;

    private Thinning() {}

    /// The zones as they are, or with every other one gone where all lie side by side and nothing is layered.
    static List<Zone> thinned(List<Zone> zones) {
        List<Zone> defaults = zones.stream().filter(zone -> zone.amount(Generator.SAMPLE) < 0).toList();
        List<Zone> byKey = zones.stream().filter(zone -> zone.amount(Generator.SAMPLE) >= 0)
                .sorted(Comparator.comparingInt(Thinning::low)).toList();
        if (!sideBySide(byKey)) {
            return zones;
        }
        List<Zone> result = new ArrayList<>(defaults);
        for (int i = 0; i < byKey.size(); i++) {
            Zone zone = byKey.get(i);
            boolean merged = i + 1 < byKey.size() && width(byKey, i) + width(byKey, i + 1) <= WIDEST;
            result.add(merged ? widened(byKey.get(++i), low(zone)) : zone);
        }
        return result;
    }

    private static boolean sideBySide(List<Zone> byKey) {
        for (int i = 0; i < byKey.size(); i++) {
            Zone zone = byKey.get(i);
            if (zone.amount(Generator.KEY_RANGE) < 0 || zone.amount(Generator.VELOCITY_RANGE) >= 0
                    || i > 0 && low(zone) <= high(byKey.get(i - 1))) {
                return false;
            }
        }
        // drums are a key wide, and each is another drum
        return byKey.size() > 5 && high(byKey.getLast()) - low(byKey.getFirst()) > byKey.size() * 1.5;
    }

    /// In keys; the outermost reach as far as keys go, but were recorded as densely as the others.
    private static int width(List<Zone> byKey, int index) {
        Zone zone = byKey.get(index);
        int width = high(zone) - low(zone) + 1;
        return index == 0 || index == byKey.size() - 1 ? Math.min(3, width) : width;
    }

    private static Zone widened(Zone zone, int low) {
        List<Generator> generators = zone.generators().stream().map(generator -> generator
                .operator() == Generator.KEY_RANGE
                        ? new Generator(Generator.KEY_RANGE, high(zone) << 8 | low)
                        : generator)
                .toList();
        return new Zone(generators, zone.modulators());
    }

    private static int low(Zone zone) {
        return zone.amount(Generator.KEY_RANGE, 0) & 127;
    }

    private static int high(Zone zone) {
        return zone.amount(Generator.KEY_RANGE, 127 << 8) >> 8;
    }
}
