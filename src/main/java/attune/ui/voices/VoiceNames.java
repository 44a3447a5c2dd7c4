package attune.ui.voices;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// What the voices are called, the highest first.
record VoiceNames(List<String> all) {
    private static final List<String> CHOIR = List.of("Soprano", "Alto", "Tenor", "Bass");
    private static final int CHOIR_AAHS = 52;
    private static final List<String> NUMBERS = List.of("no", "one", "two", "three", "four", "five", "six", "seven",
            "eight");

    VoiceNames {
        all = List.copyOf(all);
    }

    static VoiceNames of(int voices) {
        return new VoiceNames(voices == CHOIR.size()
                ? CHOIR
                : IntStream.rangeClosed(1, voices).mapToObj(number -> "Voice " + number).toList());
    }

    int count() {
        return all.size();
    }

    /// As a heading: `Tenor`, `Voice 2`.
    String name(int voice) {
        return all.get(voice);
    }

    /// Inside a sentence: `the tenor`, `voice 2`.
    String inSentence(int voice) {
        String name = all.get(voice).toLowerCase(Locale.ROOT);
        return count() == CHOIR.size() ? "the " + name : name;
    }

    /// What they sound as (0–127) unless a track says otherwise: a choir, or pianos.
    int program() {
        return count() == CHOIR.size() ? CHOIR_AAHS : 0;
    }

    /// `four voices`, `one voice`.
    String counted() {
        return number() + (count() == 1 ? " voice" : " voices");
    }

    /// `four tracks`, `one track`.
    String countedTracks() {
        return number() + (count() == 1 ? " track" : " tracks");
    }

    private String number() {
        return count() < NUMBERS.size() ? NUMBERS.get(count()) : String.valueOf(count());
    }
}
