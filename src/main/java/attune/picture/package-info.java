/// Heat maps as pixels and labelled PNG and CSV files, without a screen.
///
/// - 2026-11-22: Pictures are lettered with the typeface that comes along: on a machine without fontconfig or fonts the system's
///   own made Java fail. Java still wants to know of a font configuration there; the distribution's runtime has an empty one.
@NullMarked
package attune.picture;

import org.jspecify.annotations.NullMarked;
