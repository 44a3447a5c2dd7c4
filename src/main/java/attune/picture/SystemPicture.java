package attune.picture;

/// One line of staves as an engraver drew it.
///
/// @param svg a document of its own; `currentColor` in it is black on paper
/// @param bar the number of its first bar
/// @param top of its first staff line from the document's top, in pixels of the document
/// @param space between two staff lines, in pixels of the document
public record SystemPicture(String svg, int bar, double top, double space) {}
