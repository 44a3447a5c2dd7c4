package attune.record;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Passes what a keyboard says to several: the player, the recorder, the screen. They come and go on any thread.
public final class InputListeners implements InputListener {
    private final List<InputListener> listeners = new CopyOnWriteArrayList<>();

    public void add(InputListener listener) {
        listeners.add(listener);
    }

    public void remove(InputListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void said(long nanos, LiveMessage message) {
        listeners.forEach(listener -> listener.said(nanos, message));
    }

    @Override
    public void vanished(MidiPort port) {
        listeners.forEach(listener -> listener.vanished(port));
    }
}
