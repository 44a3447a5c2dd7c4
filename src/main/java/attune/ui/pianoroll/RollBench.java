package attune.ui.pianoroll;

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
public record RollBench(int notes, int tracks, long seed, int pictures) {
    private static final double WIDTH = 1_440;
    private static final double HEIGHT = 820;

    /// The size that the figures in the README are for.
    public static RollBench ofHundredThousand() {
        return new RollBench(100_000, 32, 1, 180);
    }

    /// Shows the roll on the stage and runs one movement after the other; the stage stays open.
    public CompletableFuture<List<RollMeasure>> run(Stage stage) {
        Session session = new Session();
        Theme theme = Theme.ofSystem();
        theme.choiceProperty().set(Theme.Choice.DARK);
        PianoRollView view = new PianoRollView(session, new Audition((_, _, _, _, _) -> {}, session), new Playhead(),
                theme.paletteProperty(), new Actions(), _ -> {});
        stage.setScene(new Scene((Parent) view.root(), WIDTH, HEIGHT));
        theme.install(stage.getScene());
        stage.show();
        session.open(RollBenchPiece.of(notes, tracks, seed), "Bench", null);
        CompletableFuture<List<RollMeasure>> result = new CompletableFuture<>();
        new Walk(view, result).start();
        return result;
    }

    /// Moves the view once a pulse and writes down what the picture before cost.
    private final class Walk extends AnimationTimer {
        private final PianoRollView view;
        private final CompletableFuture<List<RollMeasure>> result;
        private final Deque<RollMovement> movements;
        private final List<RollMeasure> measured = new ArrayList<>();
        private RollLedger ledger;
        private int step;

        Walk(PianoRollView view, CompletableFuture<List<RollMeasure>> result) {
            this.view = view;
            this.result = result;
            this.movements = new ArrayDeque<>(RollMovement.all());
            this.ledger = new RollLedger(pictures);
        }

        @Override
        public void handle(long now) {
            try {
                if (view.pictures() > 0) {
                    walk();
                }
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
