package attune.play.soundfont;

import attune.play.soundfont.SoundFont.Generator;
import attune.play.soundfont.SoundFont.Zone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Brings programs that stand out from the others nearer to them, in level as measured in the loudest tenth of a second of a
/// middle C, and recordings of a choir that sings flat nearer to the pitch.
final class Balance {
    private static final int ATTENUATION = 48;
    /// Centibels of attenuation more than the sound font has, by program.
    private static final Map<Integer, Integer> MORE = Map.of(39, 40, 78, 100, 83, 60, 98, -80, 113, -60,
            115, -60);

    /// Cents upwards, by recording.
    private static final Map<String, Integer> FLAT = Map.of("Ahh Choir D#4(L)", 30, "Ahh Choir A4(L)", 25,
            "Ahh Choir D#5(L)", 25, "Ahh Choir D#6(L)", 20);

    private Balance() {}

    static int cents(String recording) {
        return FLAT.getOrDefault(recording, 0);
    }

    static List<Zone> of(int program, List<Zone> zones) {
        int more = MORE.getOrDefault(program, 0);
        int common = zones.getFirst().amount(Generator.INSTRUMENT) < 0 ? zones.getFirst().amount(ATTENUATION, 0) : 0;
        return more == 0 ? zones : zones.stream().map(zone -> attenuated(zone, common, more)).toList();
    }

    private static Zone attenuated(Zone zone, int common, int more) {
        if (zone.amount(Generator.INSTRUMENT) < 0) {
            return zone;
        }
        List<Generator> generators = new ArrayList<>(zone.generators());
        generators.removeIf(generator -> generator.operator() == ATTENUATION);
        int all = zone.amount(ATTENUATION, common) + more;
        // before the last, which has to be the one that points
        generators.add(generators.size() - 1, new Generator(ATTENUATION, all & 0xFFFF));
        return new Zone(generators, zone.modulators());
    }
}
