package attune.play.soundfont;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/// A tool of the build: makes Attune's bank of sounds from a larger one, or says in words why there is none.
///
/// `BankMaker FONT LICENCE FOLDER` writes `attune.sf2` and the licence beside it; it never fails the build.
public final class BankMaker {
    /// The largest file, in bytes, and what of it is not samples.
    private static final long LIMIT = 25_000_000;
    private static final long HEADERS = 400_000;
    /// Counted up where the cutting changes, so that a build makes the bank anew.
    private static final String RECIPE = "Attune 2";

    private BankMaker() {}

    public static void main(String[] arguments) {
        run(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), System.out);
    }

    static void run(Path font, Path licence, Path folder, PrintStream out) {
        Path bank = folder.resolve("attune.sf2");
        if (!Files.isRegularFile(font)) {
            out.println(
                    "The bank of sounds was not made: the package with its recordings is missing. With npm on the PATH"
                            + " and its registry in reach, the next build makes it; until then Attune plays with a bank of the"
                            + " system.");
            return;
        }
        try {
            if (isMade(bank)) {
                return;
            }
            Files.createDirectories(folder);
            SoundFontWriter.write(cut(SoundFontReader.read(font)), bank);
            Files.copy(licence, folder.resolve("LICENSE.txt"), StandardCopyOption.REPLACE_EXISTING);
            out.println("The bank of sounds was made: " + Math.round(Files.size(bank) / 1e5) / 10.0 + " MB, "
                    + BankPlan.own()
                    + " instruments and a drum kit with recordings of their own.");
        } catch (IOException problem) {
            out.println("The bank of sounds was not made: " + problem.getMessage() + " Attune plays with a bank of the"
                    + " system.");
        }
    }

    /// Whether it is there and cut as this class cuts; an older or a damaged one is made anew.
    private static boolean isMade(Path bank) {
        try {
            return Files.isRegularFile(bank) && RECIPE.equals(SoundFontReader.read(bank).info().get("ISFT"));
        } catch (IOException _) {
            return false;
        }
    }

    /// The bank of a sound font.
    static SoundFont cut(SoundFont font) throws IOException {
        Map<String, String> info = new LinkedHashMap<>();
        info.put("INAM", "Attune");
        info.put("IENG", "Frank Wen, Michael Cowgill, Ethan Winer, Michael Schorsch; cut by Attune");
        info.put("ISFT", RECIPE);
        info.put("ICOP", "FluidR3Mono: MIT licence, see LICENSE.txt");
        return BankCutter.cut(font, info, LIMIT - HEADERS);
    }
}
