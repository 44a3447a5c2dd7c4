package attune.play;

import attune.music.ControlEvent;

/// What one channel of a synthesizer is told.
sealed interface ChannelMessage {
    record NoteOn(int pitch, int velocity) implements ChannelMessage {}

    record NoteOff(int pitch) implements ChannelMessage {}

    /// A sound of the bank; `bank` is the 14-bit bank number and means nothing for percussion.
    record Instrument(int program, int bank, boolean percussion) implements ChannelMessage {}

    /// A controller, a pitch bend or a pressure.
    record Change(ControlEvent.Kind kind, int number, int value) implements ChannelMessage {}

    /// Every controller back to what General MIDI starts with, volume and panorama too.
    record Reset() implements ChannelMessage {}

    /// Lets every key up, as far as the pedal does not hold it.
    record AllNotesOff() implements ChannelMessage {}

    /// Ends what sounds within milliseconds, without its release.
    record Silence() implements ChannelMessage {}

    /// What General MIDI starts a controller of the mixer with.
    static Change starting(int controller) {
        int value = switch (controller) {
            case 7 -> 100;
            case 10 -> 64;
            case 91 -> 40;
            default -> 0;
        };
        return new Change(ControlEvent.Kind.CONTROLLER, controller, value);
    }

    /// The damper pedal lifted, so that nothing is held.
    static Change pedalUp() {
        return new Change(ControlEvent.Kind.CONTROLLER, 64, 0);
    }
}
