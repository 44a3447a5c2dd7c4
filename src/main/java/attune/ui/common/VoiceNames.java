package attune.ui.common;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// What the voices are called, the highest first.
public record VoiceNames(List<String> all) {
    private static final List<String> CHOIR = List.of("Soprano", "Alto", "Tenor", "Bass");
    private static final int CHOIR_AAHS = 52;
    private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four", "five", "six", "seven",
            "eight");

    public VoiceNames {
        all = List.copyOf(all);
    }

    public static VoiceNames of(int voices) {
        return new VoiceNames(voices == CHOIR.size()
                ? CHOIR
                : IntStream.rangeClosed(1, voices).mapToObj(number -> "Voice " + number).toList());
    }

    public int count() {
        return all.size();
    }

    /// As a heading: `Tenor`, `Voice 2`.
    public String name(int voice) {
        return all.get(voice);
    }

    /// Inside a sentence: `the tenor`, `voice 2`.
    public String inSentence(int voice) {
        String name = all.get(voice).toLowerCase(Locale.ROOT);
        return count() == CHOIR.size() ? "the " + name : name;
    }

    /// What they sound as (0–127) unless a track says otherwise: a choir, or pianos.
    public int program() {
        return count() == CHOIR.size() ? CHOIR_AAHS : 0;
    }

    /// `four voices`, `one voice`.
    public String counted() {
        return number() + (count() == 1 ? " voice" : " voices");
    }

    /// `four tracks`, `one track`.
    public String countedTracks() {
        return number() + (count() == 1 ? " track" : " tracks");
    }

    private String number() {
        return count() < NUMBERS.size() ? NUMBERS.get(count()) : String.valueOf(count());
    }
}
