package attune.ui.record;

import attune.record.InputListener;
import attune.record.InputListeners;
import attune.record.LiveMessage;
import attune.record.MidiInputs;
import attune.record.MidiPort;
import attune.task.Lane;
import attune.ui.common.FxJobs;
import attune.ui.common.FxThread;
import attune.ui.common.Messages;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The ports that keyboards are plugged into and the one that is listened to, as the screen shows them. FX thread only.
final class MidiKeyboard implements AutoCloseable {
    static final String NONE = "No MIDI keyboard is connected: plug one in by USB, or start a program that offers a MIDI port, and try again.";
    private static final long WATCH_NANOS = TimeUnit.SECONDS.toNanos(2);

    private final FxJobs jobs;
    private final Messages messages;
    private final Pace pace;
    private final InputListeners listeners = new InputListeners();
    private final MidiInputs inputs;
    private final ObservableList<MidiPort> ports = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable MidiPort> port = new ReadOnlyObjectWrapper<>();
    private volatile boolean closed;
    /// The title of the port that the user wants to play on, there or not; empty for none.
    private volatile String wanted;

    /// @param remembered the title of a port that is listened to at once where it is there, or empty
    MidiKeyboard(FxJobs jobs, Messages messages, Pace pace, Function<InputListener, MidiInputs> inputs,
            String remembered) {
        this.wanted = remembered;
        this.jobs = jobs;
        this.messages = messages;
        this.pace = pace;
        this.inputs = inputs.apply(listeners);
        listeners.add(new InputListener() {
            @Override
            public void said(long nanos, LiveMessage message) {}

            @Override
            public void vanished(MidiPort gone) {
                FxThread.run(() -> lost(gone));
            }
        });
        if (!remembered.isEmpty()) {
            look(() -> wantedPort().ifPresent(there -> open(there, () -> {})));
        }
    }

    String wanted() {
        return wanted;
    }

    private Optional<MidiPort> wantedPort() {
        return ports.stream().filter(there -> there.title().equals(wanted)).findFirst();
    }

    /// Those who hear what is played.
    InputListeners listeners() {
        return listeners;
    }

    ObservableList<MidiPort> ports() {
        return ports;
    }

    /// The port that is listened to, or null.
    ReadOnlyObjectProperty<@Nullable MidiPort> portProperty() {
        return port.getReadOnlyProperty();
    }

    /// Looks which ports there are.
    void rescan() {
        look(() -> {});
    }

    /// Listens to a port, or to none.
    void choose(@Nullable MidiPort chosen) {
        wanted = chosen == null ? "" : chosen.title();
        open(chosen, () -> {});
    }

    /// Goes on once a port is listened to: the one that is, the one that was, or the first there is; says how to get one where there is none.
    void need(Runnable then) {
        if (port.get() != null) {
            then.run();
            return;
        }
        look(() -> {
            if (ports.isEmpty()) {
                messages.show(Messages.Kind.WARNING, NONE);
            } else {
                open(wantedPort().orElse(ports.getFirst()), then);
            }
        });
    }

    private void look(Runnable then) {
        jobs.submit("Look for MIDI keyboards", Lane.IO, _ -> inputs.rescan(), found -> {
            found(found);
            then.run();
        });
    }

    private void open(@Nullable MidiPort chosen, Runnable then) {
        jobs.submit("Open the MIDI keyboard", Lane.IO, _ -> {
            inputs.close();
            return chosen != null && inputs.open(chosen);
        }, opened -> {
            wanted = opened && chosen != null ? chosen.title() : wanted;
            port.set(opened ? chosen : null);
            if (chosen != null && opened) {
                watch(chosen);
                then.run();
            } else if (chosen != null) {
                messages.show(Messages.Kind.ERROR, chosen.title()
                        + " does not open: it may be unplugged, or another program may be using it.");
            }
        });
    }

    private void found(List<MidiPort> found) {
        if (!ports.equals(found)) {
            ports.setAll(found);
        }
    }

    private void watch(MidiPort watched) {
        pace.at(pace.nanos() + WATCH_NANOS, () -> {
            if (closed || !inputs.opened().equals(Optional.of(watched))) {
                return;
            }
            List<MidiPort> now = inputs.rescan();
            FxThread.run(() -> found(now));
            watch(watched);
        });
    }

    private void lost(MidiPort gone) {
        port.set(null);
        messages.show(Messages.Kind.WARNING, gone.title()
                + " is gone. What was recorded is kept; plug it in again and it is listened to again.");
        await(gone);
    }

    /// Looks now and then whether a port that vanished is back.
    private void await(MidiPort gone) {
        pace.at(pace.nanos() + WATCH_NANOS, () -> {
            if (closed || !wanted.equals(gone.title()) || inputs.opened().isPresent()) {
                return;
            }
            List<MidiPort> now = inputs.rescan();
            FxThread.run(() -> found(now));
            if (now.contains(gone)) {
                FxThread.run(() -> open(gone, () -> messages.show(Messages.Kind.INFO,
                        gone.title() + " is there again and is listened to.")));
            } else {
                await(gone);
            }
        });
    }

    @Override
    public void close() {
        closed = true;
        inputs.close();
    }
}
