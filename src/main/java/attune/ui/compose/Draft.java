package attune.ui.compose;

import attune.edit.KeepTake;
import attune.generate.Melody;
import attune.generate.SamplingOptions;
import attune.generate.Take;
import attune.generate.TakePart;
import attune.music.Score;
import attune.music.TickRange;
import attune.ui.common.ModelLibrary;
import attune.ui.common.TakePreview;
import attune.ui.common.Takes;
import attune.ui.heatmap.Passage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The take that is being composed, as it is so far.
///
/// @param track the index of the track it will go to; the number of tracks for a new one
/// @param bars the length wanted, or 0 where it is counted in notes
/// @param piece that it is composed for, which need not be open any more
record Draft(String name, ModelLibrary.Entry model, int track, TakeStart start, SamplingOptions options, int bars,
        Score piece, Passage passage) {
    Draft with(Passage newPassage) {
        return new Draft(name, model, track, start, options, bars, piece, newPassage);
    }

    /// A take that is composed along with this one, so many after it: begun as this, with a seed of its own.
    Draft another(int after) {
        return new Draft(name, model, track, start, options.withSeed(options.seed() + after), bars, piece,
                passage.withSteps(List.of()));
    }

    /// `composing · 14 of 32 notes`.
    String status() {
        if (passage.steps().isEmpty()) {
            return "reading the model";
        }
        if (bars == 0) {
            return "composing · " + passage.steps().size() + " of " + options.maxEvents() + " notes";
        }
        int first = passage.meter().position(passage.start()).bar();
        int bar = passage.meter().position(Math.max(passage.start(), passage.end() - 1)).bar() - first + 1;
        return "composing · bar " + Math.min(bar, bars) + " of " + bars;
    }

    /// The ticks to fill, or 0 where the length is counted in notes.
    long lengthInTicks() {
        int first = passage.meter().position(passage.start()).bar();
        return bars == 0 ? 0 : passage.meter().barStart(first + bars) - passage.meter().barStart(first);
    }

    TakePreview preview(boolean composing) {
        return TakePlace.of(this).preview(name, piece, composing);
    }

    /// What is there so far, for the track it goes to; a new one is named after the model.
    List<TakePart> parts() {
        return List.of(new TakePart(0, track, model.name(), 0,
                passage.steps().stream().flatMap(step -> step.notes().stream()).toList()));
    }

    /// A melody comes beside what is there.
    TickRange clears() {
        return KeepTake.NOTHING;
    }

    /// The take as it is listed, with options that make exactly this one again.
    ///
    /// @param listedAs its name, should another take bear the draft's by now
    Takes.Entry entry(String listedAs, Melody melody) {
        int events = melody.ended() ? options.maxEvents() : Math.max(1, melody.steps().size());
        SamplingOptions exact = options.withMaxEvents(events);
        return new Takes.Entry(new Take(UUID.randomUUID().toString(), listedAs, Instant.now(), model.name(),
                model.sha256(),
                exact, start.primer(), start.words(), melody.ticksPerQuarter(), track, start.tick(), melody.notes(),
                melody.ended(), false), melody, true);
    }
}
