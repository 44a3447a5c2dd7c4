package attune;

import attune.music.voices.VoiceFrames;
import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;

/// The shared four-voice chorales as frames of sixteenths; a test that asks for them is skipped visibly where they are absent.
public final class Chorales {
    private Chorales() {}

    /// @param side `train`, `valid` or `test`
    public static List<VoiceFrames> of(String side) throws IOException {
        String json = Files.readString(SharedData.path("data/chorales/jsb-16th.json"));
        int[][][] pieces = new Gson().fromJson(new Gson().fromJson(json, JsonObject.class).get(side), int[][][].class);
        return Arrays.stream(pieces).map(frames -> new VoiceFrames(4, frames)).toList();
    }

    /// The first two bars of each training piece from where all voices have come in: what the original MuseGAN is trained on.
    public static List<VoiceFrames> firstTwoBars() throws IOException {
        return of("train").stream()
                .map(piece -> piece.slice(piece.firstFullBeat(), piece.firstFullBeat() + 2 * VoiceFrames.BAR)).toList();
    }
}
