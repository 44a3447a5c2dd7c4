package attune.ui.shell;

import attune.music.Score;
import attune.play.WavRenderer;
import attune.task.Lane;
import attune.ui.common.FileDialogs.Kind;
import attune.ui.common.FileNames;
import attune.ui.common.Messages;
import attune.ui.common.Services;
import attune.ui.common.Session;
import java.nio.file.Path;
import java.util.List;

/// Renders the open piece to a WAV file, with progress and cancel in the status bar.
final class WavExport {
    private static final List<Kind> WAV = List.of(new Kind("WAV file", List.of("wav")));

    private final Services services;

    WavExport(Services services) {
        this.services = services;
    }

    void choose() {
        if (services.session().score().noteCount() == 0) {
            services.messages().show(Messages.Kind.INFO, "There is nothing to export: the piece has no notes yet.");
            return;
        }
        Session session = services.session();
        services.files().save("Export WAV", session.file().orElse(null),
                FileNames.of(session.titleProperty().get(), "Untitled") + ".wav", WAV).ifPresent(this::export);
    }

    private void export(Path file) {
        Score heard = heard(services.session().score());
        services.jobs().submit("Export " + file.getFileName(), Lane.IO, context -> {
            new WavRenderer().render(heard, file, context);
            return file;
        }, written -> services.messages().show(Messages.Kind.INFO, written.getFileName() + " was written."));
    }

    /// The score as it sounds now: muted tracks, and those outside a solo, without their notes.
    private Score heard(Score score) {
        var muted = services.session().mutedProperty().get();
        var soloed = services.session().soloedProperty().get();
        Score heard = score;
        for (int i = 0; i < score.tracks().size(); i++) {
            if (muted.contains(i) || !soloed.isEmpty() && !soloed.contains(i)) {
                heard = heard.withTrack(i, heard.tracks().get(i).withNotes(List.of()));
            }
        }
        return heard;
    }
}
