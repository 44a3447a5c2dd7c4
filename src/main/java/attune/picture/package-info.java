/// Drawings that become PNG, SVG and PDF files, without a screen: the piano roll and heat maps with their axes, sheets of
/// music (whose systems somebody else engraves); heat maps as CSV; the colours of heat maps and of tracks. Printers are handed the
/// same drawings.
///
/// A drawing paints itself into any `Graphics2D`, so that one and the same code makes pixels, SVG (by Batik) and PDF (by PDFBox).
///
/// Attune's own icon is drawn here too, at build time.
///
/// - 2026-11-22: Pictures are lettered with the typeface that comes along: on a machine without fontconfig or fonts the system's
///   own made Java fail. Java still wants to know of a font configuration there; the distribution's runtime has an empty one.
/// - 2026-11-30: SVG is written by Batik: JFreeSVG is under the GPL, which Attune is not. Printing goes through `javax.print` and our
///   own choices: JavaFX and AWT show no print dialog where AWT is headless, as it is here for the sake of the start.
@NullMarked
package attune.picture;

import org.jspecify.annotations.NullMarked;
