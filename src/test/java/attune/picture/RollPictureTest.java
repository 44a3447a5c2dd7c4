package attune.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.music.Note;
import attune.music.Score;
import attune.music.TickRange;
import attune.music.TimeSignature;
import attune.music.Track;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class RollPictureTest {
    private static final int BAR = 4 * 480;
    private static final Score DUET = Score.ofTracks(480, List.of(
            Track.named("Violin", 40, 0).withNotes(List.of(new Note(0, 960, 72, 127), new Note(BAR, 960, 74, 127))),
            Track.named("Silent", 40, 0),
            Track.named("Cello", 42, 1).withColour(5)
                    .withNotes(List.of(new Note(0, 480, 48, 127), new Note(480, 480, 48, 30)))));

    @Test
    void aNoteHasTheColourOfItsTrackAndASofterOneIsPaler() {
        RollPicture roll = new RollPicture(DUET, new TickRange(0, 2 * BAR), "Duet");
        BufferedImage image = image(roll);
        assertEquals(0xFFF2A93B, at(image, roll, 400, 72));
        assertEquals(0xFFD9C84A, at(image, roll, 240, 48), "the colour that was chosen");
        int soft = at(image, roll, 720, 48);
        assertTrue((soft & 0xFF) > 0x4A + 20 && soft != 0xFFFFFFFF, Integer.toHexString(soft));
        assertEquals(0xFFFFFFFF, at(image, roll, 1200, 72), "after the note");
    }

    @Test
    void theLightColoursHaveADarkerEdge() {
        RollPicture roll = new RollPicture(DUET, new TickRange(0, BAR), "Duet");
        BufferedImage image = image(roll);
        double y = roll.layout().y(48) + RollLayout.ROW / 2;
        int darkest = IntStream.range(-3, 4)
                .map(dx -> image.getRGB((int) (2 * roll.layout().x(480)) - 2 + dx, (int) (2 * y)) >> 16 & 0xFF).min()
                .orElseThrow();
        assertTrue(darkest < 0xD9 - 40, "red " + Integer.toHexString(darkest));
    }

    @Test
    void aRangeIsWidenedToWholeBarsAndShowsWhatSoundsInThem() {
        Score score = DUET.withTrack(1, DUET.tracks().get(1).withNotes(List.of(new Note(BAR - 240, 480, 60, 100))));
        RollPicture roll = new RollPicture(score, new TickRange(BAR + 100, BAR + 200), "Duet");
        assertEquals(new TickRange(BAR, 2 * BAR), roll.layout().range());
        assertEquals(List.of("Violin", "Silent"),
                RollPart.of(score, roll.layout().range()).stream().map(RollPart::name).toList());
        BufferedImage image = image(roll);
        assertNotEquals(0xFFFFFFFF, at(image, roll, BAR + 120, 60));
        int beside = image.getRGB((int) (2 * roll.layout().left()) - 6,
                (int) (2 * (roll.layout().y(60) + RollLayout.ROW / 2)));
        assertEquals(0xFFFFFFFF, beside, "what sounds before the range ends at its edge");
    }

    @Test
    void theRowsReachTwoBeyondTheNotes() {
        RollLayout layout = new RollPicture(DUET, new TickRange(0, 2 * BAR), "Duet").layout();
        assertEquals(List.of(46, 76), List.of(layout.lowest(), layout.highest()));
    }

    @Test
    void thereIsAlwaysACToTellTheOctave() {
        Score high = Score.ofTracks(480, List.of(Track.named("T", 0, 0).withNotes(List.of(new Note(0, 480, 66, 90)))));
        RollLayout layout = new RollPicture(high, new TickRange(0, 480), "").layout();
        assertEquals(List.of(60, 68), List.of(layout.lowest(), layout.highest()));
    }

    @Test
    void theWholePieceEndsWithTheBarOfItsLastNote() {
        Picture whole = RollPicture.of(DUET, "Duet");
        assertEquals(new RollPicture(DUET, new TickRange(0, 2 * BAR), "Duet").width(), whole.width());
    }

    @Test
    void everyBarIsNamedWhereThereIsRoomAndOtherwiseEachSecondFourthOrEighth() {
        assertEquals(IntStream.rangeClosed(1, 20).boxed().toList(), numbers(20, 100));
        List<Integer> named = numbers(2000, 34);
        assertEquals(List.of(1, 17, 33), named.subList(0, 3));
        assertEquals(125, named.size());
    }

    @Test
    void barsKeepTheirNumbersInARange() {
        RollLayout layout = RollLayout.of(new TickRange(6 * BAR, 8 * BAR), 480, List.of(), 0, 0);
        List<RollBars.Bar> bars = new RollBars(DUET.meter(), layout).apart(10);
        assertEquals(List.of(7, 8), bars.stream().map(RollBars.Bar::number).toList());
        assertEquals(List.of(0.0, 112.0), bars.stream().map(bar -> layout.x(bar.range().start())).toList());
    }

    @Test
    void aLongPieceIsNoWiderThanAWallAndMillionsOfBarsTakeNoTime() {
        Score hostile = new Score(1,
                List.of(Track.named("T", 0, 0).withNotes(List.of(new Note(4_000_000_000L, 1, 0, 1)))),
                List.of(), List.of(new TimeSignature(0, 1, 256)), List.of(), List.of());
        Picture picture = RollPicture.of(hostile, "Hostile");
        assertTrue(picture.width() < 8200, "width " + picture.width());
        assertTrue(picture.png(72).length > 0);
    }

    @Test
    void aHundredThousandNotesBecomeASvgWithoutLetters() {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            notes.add(new Note(i * 120L, 110, 40 + i * 7 % 48, 1 + i % 127));
        }
        Picture picture = RollPicture.of(Score.ofTracks(480, List.of(Track.named("Long", 0, 0).withNotes(notes))),
                "Long");
        String svg = new String(picture.svg(), StandardCharsets.UTF_8);
        assertTrue(svg.split("<rect", -1).length > 100_000);
        assertTrue(!svg.contains("<text"));
    }

    @Test
    void hundredsOfTracksLeaveRoomForTheNotes() {
        List<Track> tracks = IntStream.range(0, 400).mapToObj(i -> Track.named("Track\nof long name ".repeat(9), 0, 0)
                .withNotes(List.of(new Note(0, 480, 60 + i % 12, 90)))).toList();
        RollPicture roll = new RollPicture(Score.ofTracks(480, tracks), new TickRange(0, 480), "Many");
        assertTrue(roll.layout().top() < 200, "top " + roll.layout().top());
        assertTrue(image(roll).getWidth() < 2 * 500);
    }

    @Test
    void anEmptyRangeIsAPictureToo() {
        assertTrue(RollPicture.of(Score.empty(), "").svg().length > 0);
    }

    @Test
    void asPdfItIsOnePage() throws IOException {
        Picture picture = RollPicture.of(DUET, "Duet");
        try (PDDocument document = Loader.loadPDF(Picture.pdf(List.of(picture), "Duet"))) {
            assertEquals(1, document.getNumberOfPages());
            assertEquals(picture.height(), document.getPage(0).getMediaBox().getHeight(), 0.01);
        }
    }

    private static List<Integer> numbers(int bars, double closest) {
        RollLayout layout = RollLayout.of(new TickRange(0, (long) bars * BAR), 480, List.of(), 0, 0);
        return new RollBars(DUET.meter(), layout).apart(closest).stream().map(RollBars.Bar::number).toList();
    }

    private static BufferedImage image(RollPicture roll) {
        try {
            return ImageIO.read(new ByteArrayInputStream(new Picture(roll, "").png(144)));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /// The colour in the middle of the pitch's row.
    private static int at(BufferedImage image, RollPicture roll, long tick, int pitch) {
        return image.getRGB((int) (2 * roll.layout().x(tick)),
                (int) (2 * (roll.layout().y(pitch) + RollLayout.ROW / 2)));
    }
}
