/// The score as it is written on staves: how pitches are spelled, how lengths are split into notes with ties, what is a
/// rest, a tuplet, a second voice, which clef. Pure functions from the score; knows nothing of MusicXML, files or screens.
///
/// - 2026-11-30: What is written is made anew from the notes each time; nothing of it is stored in the score, so an edit on
///   the roll never fights with the page.
@NullMarked
package attune.notation;

import org.jspecify.annotations.NullMarked;
