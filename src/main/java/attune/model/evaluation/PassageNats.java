package attune.model.evaluation;

import attune.model.Losses;

/// How well something foresaw passages.
///
/// @param name of the network or the baseline
/// @param losses nats an event, and how often the likeliest note was the right one; zeros where nothing was counted
/// @param sixteenth nats of all written voices together in a sixteenth of the piece: the measure of chorales, whatever the number of events
public record PassageNats(String name, Losses losses, double sixteenth) {}
