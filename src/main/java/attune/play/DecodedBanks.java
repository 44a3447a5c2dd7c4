package attune.play;

import attune.play.soundfont.SoundFontReader;
import attune.play.soundfont.SoundFontWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Compressed sound banks (SF3) as the SF2 files that Gervill plays, each decoded once and kept in a folder.
record DecodedBanks(Path folder) {
    /// The folder that outlives the program; without it a temporary one is used.
    static final String PROPERTY = "attune.sounds.cache";
    private static @Nullable Path temporary;

    static DecodedBanks ofThisUser() throws IOException {
        String kept = System.getProperty(PROPERTY);
        return new DecodedBanks(kept == null ? temporary() : Path.of(kept));
    }

    /// The decoded file, made where it is missing; takes some seconds then.
    ///
    /// @throws IOException where the bank is damaged or the folder is full
    Path decoded(Path bank) throws IOException {
        Path decoded = folder.resolve(name(bank));
        if (!Files.isRegularFile(decoded)) {
            Files.createDirectories(folder);
            SoundFontWriter.write(SoundFontReader.read(bank), decoded);
        }
        if (folder.equals(temporary)) {
            decoded.toFile().deleteOnExit();
        }
        return decoded;
    }

    /// Another file of the same name, or the same file changed, gets another name.
    private static String name(Path bank) throws IOException {
        long mark = 31L * bank.toAbsolutePath().hashCode() + Files.getLastModifiedTime(bank).toMillis();
        return bank.getFileName() + "-" + Long.toHexString(mark * 31 + Files.size(bank)) + ".sf2";
    }

    private static synchronized Path temporary() throws IOException {
        Path known = temporary;
        if (known == null) {
            known = Files.createTempDirectory("attune-sounds");
            known.toFile().deleteOnExit();
            temporary = known;
        }
        return known;
    }
}
