/// The score as immutable values, and pure operations on it. Knows nothing of files, sound, networks or screens.
///
/// - 2026-11-22: Chordify follows music21's MIDI import to the letter, quirks and all, because the published token sequences do; where
///   a held note makes music21 lengthen a bar and shift all that follows, or a first part that ends early makes it drop the rest, it
///   does not.
@NullMarked
package attune.music;

import org.jspecify.annotations.NullMarked;
