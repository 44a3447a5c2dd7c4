package attune.picture;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.print.Book;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;

/// The printers of this machine. Asking the system for them can take seconds: not for the FX thread.
public final class Printers {
    private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    private Printers() {}

    /// Their names, the one that the system prefers first.
    public static List<String> names() {
        String preferred = Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService())
                .map(PrintService::getName).orElse("");
        return services().stream().map(PrintService::getName)
                .sorted((a, b) -> Boolean.compare(b.equals(preferred), a.equals(preferred))).toList();
    }

    private static List<PrintService> services() {
        return Arrays.asList(PrintServiceLookup.lookupPrintServices(PAGES, null));
    }

    /// Returns when the printer has taken the pages; they are drawn as lines and letters, as sharp as it can.
    ///
    /// @param copies from 1
    public static void print(String printer, List<Picture> pages, Paper paper, int copies) throws PrintingException {
        PrintService service = services().stream().filter(found -> found.getName().equals(printer)).findFirst()
                .orElseThrow(() -> new PrintingException(
                        "The printer " + printer + " is not there any more: choose another."));
        try {
            PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
            wishes.add(new Copies(copies));
            wishes.add(paper == Paper.A4 ? MediaSizeName.ISO_A4 : MediaSizeName.NA_LETTER);
            wishes.add(new JobName(pages.getFirst().title(), null));
            service.createPrintJob().print(document(pages), wishes);
        } catch (PrintException problem) {
            throw new PrintingException("The printer " + printer + " refuses: "
                    + Objects.requireNonNullElse(problem.getMessage(), "it does not say why")
                    + ". Save a PDF instead.");
        }
    }

    /// What a printer is handed: a book whose pages have no margins beside those that are drawn.
    static Doc document(List<Picture> pages) {
        Book book = new Book();
        for (Picture page : pages) {
            java.awt.print.Paper sheet = new java.awt.print.Paper();
            sheet.setSize(page.width(), page.height());
            sheet.setImageableArea(0, 0, page.width(), page.height());
            PageFormat format = new PageFormat();
            format.setPaper(sheet);
            book.append((graphics, _, _) -> paint(page, graphics), format);
        }
        return new SimpleDoc(book, PAGES, null);
    }

    private static int paint(Picture page, Graphics graphics) {
        page.paint((Graphics2D) graphics);
        return Printable.PAGE_EXISTS;
    }
}
