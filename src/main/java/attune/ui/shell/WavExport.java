package attune.ui.shell;

import attune.music.Score;
import attune.play.Mix;
import attune.play.WavOptions;
import attune.play.WavRenderer;
import attune.task.Lane;
import attune.ui.common.FileDialogs.Kind;
import attune.ui.common.FileNames;
import attune.ui.common.Messages;
import attune.ui.common.Services;
import attune.ui.common.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Renders the open piece as it sounds now, with its sound bank and the master volume and without muted tracks, to a WAV file, with progress and cancel in the status bar.
final class WavExport {
    private static final List<Kind> WAV = List.of(new Kind("WAV file", List.of("wav")));

    private static final List<String> FORMATS = List.of("16 bit, 44.1 kHz", "24 bit, 48 kHz", "24 bit, 48 kHz, loud",
            "Cancel");
    private static final List<WavOptions> OPTIONS = List.of(WavOptions.CD, new WavOptions(24, 48_000, false),
            new WavOptions(24, 48_000, true));

    private final Services services;

    WavExport(Services services) {
        this.services = services;
    }

    void choose() {
        if (services.session().score().noteCount() == 0) {
            services.messages().show(Messages.Kind.INFO, "There is nothing to export: the piece has no notes yet.");
            return;
        }
        Optional<WavOptions> options = services.questions()
                .ask("Export WAV", "How shall the sound be written? A loud one is brought up to just below full scale.",
                        FORMATS)
                .filter(choice -> choice < OPTIONS.size()).map(OPTIONS::get);
        options.ifPresent(this::choose);
    }

    private void choose(WavOptions options) {
        Session session = services.session();
        services.files().save("Export WAV", session.file().orElse(null),
                FileNames.of(session.titleProperty().get(), "Untitled") + ".wav", WAV)
                .ifPresent(file -> export(file, options));
    }

    private void export(Path file, WavOptions options) {
        Session session = services.session();
        Score score = session.score();
        Mix mix = new Mix(session.mutedProperty().get(), session.soloedProperty().get(), Map.of());
        WavRenderer renderer = services.player().renderer();
        services.jobs().submit("Export " + file.getFileName(), Lane.IO, context -> {
            renderer.render(score, mix, file, options, context);
            return file;
        }, written -> services.messages().show(Messages.Kind.INFO, written.getFileName() + " was written."));
    }
}
