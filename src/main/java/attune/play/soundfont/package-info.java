/// Sound fonts as values: read from SF2 and SF3, written as SF2, and cut to the bank that Attune brings.
///
/// Knows files and samples only: no synthesizer, no player, no javax.sound. The build runs [BankMaker] from here, and the
/// player reads SF3 files through it.
///
/// Decisions, 2026-11-24:
/// - SF3 is SF2 whose samples are Ogg Vorbis. JOrbis decodes them (pure Java, LGPL, a jar of its own beside ours). It is old
///   and finished, as the format is; the newer Java decoders are players or are not in Maven Central.
/// - An SF3 becomes an SF2 file in the cache instead of a bank built in memory: Gervill then keeps the samples on the disk.
///
/// Decisions, 2026-11-30:
/// - What the recordings have wrong by themselves is mended where the bank is cut: silence before the sound (up to 26 ms), direct
///   current in the pads, keys without a recording, programs far louder or softer than the others, a choir that sings flat.
@NullMarked
package attune.play.soundfont;

import org.jspecify.annotations.NullMarked;
