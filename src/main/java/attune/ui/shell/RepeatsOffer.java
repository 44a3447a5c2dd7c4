package attune.ui.shell;

import attune.edit.PlayOutRepeats;
import attune.io.ScoreFile;
import attune.io.ScoreFiles;
import attune.music.Score;
import attune.task.Lane;
import attune.ui.common.Messages;
import attune.ui.common.Services;
import java.nio.file.Path;
import java.util.List;

/// Offers to play out the repeats of a file, which opens as it is written: one step, which undo takes back. FX thread only.
final class RepeatsOffer {
    private final Services services;
    private String sentence = "";

    RepeatsOffer(Services services) {
        this.services = services;
    }

    /// Offers it for the piece that was opened just now, where it has repeats.
    void tell(String title, ScoreFile opened, Path file) {
        if (opened.repeats()) {
            Score written = services.session().score();
            sentence = title + " has repeats. It is shown as it is written: each passage once.";
            services.messages().show(Messages.Kind.WARNING, sentence, "Play out repeats",
                    () -> whenNothingIsHidden(written, () -> read(file)));
        }
    }

    /// Another piece is opened, to which the offer does not belong.
    void withdraw() {
        services.messages().withdraw(sentence);
    }

    /// Read anew, on request only: repeats in repeats can make a small file large.
    private void read(Path file) {
        int piece = services.session().piece();
        Score left = services.session().score();
        services.jobs().submit("Play out repeats", Lane.IO, _ -> ScoreFiles.read(file, true).score(), playedOut -> {
            if (piece == services.session().piece()) {
                whenNothingIsHidden(left, () -> services.session().apply(new PlayOutRepeats(playedOut)));
            }
        });
    }

    /// Goes on at once where the piece is still that one; otherwise asks, because what was changed is not in the file.
    @SuppressWarnings("ReferenceEquality") // the very score that was known
    private void whenNothingIsHidden(Score known, Runnable next) {
        if (services.session().score() == known || services.questions().ask("The piece was changed",
                "The repeats are played out as they stand in the file, without your changes. Undo brings the changes back.",
                List.of("Play out", "Cancel")).orElse(1) == 0) {
            next.run();
        }
    }
}
