package attune.ui.record;

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
    }
}
