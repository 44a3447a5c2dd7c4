package attune.picture;

import java.awt.Graphics2D;

/// Something that is drawn the same way on a screen, on paper and into a file. Lengths are points, 1/72 inch.
interface Drawing {
    double width();

    double height();

    /// Paints everything, background included; takes a while, and may run on any thread.
    void paint(Graphics2D graphics);
}
