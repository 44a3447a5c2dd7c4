package attune.ui.shell;

import attune.container.AtomicFile;
import attune.io.musicxml.MusicXmlWriter;
import attune.io.musicxml.MxlFile;
import attune.music.Score;
import attune.notation.NotatedScore;
import attune.notation.NotationOptions;
import attune.notation.Notator;
import attune.task.Lane;
import attune.ui.common.FileDialogs.Kind;
import attune.ui.common.FileNames;
import attune.ui.common.Messages;
import attune.ui.common.Services;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Writes the open piece as MusicXML for notation programs, plain or packed by the file's ending.
final class MusicXmlExport {
    private static final List<Kind> MUSICXML = List.of(new Kind("MusicXML", List.of("musicxml")),
            new Kind("MusicXML, packed", List.of("mxl")));
    private final Services services;

    MusicXmlExport(Services services) {
        this.services = services;
    }

    void choose() {
        String title = services.session().titleProperty().get();
        services.files().save("Export MusicXML", services.session().file().orElse(null),
                FileNames.of(title, "Untitled") + ".musicxml", MUSICXML).ifPresent(file -> export(file, title));
    }

    private void export(Path file, String title) {
        Score score = services.session().score();
        String composer = services.session().composerProperty().get();
        services.jobs().submit("Export " + file.getFileName(), Lane.IO, _ -> {
            NotatedScore notated = Notator.notate(score, title, NotationOptions.USUAL);
            byte[] xml = MusicXmlWriter.write(notated, composer);
            boolean packed = file.toString().toLowerCase(Locale.ROOT).endsWith(".mxl");
            AtomicFile.replace(file, packed ? MxlFile.pack(xml) : xml);
            return notated.exact();
        }, exact -> services.messages().show(Messages.Kind.INFO, file.getFileName() + " was written."
                + (exact ? "" : " Times that were played freely were rounded to what can be written.")));
    }
}
