package attune.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Lays engraved systems out on sheets of paper: title and composer above the first, bar numbers before the systems, the number of
/// the page below; systems are spread over the height of a full page.
public final class SheetMusic {
    private static final Font TITLE = Lettering.bold(20);
    private static final Font COMPOSER = Lettering.regular(11);
    private static final Font NUMBER = Lettering.regular(9);
    private static final double TITLE_HEIGHT = 34;
    private static final double COMPOSER_HEIGHT = 18;
    private static final double FOOT = 16;
    /// Between systems, in spaces between staff lines, beside what a system keeps free around itself.
    private static final double GAP = 1.5;
    /// How high the number of a bar stands over the staff, in spaces: above the tip of a bracket.
    private static final double NUMBER_ABOVE = 1.7;
    private static final double WIDEST_GAP = 9;

    private final SheetStyle style;
    private final String title;
    private final String composer;
    private final double bottom;

    private SheetMusic(String title, String composer, SheetStyle style) {
        this.title = title;
        this.composer = composer;
        this.style = style;
        bottom = style.paper().height() - SheetStyle.MARGIN - FOOT;
    }

    /// The sheets; one that is empty but for its heading where there are no systems.
    ///
    /// @param composer is left out where it is empty
    /// @throws IllegalStateException where an engraver's picture is none
    public static List<Picture> pages(List<SystemPicture> systems, String title, String composer, SheetStyle style) {
        Lettering.register();
        SheetMusic music = new SheetMusic(title, composer, style);
        List<List<Drawn>> sheets = music.split(systems.stream().map(music::read).toList());
        List<Picture> pages = new ArrayList<>();
        for (List<Drawn> sheet : sheets) {
            boolean last = pages.size() + 1 == sheets.size();
            pages.add(new Picture(music.new Sheet(music.spread(sheet, music.top(pages.isEmpty()), last),
                    pages.size() + 1, sheets.size()), title));
        }
        return pages;
    }

    /// A system at the size that it has on paper, or smaller where it is higher than a page.
    private record Drawn(SVGDocument document, double scale, int bar, double staff) {
        double height() {
            return document.size().height * scale;
        }
    }

    private record Placed(Drawn system, double y) {}

    private Drawn read(SystemPicture system) {
        SVGDocument document = SvgDocuments.read(
                new ByteArrayInputStream(
                        system.svg().replace("currentColor", "black").getBytes(StandardCharsets.UTF_8)),
                "The picture of the system from bar " + system.bar() + " on");
        double room = bottom - top(true);
        double scale = Math.min(style.space() / system.space(), room / document.size().height);
        return new Drawn(document, scale, system.bar(), system.top() * scale);
    }

    private double top(boolean first) {
        return SheetStyle.MARGIN + (first ? TITLE_HEIGHT + (composer.isEmpty() ? 0 : COMPOSER_HEIGHT) : 0);
    }

    private double gap() {
        return GAP * style.space();
    }

    private List<List<Drawn>> split(List<Drawn> systems) {
        List<List<Drawn>> sheets = new ArrayList<>(List.of(new ArrayList<>()));
        double y = top(true);
        for (Drawn system : systems) {
            if (!sheets.getLast().isEmpty() && y + system.height() > bottom) {
                sheets.add(new ArrayList<>());
                y = top(false);
            }
            sheets.getLast().add(system);
            y += system.height() + gap();
        }
        return sheets;
    }

    /// Shares what a page has left among its systems; the last page is as loose as it comes.
    private List<Placed> spread(List<Drawn> sheet, double top, boolean last) {
        double used = sheet.stream().mapToDouble(Drawn::height).sum();
        double free = bottom - top - used;
        double even = sheet.size() < 2 ? gap() : free / (sheet.size() - 1);
        boolean full = !last || even < 2 * gap();
        double between = full ? Math.min(even, Math.max(gap(), WIDEST_GAP * style.space())) : gap();
        List<Placed> placed = new ArrayList<>();
        double y = top;
        for (Drawn system : sheet) {
            placed.add(new Placed(system, y));
            y += system.height() + between;
        }
        return placed;
    }

    private final class Sheet implements Drawing {
        private final List<Placed> systems;
        private final int number;
        private final int count;

        Sheet(List<Placed> systems, int number, int count) {
            this.systems = systems;
            this.number = number;
            this.count = count;
        }

        @Override
        public double width() {
            return style.paper().width();
        }

        @Override
        public double height() {
            return style.paper().height();
        }

        @Override
        public void paint(Graphics2D graphics) {
            graphics.setColor(Color.WHITE);
            graphics.fill(new Rectangle2D.Double(0, 0, width(), height()));
            graphics.setColor(Color.BLACK);
            if (number == 1) {
                write(graphics, TITLE, title, 0.5, SheetStyle.MARGIN + 16);
                write(graphics, COMPOSER, composer, 1, SheetStyle.MARGIN + TITLE_HEIGHT + 4);
            }
            if (count > 1) {
                write(graphics, NUMBER, Integer.toString(number), 0.5, height() - SheetStyle.MARGIN);
            }
            systems.forEach(placed -> paint(graphics, placed));
        }

        private void paint(Graphics2D graphics, Placed placed) {
            Drawn system = placed.system();
            AffineTransform before = graphics.getTransform();
            graphics.translate(SheetStyle.MARGIN, placed.y());
            graphics.scale(system.scale(), system.scale());
            system.document().renderWithPlatform(NullPlatformSupport.INSTANCE, graphics,
                    new ViewBox(system.document().size()));
            graphics.setTransform(before);
            if (system.bar() > 1) {
                graphics.setFont(NUMBER);
                graphics.setColor(Color.BLACK);
                graphics.drawString(Integer.toString(system.bar()), (float) SheetStyle.MARGIN,
                        (float) (placed.y() + system.staff() - NUMBER_ABOVE * style.space()));
            }
        }

        /// @param share of the line's free room that stands before the text: 0 left, 1 right
        private void write(Graphics2D graphics, Font font, String text, double share, double baseline) {
            double room = width() - 2 * SheetStyle.MARGIN;
            String line = Lettering.fitting(text, font, room);
            room -= Lettering.width(line, font);
            graphics.setFont(font);
            graphics.drawString(line, (float) (SheetStyle.MARGIN + share * room), (float) baseline);
        }
    }
}
