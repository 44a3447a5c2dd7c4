package attune.play;

import attune.music.ControlEvent;
import java.util.function.Consumer;

/// Turns what is played live into messages.
record LiveMessages(Consumer<ChannelMessage> out) implements LiveChannel {
    @Override
    public void noteOn(int pitch, int velocity) {
        out.accept(new ChannelMessage.NoteOn(pitch, velocity));
    }

    @Override
    public void noteOff(int pitch) {
        out.accept(new ChannelMessage.NoteOff(pitch));
    }

    @Override
    public void control(int number, int value) {
        out.accept(new ChannelMessage.Change(ControlEvent.Kind.CONTROLLER, number, value));
    }

    @Override
    public void bend(int value) {
        out.accept(new ChannelMessage.Change(ControlEvent.Kind.PITCH_BEND, 0, value));
    }
}
