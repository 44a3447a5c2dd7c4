package attune.play;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import attune.play.ChannelMessage.Instrument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sound.midi.MidiUnavailableException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Every program of Attune's own bank, heard: the right pitch at the right time, and no clipping.
class BundledBankTest {
    /// Those from here on are drums and noises.
    private static final int FIRST_WITHOUT_PITCH = 112;
    /// Their attack, or the breath before it, takes longer than a millisecond to be there at all.
    private static final Set<Integer> SLOW = Set.of(24, 25, 49, 77, 78, 89, 101, 105);
    private static final int TUBULAR_BELLS = 14;

    private SoundBank bank = new SoundBank(JdkSound.emergencyBank(), "", List.of());

    @BeforeEach
    void open() {
        assumeTrue(BundledBank.isThere(), "This build has no bank of its own: npm was missing or offline.");
        bank = new SoundBank(BundledBank.open().orElseThrow(), "", List.of());
    }

    @Test
    void everyProgramHasTheRightPitchAtTheRightTime() throws MidiUnavailableException, IOException {
        List<String> wrong = new ArrayList<>();
        for (int program = 0; program < FIRST_WITHOUT_PITCH; program++) {
            int pitch = program == TUBULAR_BELLS ? 72 : 60; // the strike note of lower bells is in the ear only
            Listening heard = Listening.to(bank, new Instrument(program, 0, false), pitch, 100);
            double late = (heard.onset() - Listening.NOTE_AT) * 1000.0 / Gervill.RATE;
            double cents = heard.centsFrom(pitch, Listening.NOTE_AT + 6000, Listening.NOTE_AT + 30_000);
            if (Math.abs(cents) > 30) {
                wrong.add(program + " is off by " + cents + " cents");
            }
            if (late < 0 || late > (SLOW.contains(program) ? 25 : 1)) {
                wrong.add(program + " is late by " + late + " ms");
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void drumsAndNoisesSoundAndNothingClips() throws MidiUnavailableException, IOException {
        List<String> wrong = new ArrayList<>();
        for (int key = 35; key <= 81; key++) {
            float peak = Listening.to(bank, new Instrument(0, 0, true), key, 127).peak();
            if (peak < 0.005 || peak > 2) { // both channels together
                wrong.add("drum " + key + ": " + peak);
            }
        }
        for (int program = 0; program < 128; program++) {
            float peak = Listening.to(bank, new Instrument(program, 0, false), 60, 127).peak();
            if (peak < 0.01 || peak > 1.9) {
                wrong.add("program " + program + ": " + peak);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyProgramAndKitIsThere() {
        for (int program = 0; program < 128; program++) {
            assertNotNull(bank.instruments().getInstrument(JdkSound.patch(new Instrument(program, 0, false))));
        }
        for (int kit : List.of(0, 8, 16, 24, 25, 32, 40, 48, 56)) {
            assertNotNull(bank.instruments().getInstrument(JdkSound.patch(new Instrument(kit, 0, true))));
        }
        assertEquals("Attune", bank.instruments().getName());
        assertTrue(BundledBankTest.class.getResource("/sounds/LICENSE.txt") != null, "the licence is beside it");
    }
}
