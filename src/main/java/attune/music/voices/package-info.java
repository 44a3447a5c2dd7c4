/// Figures of music in voices: what theory and listeners look for, counted on a grid of sixteenths. Knows only numbers and notes, not
/// whether people or networks wrote them.
///
/// Decisions (2026-11-24):
/// - The figures are those of the yardstick for four-voice chorales, which the tests hold the first two bars of 229 of them against.
///   Parallels, pitch classes and tonal distances come out to the last digit that is told.
/// - Parallels compare each sixteenth with the one a beat later: only at all four places in the beat together do the yardstick's
///   3.1 and 1.8 come out (beats from their first sixteenths alone give 2.7 and 1.7, every change of a pair 0.6 and 0.2).
/// - Silence is no note. The yardstick's share of long notes is 0.002 lower, because it took each frame of its one silent beat for a
///   short note. Its ranges and crossings are those of the whole pieces.
/// - Only whole bars of sixteen sixteenths count where a figure is told by the bar.
@NullMarked
package attune.music.voices;

import org.jspecify.annotations.NullMarked;
