package attune.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.Chorales;
import attune.SharedData;
import attune.task.JobContext;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The items of section 5 of `seed.md` from the MIDI files, and their figures.
class ChoraleGridsTest {
    @Test
    void theSeedsSettingGivesTheSeedsItems() throws IOException {
        GridData data = data(GridOptions.SEED);
        assertEquals(229, data.count());
        assertEquals(List.of("229 windows of 2 bars from 229 pieces"), data.sentences());
        assertEquals(new HashSet<>(Chorales.firstTwoBars().stream().map(VoiceGrid::of).toList()),
                new HashSet<>(items(data)));
    }

    @Test
    void theFiguresAreThoseOfTheYardstick() throws IOException {
        GridFigures figures = GridFigures.of(items(data(GridOptions.SEED)));
        Map<String, Double> wanted = Map.ofEntries(Map.entry("pitch classes S", 3.02),
                Map.entry("pitch classes A", 3.02), Map.entry("pitch classes T", 3.31),
                Map.entry("pitch classes B", 3.81), Map.entry("notes of an eighth or longer S", 0.990),
                Map.entry("notes of an eighth or longer A", 0.982), Map.entry("notes of an eighth or longer T", 0.977),
                Map.entry("notes of an eighth or longer B", 0.994), Map.entry("tonal distance SA", 0.885),
                Map.entry("tonal distance ST", 0.810), Map.entry("tonal distance SB", 0.768),
                Map.entry("tonal distance AT", 0.904), Map.entry("tonal distance AB", 0.773),
                Map.entry("tonal distance TB", 0.726));
        wanted.forEach((name, value) -> assertEquals(value, figures.value(name).orElseThrow(),
                name.startsWith("pitch") ? 0.005 : 0.0006, name));
        assertEquals(0.0247, figures.value("crossed voices").orElseThrow(), 0.00005);
    }

    @Test
    void shuffledVoicesAreFurtherApartThanThoseThatBelongTogether() throws IOException {
        List<VoiceGrid> items = items(data(GridOptions.SEED));
        GridFigures together = GridFigures.of(items);
        GridFigures shuffled = GridFigures.ofShuffled(items, 1);
        for (GridFigures.Value figure : shuffled.values()) {
            if (figure.name().startsWith("tonal distance")) {
                assertEquals(1.09, figure.value(), 0.06, figure.name());
                assertTrue(figure.value() > together.value(figure.name()).orElseThrow() + 0.15, figure.name());
            }
        }
        double half = GridFigures.of(items.subList(0, items.size() / 2)).distance(together);
        assertTrue(half < 0.1 && shuffled.distance(together) > 0.5, "half of the items are like all of them");
    }

    @Test
    void wholeBarsMakeMoreOfTheSamePieces() throws IOException {
        GridData data = data(new GridOptions(2, GridOptions.Cut.WHOLE_BARS, false, new Transposition(-5, 6)));
        assertEquals(List.of("3,175 windows of 2 bars from 229 pieces",
                "37,658 items with copies from -5 to 6 semitones; 442 transposed windows left out that would leave the grid",
                "164 bars cut short, not used", "1 window left out: a voice is silent throughout"), data.sentences());
        NearestWindow nearest = new NearestWindow(data.windows());
        assertEquals(0, nearest.nearest(data.item(data.count() - 1)).distance());
    }

    private static GridData data(GridOptions options) throws IOException {
        VoicedCorpus corpus = VoicedCorpusReader.ofParts(4)
                .read(List.of(SharedData.path("data/chorales/midi/train")), JobContext.silent());
        return GridData.of(corpus, options);
    }

    private static List<VoiceGrid> items(GridData data) {
        return IntStream.range(0, data.count()).mapToObj(data::item).toList();
    }
}
