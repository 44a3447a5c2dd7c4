package attune.ui.shell;

import attune.project.DocumentLock;
import attune.project.DocumentLock.Holder;
import attune.project.PieceFiles;
import attune.ui.common.FxThread;
import attune.ui.common.Messages;
import attune.ui.common.Services;
import attune.ui.common.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Locks the file of the open piece from its first change on, so that another studio, of another user or on another computer, knows
/// of it; and tells where another was first. Whoever only listens leaves nothing beside the file. FX thread only; the disk is
/// touched on a thread of its own.
final class PieceLock implements AutoCloseable {
    private final Services services;
    private final Runnable saveAs;
    private final DiskThread disk = new DiskThread("piece-lock");
    /// Of the file that is open now; on the disk's thread only.
    private @Nullable DocumentLock held;
    private @Nullable Path file;
    private boolean asked;
    private @Nullable Holder other;
    private String told = "";

    PieceLock(Services services, Runnable saveAs) {
        this.services = services;
        this.saveAs = saveAs;
        Session session = services.session();
        session.fileProperty().subscribe(this::lookSoon);
        session.dirtyProperty().subscribe(this::lookSoon);
    }

    /// While a piece is opened or saved, for a moment what is shown and what is saved belong to different files.
    private void lookSoon() {
        FxThread.later(this::look);
    }

    private void look() {
        if (disk.isClosed()) {
            return;
        }
        Session session = services.session();
        Path now = session.file().filter(PieceFiles::canWrite).orElse(null);
        if (!Objects.equals(now, file)) {
            leave();
            file = now;
        }
        if (now != null && !asked && session.dirtyProperty().get()) {
            asked = true;
            claim(now, () -> {}, this::tell);
        }
    }

    /// Goes on at once but where another studio was first: then it looks whether that one still has the file.
    void whenFree(Runnable free, Consumer<Holder> taken) {
        Path mine = file;
        if (other == null || mine == null) {
            free.run();
        } else {
            claim(mine, free, taken);
        }
    }

    private void claim(Path path, Runnable free, Consumer<Holder> taken) {
        disk.run(() -> {
            DocumentLock.Claim claim = DocumentLock.claim(path);
            held = claim.lock() == null ? held : claim.lock();
            FxThread.run(() -> {
                if (!path.equals(file)) {
                    return; // another piece is open by now
                }
                other = claim.holder();
                if (claim.holder() == null) {
                    free.run();
                } else {
                    taken.accept(claim.holder());
                }
            });
        });
    }

    private void tell(Holder holder) {
        told = "“" + services.session().titleProperty().get() + "” is also worked on " + holder.words()
                + ". Save what you change here under another name, or one of you replaces what the other saved.";
        services.messages().show(Messages.Kind.WARNING, told, "Save as…", saveAs);
    }

    private void leave() {
        asked = false;
        other = null;
        if (!told.isEmpty()) {
            services.messages().withdraw(told);
            told = "";
        }
        disk.tidy(this::release, "A lock was left behind, which the next studio takes over");
    }

    private void release() throws IOException {
        DocumentLock left = held;
        held = null;
        if (left != null) {
            left.close();
        }
    }

    @Override
    public void close() {
        leave();
        disk.close();
    }
}
