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

/// Every program of Attune's own bank and every drum of its kit, heard: the right pitch at the right time, and no clipping.
class BundledBankTest {
    /// Of those from here on, the tinkle bell, the agogo and the steel drums have a pitch; the others are drums and noises.
    private static final int FIRST_WITHOUT_PITCH = 115;
    /// Its recording is faded in over two seconds, by an envelope whose first two blocks are silence itself.
    private static final int HELICOPTER = 125;
    /// A sawtooth of which the sound font plays a part only, and one that starts with a burst of breath: they rest beside zero.
    private static final Set<Integer> ONE_SIDED = Set.of(81, 83);
    private static final int TUBULAR_BELLS = 14;
    private static final int MILLISECOND = Gervill.RATE / 1000;
    /// After the other note, on no border of a block of the synthesizer and between two frames.
    private static final long LATER_MICROS = 123_457;
    private static final int LATER = (int) Math.round(LATER_MICROS * Gervill.RATE / 1e6);

    private SoundBank bank = new SoundBank(JdkSound.emergencyBank(), "", List.of());
    private final List<String> wrong = new ArrayList<>();

    @BeforeEach
    void open() {
        assumeTrue(BundledBank.isThere(), "This build has no bank of its own: npm was missing or offline.");
        bank = new SoundBank(BundledBank.open().orElseThrow(), "", List.of());
    }

    @Test
    void everyProgramAndDrumSoundsWithinAMillisecondOfItsTime() throws MidiUnavailableException, IOException {
        for (int program = 0; program < 128; program++) {
            if (program != HELICOPTER) {
                expectAtOnce("program " + program, program(program, 60));
            }
        }
        for (int key = 35; key <= 81; key++) {
            expectAtOnce("drum " + key, drum(key, 100));
        }
        assertEquals(List.of(), wrong);
    }

    /// An attack that swells counts for nothing here: a note that comes later has to be the same note, moved by just as much.
    @Test
    void everyProgramAndDrumComesLaterByJustAsMuchAsItsTime() throws MidiUnavailableException, IOException {
        for (int program = 0; program < 128; program++) {
            expectMoved("program " + program, new Instrument(program, 0, false), 60);
        }
        for (int key = 35; key <= 81; key++) {
            expectMoved("drum " + key, new Instrument(0, 0, true), key);
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyProgramWithAPitchHasTheRightOne() throws MidiUnavailableException, IOException {
        for (int program = 0; program < FIRST_WITHOUT_PITCH; program++) {
            int pitch = program == TUBULAR_BELLS ? 72 : 60; // the strike note of lower bells is in the ear only
            double cents = program(program, pitch).centsFrom(pitch, Listening.NOTE_AT + 6000,
                    Listening.NOTE_AT + 30_000);
            expect(Math.abs(cents) <= 30, "program " + program + " is off by " + cents + " cents");
        }
        assertEquals(List.of(), wrong);
    }

    /// Drums and noises have no line in their spectrum that a pitch could be told from; but the whole of it goes up with the key,
    /// that of the helicopter by little.
    @Test
    void theSpectrumOfDrumsAndNoisesGoesUpWithTheKey() throws MidiUnavailableException, IOException {
        for (int program = FIRST_WITHOUT_PITCH; program < 128; program++) {
            double low = program(program, 36).brightness();
            double high = program(program, 84).brightness();
            expect(high > low * 1.1, "program " + program + " goes from " + low + " to " + high + " Hz");
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyProgramIsAboutAsLoudAsTheOthers() throws MidiUnavailableException, IOException {
        List<Double> levels = new ArrayList<>();
        for (int program = 0; program < 128; program++) {
            levels.add(program(program, 60).decibels());
        }
        double median = levels.stream().sorted().toList().get(64);
        for (int program = 0; program < 128; program++) {
            double beside = levels.get(program) - median;
            expect(Math.abs(beside) <= 9 || program == HELICOPTER,
                    "program " + program + " is " + beside + " dB beside the median");
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void noProgramRestsBesideZeroOrClicksWhereItsLoopCloses() throws MidiUnavailableException, IOException {
        for (int program = 0; program < FIRST_WITHOUT_PITCH; program++) {
            Listening heard = program(program, 60);
            double rest = Math.abs(heard.rest());
            expect(rest < (ONE_SIDED.contains(program) ? 0.3 : 0.1), "program " + program + " rests at " + rest);
            expect(heard.click() < 20, "program " + program + " clicks: " + heard.click());
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyProgramSoundsAtBothEndsOfAPiano() throws MidiUnavailableException, IOException {
        for (int program = 0; program < 128; program++) {
            for (int key : List.of(21, 108)) {
                float peak = program(program, key).peak();
                expect(peak > 0.003, "program " + program + " at key " + key + ": " + peak);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everythingIsHeardAndNothingClips() throws MidiUnavailableException, IOException {
        for (int key = 35; key <= 81; key++) {
            float peak = drum(key, 127).peak();
            expect(peak >= 0.005 && peak <= 2, "drum " + key + ": " + peak); // both channels together
        }
        for (int program = 0; program < 128; program++) {
            float peak = Listening.to(bank, new Instrument(program, 0, false), 60, 127).peak();
            expect(peak >= 0.01 && peak <= 1.9, "program " + program + ": " + peak);
        }
        assertEquals(List.of(), wrong);
    }

    private Listening program(int program, int key) throws MidiUnavailableException, IOException {
        return Listening.to(bank, new Instrument(program, 0, false), key, 100);
    }

    private Listening drum(int key, int velocity) throws MidiUnavailableException, IOException {
        return Listening.to(bank, new Instrument(0, 0, true), key, velocity);
    }

    private void expectAtOnce(String what, Listening heard) {
        int late = heard.begins() - Listening.NOTE_AT;
        expect(heard.begins() >= 0 && late >= 0 && late <= MILLISECOND, what + " is late by " + late + " frames");
    }

    private void expectMoved(String what, Instrument instrument, int key)
            throws MidiUnavailableException, IOException {
        Listening first = Listening.to(bank, instrument, key, 100);
        Listening second = Listening.to(bank, instrument, key, 100, Listening.NOTE_AT_MICROS + LATER_MICROS);
        int moved = first.framesUntil(second, LATER, 2 * MILLISECOND);
        expect(Math.abs(moved - LATER) <= 1, what + " came " + moved + " frames later, not " + LATER);
        expect(first.alike(second, moved) > 0.99, what + " is another note then: " + first.alike(second, moved));
    }

    private void expect(boolean right, String otherwise) {
        if (!right) {
            wrong.add(otherwise);
        }
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
