/// MusicXML 4.0, both ways, through the proxymusic binding; the only code that sees it. Files are untrusted: no document type,
/// no entity, no address in them is followed, and size, depth and count are bounded.
///
/// - 2026-11-30: What is written is made from [attune.notation]; what is read becomes a score of ticks, where a bar before the
///   first whole one is a meter that begins anew after it.
@NullMarked
package attune.io.musicxml;

import org.jspecify.annotations.NullMarked;
