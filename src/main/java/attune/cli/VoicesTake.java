package attune.cli;

import attune.dataset.GridWindow;
import attune.dataset.NearestWindow;
import attune.dataset.VoiceGrid;
import attune.model.VoiceInputs.Seeds;
import attune.music.voices.VoiceFigures;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One of the takes that a MuseGAN drew for `compose`.
///
/// @param asked where it goes and its seed
/// @param towards the seed of the chords to which it moves, where it is longer than a picture
/// @param nearest of its parts the one that is nearest to something learned; none where the model file keeps nothing
record VoicesTake(ComposedTake asked, Seeds seeds, Optional<Long> towards, VoiceGrid grid,
        Optional<NearestWindow.Found> nearest) {
    /// The share of frames in which voices are crossed.
    double crossings() {
        return VoiceFigures.of(List.of(grid.frames())).crossings().share();
    }

    int bars() {
        return grid.steps() / VoiceGrid.STEPS;
    }

    String text() {
        return "wrote " + Words.count(bars(), "bar") + " in " + Words.count(grid.tracks(), "voice") + " to "
                + asked.out() + " (seed " + asked.options().seed() + ")"
                + String.format(Locale.ROOT, "; %.1f %% of the sixteenths have crossed voices", 100 * crossings())
                + nearest.map(VoicesTake::text).orElse("");
    }

    private static String text(NearestWindow.Found found) {
        GridWindow window = found.window();
        return String.format(Locale.ROOT, "; nearest is bar %d of %s%s, in which %.0f %% differ", window.bar() + 1,
                window.piece(), found.semitones() == 0
                        ? ""
                        : String.format(Locale.ROOT, " moved by %+d semitones", found.semitones()),
                100 * found.distance());
    }

    /// Everything that it takes to draw the same again, and what came out.
    JsonObject json() {
        JsonObject object = new JsonObject();
        object.addProperty("file", asked.out().toString());
        object.addProperty("seed", asked.options().seed());
        object.add("seeds", json(seeds));
        towards.ifPresent(seed -> object.addProperty("towardsChords", seed));
        object.addProperty("bars", bars());
        object.add("crossings", Json.number(crossings()));
        nearest.ifPresent(found -> object.add("nearest", json(found)));
        return object;
    }

    private static JsonObject json(Seeds seeds) {
        JsonObject object = new JsonObject();
        object.addProperty("chords", seeds.chords());
        object.addProperty("style", seeds.style());
        object.add("melody", array(seeds.melody()));
        object.add("groove", array(seeds.groove()));
        return object;
    }

    private static JsonArray array(List<Long> seeds) {
        JsonArray array = new JsonArray();
        seeds.forEach(array::add);
        return array;
    }

    /// Bars are counted from 1, as in what people read.
    private static JsonObject json(NearestWindow.Found found) {
        JsonObject object = new JsonObject();
        object.addProperty("piece", found.window().piece());
        object.addProperty("bar", found.window().bar() + 1);
        object.addProperty("semitones", found.semitones());
        object.add("distance", Json.number(found.distance()));
        return object;
    }
}
