package attune.cli;

import attune.generate.Attack;
import attune.generate.Binarising;
import attune.generate.PitchRange;
import attune.model.MuseGanSpec;
import attune.model.VoiceInputs.Seeds;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options of `compose` that only a model has that draws voices as pictures.
final class VoicesChoices {
    /// What these are called, to be refused where a model writes events.
    static final Set<String> OWN = Set.of("--chords", "--style", "--groove", "--rule", "--rests", "--no-ranges",
            "--attack");
    /// What only models that write events have.
    static final Set<String> FOREIGN = Set.of("--primer", "--notes", "--rhythm-temperature", "--top-k", "--top-p",
            "--streaming", "--no-crossing", "--parallels", "--beam", "--heatmaps");
    /// For `drawn`: activations reach from −1 to 1 only.
    static final double TEMPERATURE = 0.2;
    private static final String LIKELIEST = "likeliest";
    private static final String HELD = "held";
    private static final String EACH_BEAT = "each-beat";

    @Option(names = "--chords", paramLabel = "S", description = "of a musegan: seed of what all voices share and what changes with the bar; without it, from --seed")
    private @Nullable Long chords;

    @Option(names = "--style", paramLabel = "S", description = "of a musegan: seed of what all voices share throughout; without it, from --seed")
    private @Nullable Long style;

    @Option(names = "--groove", paramLabel = "S,S,…", split = ",", description = "of a musegan: a seed for what each voice has throughout; without it, from --seed")
    private List<Long> groove = List.of();

    @Option(names = "--rule", paramLabel = "NAME", defaultValue = LIKELIEST, description = "of a musegan: likeliest, drawn or bernoulli, how its picture becomes notes (${DEFAULT-VALUE})")
    private String rule = LIKELIEST;

    @Option(names = "--rests", description = "of a musegan: voices may be silent")
    private boolean rests;

    @Option(names = "--no-ranges", description = "of a musegan: voices may go higher and lower than in what it has learned from")
    private boolean noRanges;

    @Option(names = "--attack", paramLabel = "NAME", defaultValue = EACH_BEAT, description = "of a musegan: each-beat or held, where a note is struck again that goes on (${DEFAULT-VALUE})")
    private String attack = EACH_BEAT;

    /// Checks the options as far as they do not depend on the model.
    void check() throws CommandFailure {
        rule();
        attack();
    }

    /// What each input is drawn from: as said, else from the seed of the take.
    ///
    /// @param melody as said, a seed for each voice; empty for none
    Seeds seeds(long seed, MuseGanSpec spec, List<Long> melody) throws CommandFailure {
        Seeds drawn = Seeds.of(seed, spec.tracks());
        return new Seeds(chords == null ? drawn.chords() : chords, style == null ? drawn.style() : style,
                said("--melody", melody, drawn.melody()), said("--groove", groove, drawn.groove()));
    }

    /// The seed of the chords to which a longer take moves: those of the next take, or where chords are said, of the next number.
    long nextChords(long seed, MuseGanSpec spec) {
        return chords == null ? Seeds.of(seed + 1, spec.tracks()).chords() : chords + 1;
    }

    private static List<Long> said(String option, List<Long> seeds, List<Long> otherwise) throws CommandFailure {
        if (!seeds.isEmpty() && seeds.size() != otherwise.size()) {
            throw CommandFailure.usage(option + " names a seed for each of " + Words.count(otherwise.size(), "voice")
                    + ", with commas between them, not " + seeds.size() + ".");
        }
        return seeds.isEmpty() ? otherwise : seeds;
    }

    /// @param ranges of the voices in what the model has learned from
    Binarising binarising(double temperature, List<PitchRange> ranges) throws CommandFailure {
        Binarising.Rule wanted = rule();
        return Usage.checked(() -> new Binarising(wanted, temperature, rests, noRanges ? List.of() : ranges));
    }

    /// Everything that it takes to draw these takes again, and what came out.
    JsonObject json(String model, double temperature, List<VoicesTake> takes) {
        JsonObject object = new JsonObject();
        object.addProperty("model", model);
        object.addProperty("rule", ruleName());
        object.addProperty("temperature", temperature);
        object.addProperty("rests", rests);
        object.addProperty("ranges", !noRanges);
        object.addProperty("attack", attack.toLowerCase(Locale.ROOT));
        JsonArray array = new JsonArray();
        takes.forEach(take -> array.add(take.json()));
        object.add("takes", array);
        return object;
    }

    private String ruleName() {
        return rule.toLowerCase(Locale.ROOT);
    }

    private Binarising.Rule rule() throws CommandFailure {
        return switch (ruleName()) {
            case LIKELIEST -> Binarising.Rule.ARG_MAX;
            case "drawn" -> Binarising.Rule.SAMPLED;
            case "bernoulli" -> Binarising.Rule.BERNOULLI;
            default -> throw CommandFailure.usage("--rule is likeliest, drawn or bernoulli, not " + rule + ".");
        };
    }

    Attack attack() throws CommandFailure {
        return switch (attack.toLowerCase(Locale.ROOT)) {
            case HELD -> Attack.HELD;
            case EACH_BEAT -> Attack.EACH_BEAT;
            default -> throw CommandFailure.usage("--attack is held or each-beat, not " + attack + ".");
        };
    }
}
