/// The Voices panel: a network draws some bars of several voices, and one hears what each of its inputs does.
///
/// Knows the networks by their contract only, and no other panel.
///
/// Decisions (2026-11-24):
/// - What is wanted is one value, a `Recipe`. Whatever changes it (a new input, a typed seed, the way between two takes) only sets it; one
///   place draws it and compares it with what was shown before. So a take is compared with the one before it, whatever was done.
/// - While one drawing runs, the next waits and the newest replaces it: what is drawn is always shown, and nothing piles up.
/// - Takes are compared at the same settings: a change of these draws both sides again.
/// - Kept voices go to tracks of their names that are silent there, else to new ones; they never write over anything.
@NullMarked
package attune.ui.voices;

import org.jspecify.annotations.NullMarked;
