package attune.ui.notation;

import attune.music.Score;
import attune.notation.NotationOptions;
import attune.picture.Engraving;
import attune.picture.EngravingException;
import attune.picture.SystemPicture;
import attune.task.JobContext;
import attune.ui.common.FxThread;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Engraves music for paper, on a page that nobody sees. Called beside the FX thread, where it does one step at a time; one call
/// after the other. Keeps the page: what stood on it already is not engraved again.
public final class SheetEngraver implements Engraving {
    static final String MISSING = "Notation is drawn by OpenSheetMusicDisplay, which this build lacks: npm was not there"
            + " when it was made. Install npm and build Attune again; MusicXML can be exported all the same.";
    static final String STOPPED = "The engraver does not work on this machine, so there is no page. The piece itself is unharmed:"
            + " export MusicXML instead.";
    private static final long REST_MILLIS = 4;
    private static final long PATIENCE_MILLIS = 30_000;
    private final AtomicReference<@Nullable Thread> working = new AtomicReference<>();
    private volatile boolean stopped;
    /// FX thread only.
    private @Nullable Engraver engraver;

    @Override
    public synchronized List<SystemPicture> engrave(Score score, NotationOptions options, double spaces,
            JobContext context) throws EngravingException {
        if (!Engraver.isThere()) {
            throw new EngravingException(MISSING);
        }
        working.set(Thread.currentThread());
        try {
            checkRunning();
            EngravedPage page = EngravedPage.of(score, "", options, spaces, context);
            Engraver ready = open(context);
            FxThread.call(() -> {
                ready.show(page.systems(), spaces * Engraver.PIXELS_A_SPACE, 1);
                return ready;
            });
            draw(ready, page.systems().size(), context);
            Optional<Integer> failure = FxThread.call(ready::failure);
            if (failure.isPresent()) {
                throw new EngravingException("The line from bar " + failure.get()
                        + " on cannot be engraved, so there is no page. The piece itself is unharmed: export MusicXML"
                        + " instead.");
            }
            return FxThread.call(ready::pictures);
        } finally {
            working.set(null);
        }
    }

    private void draw(Engraver ready, int systems, JobContext context) throws EngravingException {
        int drawn = 0;
        long moved = System.nanoTime();
        while (!FxThread.call(ready::isIdle)) {
            context.checkCancelled();
            context.progress(drawn, systems, "Engraving");
            switch (FxThread.call(ready::step)) {
                case DREW -> {
                    drawn++;
                    moved = System.nanoTime();
                }
                case WORKED -> moved = System.nanoTime();
                case WAITED -> await(moved);
            }
        }
    }

    private Engraver open(JobContext context) throws EngravingException {
        Engraver known = FxThread.call(this::opened);
        long begin = System.nanoTime();
        while (!FxThread.call(known::isReady)) {
            context.checkCancelled();
            await(begin);
        }
        return known;
    }

    /// Leaves the FX thread to the window for a moment.
    ///
    /// @param since when something happened last
    private void await(long since) throws EngravingException {
        checkRunning();
        if ((System.nanoTime() - since) / 1_000_000 > PATIENCE_MILLIS) {
            throw new EngravingException(STOPPED);
        }
        try {
            Thread.sleep(REST_MILLIS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private Engraver opened() {
        Engraver known = engraver;
        if (known == null) {
            known = new Engraver(this::hear);
            engraver = known;
            if (!stopped) {
                known.open();
            }
        }
        return known;
    }

    private void checkRunning() throws EngravingException {
        if (stopped) {
            throw new EngravingException(STOPPED);
        }
    }

    /// Lets go of the page, on whatever thread; what is being engraved ends in vain.
    @Override
    public void close() {
        stopped = true;
        Thread engraving = working.get();
        if (engraving != null) {
            engraving.interrupt(); // whoever closes may be the FX thread itself, for which it waits
        }
        FxThread.run(() -> {
            if (engraver != null) {
                engraver.close();
            }
        });
    }

    private void hear(String words) {
        if (words.startsWith("stopped:")) {
            stopped = true;
        }
    }
}
