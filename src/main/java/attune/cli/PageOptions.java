package attune.cli;

import attune.notation.NotationOptions;
import attune.notation.NotationOptions.Layout;
import attune.picture.Paper;
import attune.picture.SheetStyle;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How pages of notation look: the options of `attune convert` for PDF, SVG and PNG.
final class PageOptions {
    @Option(names = "--grand-staff", description = "puts all tracks on the two staves of a piano")
    private boolean grandStaff;

    @Option(names = "--written-pitch", description = "writes transposing instruments as their players read them")
    private boolean written;

    @Option(names = "--paper", paramLabel = "SIZE", description = "A4 or Letter; by the country where nothing is said")
    private @Nullable String paper;

    @Option(names = "--staff", paramLabel = "MM", description = "the height of a staff in millimetres, 3 to 12; 6.5 where nothing is said")
    private @Nullable Double staff;

    NotationOptions notation() {
        return new NotationOptions(grandStaff ? Layout.GRAND_STAFF : Layout.PARTS, written);
    }

    SheetStyle style() throws CommandFailure {
        double height = staff == null ? SheetStyle.USUAL_STAFF : staff;
        if (!(height >= SheetStyle.LEAST_STAFF && height <= SheetStyle.MOST_STAFF)) {
            throw CommandFailure.usage("A staff cannot be " + height + " mm high: choose 3 to 12.");
        }
        return new SheetStyle(paper(), height);
    }

    /// Options that would do nothing are a mistake.
    ///
    /// @param why a sentence without its end, such as `The roll is no page`
    void refuse(String why) throws CommandFailure {
        if (grandStaff || written || paper != null || staff != null) {
            throw CommandFailure.usage(why + ": leave out --grand-staff, --written-pitch, --paper and --staff.");
        }
    }

    private Paper paper() throws CommandFailure {
        if (paper == null) {
            return Paper.of(Locale.getDefault());
        }
        return Arrays.stream(Paper.values()).filter(size -> size.label().equalsIgnoreCase(paper)).findFirst()
                .orElseThrow(() -> CommandFailure.usage("There is no paper " + paper + " here: choose A4 or Letter."));
    }
}
