/// Transport, look-ahead scheduler, synthesizer and offline rendering; beside `record`, which hears keyboards, the only package that sees
/// javax.sound.
///
/// Never calls the user interface: the interface polls. Three threads meet here. Any thread calls [Player]; it leaves a
/// command in a queue or replaces the one volatile wish. The thread "player" alone owns `Transport`, `Schedule` and the
/// `SoundSink`; it reads the wish every 20 ms, sends 100 ms ahead, and publishes an immutable view. The thread "sound"
/// carries Gervill's samples to the device. `Schedule` and all below it are pure: times are given to them.
///
/// Decisions, 2026-11-22:
/// - Events are stamped with the system's monotonic clock, and `LiveSound` maps it to the stream's time. The device's own
///   clock as the transport's was not taken: it steps by blocks, stands without a device and jumps when devices change.
/// - Gervill is read as a stream and written to a line of our own: its own way adds a jitter buffer, a second thread and
///   120 ms. Device 50 ms, blocks 20 ms; what is heard is 70 ms behind what is sent, and the playhead shows what is heard.
/// - A track has a channel of its own among Gervill's 256. Sharing the file's 16 was not taken: a note-off or a mute of
///   one track would end the unison of another. Controls are still shared within a channel of the file (`Arrangement`).
/// - No flat list of events is built by score (`music.Timeline`): tracks are sorted already, so a window is two binary
///   searches a track (0.01 ms of 100,000 notes), and an edit looks at the edited track once (1 ms).
/// - Stop, pause and mute strike notes that were sent ahead just as they would start ("all sound off" at the same time),
///   which Gervill keeps inaudible; a sent message cannot be taken back.
/// - A thread that wakes too late shifts the music by its lateness and counts it; late notes all at once sound worse.
/// - The synthesizer's own names are reached by reflection (`JdkSound`): `--release 25` hides them from the compiler.
/// - Nothing is written into the user's home: the emergency bank is asked for directly and not saved, and Java's
///   preferences are replaced by empty ones (`NoPreferences`) for as long as the program runs.
///
/// Decisions, 2026-11-24:
/// - The mixer's controllers take the place of the score's own instead of scaling them: what the fader shows is what holds. The
///   master is a gain on the samples, since no MIDI message says it to 256 channels at once.
/// - Levels of tracks are told from the notes that sound: Gervill mixes its channels before anything can be measured, and a
///   synthesizer for each track would cost as many cores. The master's level is measured.
/// - Attune's own bank comes before those of the system, so that a piece sounds alike everywhere; what the user chose comes first.
///
/// Decisions, 2026-11-30:
/// - A sound bank is chosen while the old one plays: it is read and tried out elsewhere, and only then the sound is opened anew.
/// - Files are written by the player's own renderer, so that bank and master are those that are heard.
@NullMarked
package attune.play;

import org.jspecify.annotations.NullMarked;
