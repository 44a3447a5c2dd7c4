package attune.ui.record;

import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import attune.play.Player;
import attune.record.Loopbacks;
import attune.ui.FakePlayer;
import attune.ui.FxStage;
import attune.ui.TestServices;
import attune.ui.common.Session;
import attune.ui.transport.TransportViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// A keyboard in memory, a player and a clock that only move when told, and what is under test on top.
final class RecordDesk {
    static final Note OLD = new Note(960, 480, 48, 70);
    final TestServices test;
    final Loopbacks midi = new Loopbacks();
    final FakePace pace = new FakePace();
    final TransportViewModel transport;
    final RecordViewModel record;

    /// Two tracks at 120 bpm, where a tick of 480 a quarter lasts 1.04 ms; the flute holds [#OLD].
    @SafeVarargs
    RecordDesk(Path folder, Consumer<Loopbacks>... plugged) {
        for (Consumer<Loopbacks> plug : plugged) {
            plug.accept(midi);
        }
        test = FxStage.get(() -> TestServices.in(folder));
        transport = FxStage.get(() -> new TransportViewModel(session(), test.player(), test.services().playhead()));
        record = FxStage.get(() -> new RecordViewModel(test.services(), pace,
                listener -> midi.inputs(listener, pace::nanos)));
        FxStage.run(() -> session().open(Score.ofTracks(480,
                List.of(Track.named("Flute", 73, 0).withNotes(List.of(OLD)), Track.named("Drums", 0, 9))), "Piece",
                null));
    }

    Session session() {
        return test.services().session();
    }

    FakePlayer player() {
        return test.player();
    }

    void record() {
        FxStage.run(record::record);
    }

    void plug() {
        midi.plug("Keys");
    }

    /// The player comes to the tick, and the window sees it.
    void at(long tick) {
        FxStage.run(() -> {
            player().tick = tick;
            pace.millis(200);
            transport.pulse();
        });
    }

    void key(int pitch, long from, long to) {
        at(from);
        FxStage.run(() -> midi.down("Keys", pitch));
        at(to);
        FxStage.run(() -> midi.up("Keys", pitch));
    }

    void millis(long millis) {
        FxStage.run(() -> pace.millis(millis));
    }

    boolean isPlaying() {
        return FxStage.get(() -> player().state == Player.State.PLAYING);
    }

    RecordViewModel.State state() {
        return FxStage.get(() -> record.stateProperty().get());
    }

    List<Note> notes(int track) {
        return FxStage.get(() -> session().score().tracks().get(track).notes());
    }

    String undo() {
        return FxStage.get(() -> session().undoLabelProperty().get());
    }

    List<String> said() {
        return test.messages().said;
    }
}
