package attune.ui.shell;

import attune.container.AtomicFile;
import attune.edit.Selection;
import attune.music.Meter;
import attune.music.Score;
import attune.music.TickRange;
import attune.picture.Picture;
import attune.picture.PictureFormat;
import attune.picture.RollPicture;
import attune.task.Lane;
import attune.ui.common.FileDialogs.Kind;
import attune.ui.common.FileNames;
import attune.ui.common.Messages;
import attune.ui.common.Services;
import attune.ui.common.Session;
import attune.ui.common.TakePreview;
import java.nio.file.Path;
import java.util.List;

/// Writes a picture of the roll, with the take that is shown: the bars of the selection, or the whole piece where nothing is
/// selected; SVG, PNG or PDF by the file's ending.
final class RollExport {
    private static final List<Kind> PICTURES = List.of(new Kind("SVG, sharp at any size", List.of("svg")),
            new Kind("PNG picture", List.of("png")), new Kind("PDF", List.of("pdf")));

    private final Services services;

    RollExport(Services services) {
        this.services = services;
    }

    void choose() {
        Session session = services.session();
        TakePreview take = session.previewProperty().get();
        Score score = take == null ? session.score() : take.kept(take.name()).applyTo(session.score());
        if (score.noteCount() == 0) {
            services.messages().show(Messages.Kind.INFO,
                    "There is nothing to make a picture of: the piece has no notes yet.");
            return;
        }
        String title = session.titleProperty().get();
        services.files().save("Export picture of the roll", session.file().orElse(null),
                FileNames.of(title, "Untitled") + ".svg", PICTURES)
                .ifPresent(file -> export(file, score, title, session.selection()));
    }

    private void export(Path file, Score score, String title, Selection selection) {
        services.jobs().submit("Export " + file.getFileName(), Lane.IO, _ -> {
            Picture picture = selection.isEmpty()
                    ? RollPicture.of(score, title)
                    : RollPicture.of(score, selection.range(), title);
            AtomicFile.replace(file,
                    PictureFormat.of(file).orElse(PictureFormat.SVG).bytes(picture, PictureFormat.SCREEN));
            return file;
        }, written -> services.messages().show(Messages.Kind.INFO,
                written.getFileName() + " was written: " + what(score.meter(), selection) + "."));
    }

    /// `the whole piece`, or `bars 5 to 8, those of the selection`.
    private static String what(Meter meter, Selection selection) {
        if (selection.isEmpty()) {
            return "the whole piece";
        }
        TickRange bars = meter.wholeBars(selection.range());
        int first = meter.position(bars.start()).bar();
        int last = meter.position(bars.end() - 1).bar();
        return first == last
                ? "bar " + first + ", that of the selection"
                : "bars " + first + " to " + last + ", those of the selection";
    }
}
