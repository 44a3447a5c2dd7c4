package attune.ui.record;

import attune.record.MidiPort;
import attune.ui.common.Actions;

/// What the Play menu offers to whoever plays a keyboard.
final class RecordActions {
    private RecordActions() {}

    /// @param choose shows the choices beside the record button
    static void register(Actions actions, RecordViewModel record, Runnable choose) {
        actions.add("play.record", "Record", "fth-circle", "R", record::record);
        actions.add("play.metronome", "Metronome", "fth-watch", "Shift+C", record::toggleMetronome);
        actions.add("play.stepInput", "Step input", "fth-corner-down-right", "Shift+S", record::toggleSteps);
        actions.add("play.midiInput", "MIDI keyboard…", "fth-sliders", null, choose);
        actions.describe("play.record",
                record.keyboard().portProperty().map(MidiPort::title).orElse(""));
        actions.describe("play.metronome", record.metronomeProperty().map(RecordActions::state));
        actions.describe("play.stepInput", record.stepsProperty().map(RecordActions::state));
    }

    private static String state(boolean on) {
        return on ? "on" : "";
    }
}
