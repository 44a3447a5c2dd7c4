/// Standard MIDI files and text, both ways, and by content the readers of every kind, MusicXML among them; the tolerant readers. Bad input becomes one sentence or a list of repairs, never an exception of another kind.
///
/// - 2026-11-22: The reader is our own, because the JDK's drops damaged tracks without a word and can be made to allocate gigabytes.
///   What it got over is a repair with its byte; what is sound but has no place in a score is a remark.
/// - 2026-11-30: A track's colour is written as an event of Attune's own, which other programs step over: a piece stays one file that all read.
@NullMarked
package attune.io;

import org.jspecify.annotations.NullMarked;
