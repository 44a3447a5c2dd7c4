package attune.ui.notation;

import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import attune.notation.NotationOptions;
import attune.task.JobContext;
import attune.ui.common.FxThread;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Measures the page of a piece in four voices: how long it takes to be drawn, and then to be drawn anew after an edit, and for how
/// long the FX thread is held up at most meanwhile. FX thread only.
///
/// @param edits how many are measured, after a third as many that are not
record PageBench(int bars, int edits, long seed) {
    private static final double WIDTH = 1_200;
    private static final double HEIGHT = 500;
    private static final double SCALE = 0.6;
    private static final int BEAT_MILLIS = 2;

    /// What was measured, in milliseconds.
    ///
    /// @param open from the score to the whole page
    /// @param edit from an edit to the whole page, of the edit in the middle
    /// @param block the longest that anything else waited for the FX thread, once it was warm
    record Figures(double open, double edit, double block) {}

    static PageBench ofSixtyBars() {
        return new PageBench(60, 60, 1);
    }

    CompletableFuture<Figures> run(Stage stage) {
        CompletableFuture<Figures> figures = new CompletableFuture<>();
        Engraver engraver = new Engraver(words -> {
            if (words.startsWith("stopped:") || words.startsWith("failed:")) {
                figures.completeExceptionally(
                        new IllegalStateException("the engraver does not draw it (" + words + ")"));
            }
        });
        stage.setScene(new Scene(new StackPane(engraver.node()), WIDTH, HEIGHT));
        stage.show();
        engraver.open();
        new Walk(engraver, figures).start();
        return figures;
    }

    /// Four lines in eighths, quarters and halves.
    Score piece() {
        Random random = new Random(seed);
        List<Track> tracks = new ArrayList<>();
        for (int voice = 0; voice < 4; voice++) {
            List<Note> notes = new ArrayList<>();
            int pitch = 74 - 9 * voice;
            for (long tick = 0; tick < bars * 4L * Score.TICKS_PER_QUARTER;) {
                long length = Score.TICKS_PER_QUARTER / 2 * (1L << random.nextInt(3));
                notes.add(new Note(tick, length, pitch + random.nextInt(9) - 4, 80));
                tick += length;
            }
            tracks.add(new Track("Voice " + (voice + 1), 0, voice, notes, List.of()));
        }
        return Score.ofTracks(Score.TICKS_PER_QUARTER, tracks);
    }

    /// A note somewhere goes up or down.
    private static Score edited(Score score, Random random) {
        List<Track> tracks = new ArrayList<>(score.tracks());
        int voice = random.nextInt(tracks.size());
        List<Note> notes = new ArrayList<>(tracks.get(voice).notes());
        int at = random.nextInt(notes.size());
        Note note = notes.get(at);
        notes.set(at, new Note(note.tick(), note.duration(), note.pitch() + (random.nextBoolean() ? 1 : -1),
                note.velocity()));
        tracks.set(voice, tracks.get(voice).withNotes(notes));
        return score.withTracks(tracks);
    }

    /// Does at each pulse what the view does: takes a page that is ready, or a system that is drawn.
    private final class Walk extends AnimationTimer {
        private final Engraver engraver;
        private final CompletableFuture<Figures> figures;
        private final Random random = new Random(seed);
        private final List<Double> drawn = new ArrayList<>();
        private final Waiting waiting = new Waiting();
        private Score score = piece();
        private @Nullable CompletableFuture<EngravedPage> writing;
        private long begin;
        private double open = Double.NaN;

        Walk(Engraver engraver, CompletableFuture<Figures> figures) {
            this.engraver = engraver;
            this.figures = figures;
        }

        @Override
        public void handle(long now) {
            try {
                walk();
            } catch (RuntimeException problem) {
                end();
                figures.completeExceptionally(problem);
            }
        }

        private void walk() {
            CompletableFuture<EngravedPage> page = writing;
            if (!engraver.isReady()) {
                return;
            }
            if (begin == 0) {
                waiting.start();
                write();
            } else if (page != null) {
                if (page.isDone()) {
                    writing = null;
                    engraver.show(page.join().systems(), WIDTH, SCALE);
                }
            } else if (!engraver.isIdle()) {
                engraver.step();
            } else {
                note((System.nanoTime() - begin) / 1e6);
            }
        }

        private void write() {
            Score written = score;
            begin = System.nanoTime();
            writing = CompletableFuture.supplyAsync(() -> EngravedPage.of(written, "Bench", NotationOptions.USUAL,
                    WIDTH / (Engraver.PIXELS_A_SPACE * SCALE), JobContext.silent()));
        }

        private void note(double millis) {
            if (Double.isNaN(open)) {
                open = millis;
            } else {
                drawn.add(millis);
            }
            if (drawn.size() == edits / 3) {
                waiting.forget();
            }
            if (drawn.size() < edits / 3 + edits) {
                score = edited(score, random);
                write();
            } else {
                clear();
                end();
                List<Double> counted = new ArrayList<>(drawn.subList(edits / 3, drawn.size()));
                Collections.sort(counted);
                figures.complete(new Figures(open, counted.get(counted.size() / 2), waiting.longest()));
            }
        }

        /// So that this page's garbage does not hold up the next one.
        private void clear() {
            engraver.show(List.of(), WIDTH, SCALE);
            while (!engraver.isIdle()) {
                engraver.step();
            }
        }

        private void end() {
            stop();
            waiting.end();
            engraver.close();
        }
    }

    /// Knocks at the FX thread again and again from beside it.
    private static final class Waiting {
        private final AtomicLong longest = new AtomicLong();
        private final Thread thread = new Thread(this::knock, "page-bench");
        private volatile boolean ended;

        Waiting() {
            thread.setDaemon(true);
        }

        void start() {
            thread.start();
        }

        private void knock() {
            try {
                while (!ended) {
                    long asked = System.nanoTime();
                    long answered = FxThread.call(System::nanoTime);
                    longest.accumulateAndGet(answered - asked, Math::max);
                    Thread.sleep(BEAT_MILLIS);
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }

        void forget() {
            longest.set(0);
        }

        double longest() {
            return longest.get() / 1e6;
        }

        void end() {
            ended = true;
        }
    }
}
