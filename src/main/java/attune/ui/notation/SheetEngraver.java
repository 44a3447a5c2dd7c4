package attune.ui.notation;

import attune.music.Score;
import attune.notation.NotationOptions;
import attune.picture.Engraving;
import attune.picture.EngravingException;
import attune.picture.SystemPicture;
import attune.task.JobContext;
import attune.ui.common.FxThread;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Engraves music for paper, on a page that nobody sees. Called beside the FX thread, where it does one step at a time; one call
/// after the other. Keeps the page: what stood on it already is not engraved again.
public final class SheetEngraver implements Engraving, AutoCloseable {
    static final String MISSING = "Notation is drawn by OpenSheetMusicDisplay, which this build lacks: npm was not there"
            + " when it was made. Install npm and build Attune again; MusicXML can be exported all the same.";
    static final String STOPPED = "The engraver does not work on this machine, so there is no page. The piece itself is unharmed:"
            + " export MusicXML instead.";
    private static final long REST_MILLIS = 4;
    private static final long PATIENCE_MILLIS = 30_000;
    private final List<String> failed = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean stopped;
    /// FX thread only.
    private @Nullable Engraver engraver;

    @Override
    public synchronized List<SystemPicture> engrave(Score score, NotationOptions options, double spaces,
            JobContext context) throws EngravingException {
        if (!Engraver.isThere()) {
            throw new EngravingException(MISSING);
        }
        EngravedPage page = EngravedPage.of(score, "", options, spaces, context);
        Engraver ready = open(context);
        failed.clear();
        FxThread.call(() -> {
            ready.show(page.systems(), spaces * Engraver.PIXELS_A_SPACE, 1);
            return ready;
        });
        int drawn = 0;
        while (!FxThread.call(ready::isIdle)) {
            context.checkCancelled();
            checkRunning();
            context.progress(drawn, page.systems().size(), "Engraving");
            if (FxThread.call(ready::step)) {
                drawn++;
            } else {
                rest();
            }
        }
        if (!failed.isEmpty()) {
            throw new EngravingException("The line from bar " + failed.getFirst()
                    + " on cannot be engraved, so there is no page. The piece itself is unharmed: export MusicXML instead.");
        }
        return FxThread.call(ready::pictures);
    }

    private Engraver open(JobContext context) throws EngravingException {
        Engraver known = FxThread.call(this::opened);
        long begin = System.nanoTime();
        while (!FxThread.call(known::isReady)) {
            context.checkCancelled();
            checkRunning();
            if ((System.nanoTime() - begin) / 1_000_000 > PATIENCE_MILLIS) {
                throw new EngravingException(STOPPED);
            }
            rest();
        }
        return known;
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
        FxThread.run(() -> {
            stopped = true;
            if (engraver != null) {
                engraver.close();
            }
        });
    }

    private void hear(String words) {
        if (words.startsWith("stopped:")) {
            stopped = true;
        }
        if (words.startsWith("failed:")) {
            failed.add(words.substring("failed:".length()));
        }
    }

    /// Leaves the FX thread to the window for a moment.
    private static void rest() {
        try {
            Thread.sleep(REST_MILLIS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
