package attune.ui.pianoroll;

import attune.io.MidiReader;
import attune.io.MidiWriter;
import attune.io.UnreadableFileException;
import attune.music.Score;
import attune.music.TickRange;
import attune.ui.common.Actions;
import attune.ui.common.Playhead;
import attune.ui.common.Session;
import attune.ui.common.Theme;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// Measures what the roll costs while a large piece is panned, zoomed and edited at each pulse, on a stage with or
/// without a screen. FX thread only.
///
/// @param notes of the piece, spread over `tracks`
/// @param pictures how many are measured of each movement, after a third as many that are not
/// @param movements their names, in the order of [RollMovement#all]
public record RollBench(int notes, int tracks, long seed, int pictures, Set<String> movements) {
    private static final double WIDTH = 1_440;
    private static final double HEIGHT = 820;

    public RollBench {
        movements = Set.copyOf(movements);
    }

    /// The size that most figures are for, with every movement.
    public static RollBench ofHundredThousand(int pictures) {
        return new RollBench(100_000, 32, 1, pictures, RollMovement.names());
    }

    /// The largest piece that a file may hold, and what one does with it most.
    public static RollBench ofAMillion(int pictures) {
        return new RollBench(1_000_000, 32, 1, pictures, Set.of("pan-near", "rows-near", "edit-near", "pan-whole"));
    }

    /// Shows the roll on the stage, reads the piece as a file's bytes and runs one movement after the other; the stage
    /// stays open. The first measure, `open`, is the time from the bytes to the first picture.
    public CompletableFuture<List<RollMeasure>> run(Stage stage) {
        Session session = new Session();
        Theme theme = Theme.ofSystem();
        theme.choiceProperty().set(Theme.Choice.DARK);
        PianoRollView view = new PianoRollView(session, new Audition((_, _, _, _, _) -> {}, session), new Playhead(),
                theme.paletteProperty(), new Actions(), _ -> {});
        stage.setScene(new Scene((Parent) view.root(), WIDTH, HEIGHT));
        theme.install(stage.getScene());
        stage.show();
        byte[] file = MidiWriter.write(RollBenchPiece.of(notes, tracks, seed));
        CompletableFuture<List<RollMeasure>> result = new CompletableFuture<>();
        new Opening(session, view, file, result).start();
        return result;
    }

    /// Reads the piece beside the FX thread, opens it at the pulse after that, and waits for its picture.
    private final class Opening extends AnimationTimer {
        private final Session session;
        private final PianoRollView view;
        private final CompletableFuture<List<RollMeasure>> result;
        private final long begin = System.nanoTime();
        private final CompletableFuture<Score> reading;
        private long picturesBefore = -1;

        Opening(Session session, PianoRollView view, byte[] file, CompletableFuture<List<RollMeasure>> result) {
            this.session = session;
            this.view = view;
            this.result = result;
            reading = CompletableFuture.supplyAsync(() -> read(file));
        }

        @Override
        public void handle(long now) {
            if (reading.isCompletedExceptionally()) {
                stop();
                result.completeExceptionally(reading.exceptionNow());
            } else if (picturesBefore < 0 && reading.isDone()) {
                picturesBefore = view.pictures();
                session.open(reading.join(), "Bench", null);
            } else if (picturesBefore >= 0 && view.pictures() > picturesBefore) {
                stop();
                new Walk(view, RollMeasure.once("open", notes, System.nanoTime() - begin), result).start();
            }
        }
    }

    private static Score read(byte[] file) {
        try {
            return MidiReader.read(file, "Bench").score();
        } catch (UnreadableFileException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /// Moves the view once a pulse and writes down what the picture before cost.
    private final class Walk extends AnimationTimer {
        private final PianoRollView view;
        private final CompletableFuture<List<RollMeasure>> result;
        private final Deque<RollMovement> movements;
        private final List<RollMeasure> measured = new ArrayList<>();
        private RollLedger ledger;
        private int step;

        Walk(PianoRollView view, RollMeasure opening, CompletableFuture<List<RollMeasure>> result) {
            this.view = view;
            this.result = result;
            this.measured.add(opening);
            this.movements = new ArrayDeque<>(RollMovement.all());
            this.movements.removeIf(movement -> !RollBench.this.movements.contains(movement.name()));
            this.ledger = new RollLedger(pictures);
        }

        @Override
        public void handle(long now) {
            try {
                walk();
            } catch (RuntimeException problem) {
                stop();
                result.completeExceptionally(problem);
            }
        }

        private void walk() {
            RollMovement movement = movements.getFirst();
            if (step == 0) {
                movement.begin(view.viewModel());
            } else if (step > pictures / 3) {
                ledger.note(view.pictures(), view.paintNanos());
            }
            movement.step(view.viewModel(), step++);
            if (ledger.isFull()) {
                measured.add(ledger.measure(movement.name(), inView()));
                movements.removeFirst();
                ledger = new RollLedger(pictures);
                step = 0;
            }
            if (movements.isEmpty()) {
                stop();
                result.complete(List.copyOf(measured));
            }
        }

        private int inView() {
            Score score = view.viewModel().score();
            TickRange visible = view.viewModel().viewport().visible();
            return (int) score.tracks().stream().flatMap(track -> track.notes().stream())
                    .filter(note -> note.tick() < visible.end() && note.end() > visible.start()).count();
        }
    }
}
