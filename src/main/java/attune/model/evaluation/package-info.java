/// How encoder–decoders are judged: on pieces that they were not trained on, beside two baselines of the same training pieces on the same
/// events. Knows networks by their contract only, and nothing of how passages are written.
///
/// Decisions (2026-11-24):
/// - Whatever is judged, network or baseline, makes a loss of each event of a pair, hears the right events before it and reads nothing
///   of the pair that a network does not read. So one tally serves all, on the same counted events.
/// - Both baselines are back-off chains (Witten–Bell) over contexts of several kinds that need not hold one another, and tell notes as
///   distances, so that they know all keys without transposed copies. Nested histories were 0.25 nats an event worse, absolute
///   pitches 0.6. Their contexts were chosen on the validation chorales; the test chorales were only looked at.
/// - The back-off model gives the duration of a note it knows, as a network does: blind to it, it was 0.04 nats worse.
/// - Nats a sixteenth: all nats of the counted events by the time that any of them covers. Overlapping spans count once, because
///   what is there for the context only does not count.
/// - A piece is left out by its lines, or by its name where half of its runs of notes are those of the piece of that name: in numbered
///   folders the name alone left out every test chorale. The caller leaves out, for pairs have no names ([LearnedLines#hold]).
/// - Baselines count training pieces as a whole, in 4/4 from their beginning, for model files do not store positions.
/// - Figures of what a network writes ([attune.music.voices]) are put beside these numbers by the command line: writing needs
///   `generate`, which this package cannot know.
@NullMarked
package attune.model.evaluation;

import org.jspecify.annotations.NullMarked;
