/// Notes from a MIDI keyboard: its ports, what it says, and the recorder that makes an edit of it. Knows no player and no screen:
/// the player's clock comes as a function, and live notes go to an interface.
///
/// Decisions, 2026-11-24:
/// - Messages are stamped with our own clock where they arrive: the devices' stamps start anywhere and are missing on some systems.
/// - Ports are looked for when asked, not by a thread: the user interface polls while its list is to be seen.
@NullMarked
package attune.record;

import org.jspecify.annotations.NullMarked;
