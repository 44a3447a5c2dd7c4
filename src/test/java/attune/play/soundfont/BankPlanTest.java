package attune.play.soundfont;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import attune.play.soundfont.SoundFont.Generator;
import attune.play.soundfont.SoundFont.Preset;
import attune.play.soundfont.SoundFont.Zone;
import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is in the file of Attune's own bank.
class BankPlanTest {
    private static final int LIMIT = 25_000_000;
    private byte[] file = {};

    @BeforeEach
    void read() throws IOException {
        try (InputStream in = BankPlanTest.class.getResourceAsStream("/sounds/attune.sf2")) {
            assumeTrue(in != null, "This build has no bank of its own: npm was missing or offline.");
            file = in.readAllBytes();
        }
    }

    @Test
    void theFileKeepsToItsLimit() {
        assertTrue(file.length <= LIMIT, file.length + " bytes");
    }

    @Test
    void programsWithoutRecordingsArePlayedByTheseRelatives() throws IOException {
        Map<Integer, Integer> relatives = new TreeMap<>();
        List<Preset> presets = presets();
        for (int program = 0; program < 128; program++) {
            assertEquals(program, presets.get(program).program());
            int played = BankPlan.playedBy(program);
            assertEquals(instruments(presets.get(played)), instruments(presets.get(program)));
            if (played != program) {
                relatives.put(program, played);
            }
        }
        assertEquals(
                "{1=0, 2=4, 3=0, 5=4, 10=8, 15=6, 17=16, 18=16, 23=21, 26=27, 28=27, 29=27, 30=27, 31=27, 34=33, 35=33,"
                        + " 36=33, 37=33, 53=52, 54=52, 61=57, 63=62, 64=65, 67=66, 69=68, 72=73, 79=74, 85=52, 91=52, 93=92,"
                        + " 99=88, 102=98, 103=98, 105=25, 109=20, 124=123, 126=122}",
                relatives.toString());
    }

    @Test
    void eachProgramHasARecordingForEachKeyAtEachLoudness() throws IOException {
        SoundFont font = SoundFontReader.read(file);
        for (Preset preset : presets()) {
            for (int velocity : List.of(1, 64, 65, 80, 100, 121, 127)) {
                assertEquals(128, keys(font, preset, velocity).cardinality(), preset.name() + " at " + velocity);
            }
        }
    }

    private List<Preset> presets() throws IOException {
        return SoundFontReader.read(file).presets().stream().filter(preset -> preset.bank() == 0).toList();
    }

    private static List<Integer> instruments(Preset preset) {
        return preset.zones().stream().map(zone -> zone.amount(Generator.INSTRUMENT)).toList();
    }

    private static BitSet keys(SoundFont font, Preset preset, int velocity) {
        BitSet keys = new BitSet();
        for (Zone outer : preset.zones()) {
            if (outer.amount(Generator.INSTRUMENT) >= 0 && plays(outer, velocity)) {
                for (Zone inner : font.instruments().get(outer.amount(Generator.INSTRUMENT)).zones()) {
                    if (inner.amount(Generator.SAMPLE) >= 0 && plays(inner, velocity)) {
                        BitSet both = range(inner);
                        both.and(range(outer));
                        keys.or(both);
                    }
                }
            }
        }
        return keys;
    }

    private static boolean plays(Zone zone, int velocity) {
        int range = zone.amount(Generator.VELOCITY_RANGE, 127 << 8);
        return velocity >= (range & 127) && velocity <= range >> 8;
    }

    private static BitSet range(Zone zone) {
        int range = zone.amount(Generator.KEY_RANGE, 127 << 8);
        BitSet keys = new BitSet();
        keys.set(range & 127, (range >> 8) + 1);
        return keys;
    }
}
