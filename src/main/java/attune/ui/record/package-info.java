/// Playing into the piece: the MIDI keyboard, the record button with its choices, the count-in, and notes entered step by step.
///
/// Decisions, 2026-11-24:
/// - What is recorded takes its ticks from the player, which knows what is heard now; before the first beat from the count-in.
/// - The count-in clicks on a thread of its own: pulses of the window come too unevenly for a beat.
/// - A port that is open is looked for every two seconds, because no system tells Java that a cable was pulled.
///
/// Decisions, 2026-11-30:
/// - What is recorded over is cleared by the take that is shown, half a second ahead: the player sends notes before their time.
@NullMarked
package attune.ui.record;

import org.jspecify.annotations.NullMarked;
