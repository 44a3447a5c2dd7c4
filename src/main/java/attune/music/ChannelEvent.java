package attune.music;

/// One message to a channel at a tick: a note starts or ends, or a control changes; `track` is the track's index in the score.
public sealed interface ChannelEvent {
    long tick();

    int track();

    /// 0–15; 9 is percussion.
    int channel();

    /// A note ends.
    record NoteOff(long tick, int track, int channel, int pitch) implements ChannelEvent {}

    /// A note starts; `note` says how long it lasts.
    record NoteOn(long tick, int track, int channel, Note note) implements ChannelEvent {
        public int pitch() {
            return note.pitch();
        }

        public int velocity() {
            return note.velocity();
        }
    }

    /// A program, controller, bend or pressure takes a new value.
    record Control(long tick, int track, int channel, ControlEvent event) implements ChannelEvent {}
}
