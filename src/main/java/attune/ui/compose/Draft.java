package attune.ui.compose;

import attune.generate.Melody;
import attune.generate.SamplingOptions;
import attune.ui.common.TakePreview;
import attune.ui.common.Takes;
import attune.ui.heatmap.Passage;

/// The take that is being composed, as it is so far.
///
/// @param track the index of the track it will go to; the number of tracks for a new one
/// @param bars the length wanted, or 0 where it is counted in notes
/// @param ticksPerQuarter of the piece
record Draft(String name, String model, int track, TakeStart start, SamplingOptions options, int bars,
        int ticksPerQuarter, Passage passage) {
    Draft with(Passage newPassage) {
        return new Draft(name, model, track, start, options, bars, ticksPerQuarter, newPassage);
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
        return new TakePreview(name, track, passage.start(), passage.notes(), composing);
    }

    /// The take as it is listed, with options that make exactly this one again.
    Takes.Entry entry(Melody melody) {
        int events = melody.ended() ? options.maxEvents() : Math.max(1, melody.steps().size());
        SamplingOptions exact = new SamplingOptions(options.pitchTemperature(), options.durationTemperature(),
                options.topK(), options.topP(), events, options.seed());
        return new Takes.Entry(name, model, start.words(), exact, track, start.tick(), passage.notes(), melody, false);
    }
}
