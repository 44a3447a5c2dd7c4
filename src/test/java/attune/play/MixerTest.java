package attune.play;

import static attune.play.Scores.controller;
import static attune.play.Scores.note;
import static attune.play.Scores.track;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.music.ControlEvent.Kind;
import attune.music.Score;
import attune.play.ChannelMessage.AllNotesOff;
import attune.play.ChannelMessage.Change;
import attune.play.ChannelMessage.NoteOn;
import attune.play.ChannelMessage.Reset;
import attune.play.ChannelMessage.Silence;
import attune.play.Transport.Wish;
import attune.task.JobContext;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Faders, pans and sends while it plays, in the messages and in the samples.
class MixerTest {
    private static final Score SCORE = Scores.of(
            track(List.of(controller(0, 7, 90), controller(500, 7, 30), controller(500, 11, 70)), note(0, 2000, 60)),
            new attune.music.Track("", 40, 1, List.of(note(0, 2000, 67)), List.of()));
    private static final SoundBank BANK = SoundBank.firstOf(List.of());
    private final Recorder sink = new Recorder();
    private long now = 1_000_000_000;
    private final Transport transport = new Transport(sink, () -> now);

    @TempDir
    private Path folder;

    @Test
    void aFaderIsHeardAtOnceAndNothingElseIsTold() {
        transport.step(wish(Map.of()));
        transport.play();
        sink.forget();
        now += 20_000;
        transport.step(wish(Map.of(0, Strip.AS_WRITTEN.withVolume(50).withPan(10))));
        List<TimedEvent> told = sink.where(message -> message instanceof Change || message instanceof Reset);
        assertTrue(told.stream().allMatch(event -> event.channel() == Channels.ofTrack(0)));
        assertTrue(told.contains(new TimedEvent(now, 0, change(7, 50))));
        assertTrue(told.contains(new TimedEvent(now, 0, change(10, 10))));
        assertEquals(List.of(), sink.where(Reset.class::isInstance), "nothing starts anew");
    }

    @Test
    void whatTheMixerHoldsTheScoreDoesNotChange() {
        transport.step(wish(Map.of(0, Strip.AS_WRITTEN.withVolume(50))));
        transport.play();
        playOn(1000);
        assertEquals(List.of(change(7, 50)), changes(7).stream().distinct().toList());
        assertTrue(changes(11).contains(change(11, 70)), "the rest of the score's controls still hold");
    }

    @Test
    void lettingGoOfAFaderBringsTheScoresOwnBack() {
        transport.step(wish(Map.of(0, Strip.AS_WRITTEN.withVolume(50).withReverb(3))));
        transport.play();
        playOn(700);
        sink.forget();
        transport.step(wish(Map.of()));
        assertEquals(List.of(change(7, 30)), changes(7).stream().distinct().toList());
        assertEquals(List.of(change(91, 40)), changes(91).stream().distinct().toList());
    }

    @Test
    void panicTellsEveryChannelEverything() {
        transport.panic();
        for (Class<?> kind : List.of(AllNotesOff.class, Silence.class, Reset.class)) {
            assertEquals(Channels.COUNT, sink.where(kind::isInstance).stream().map(TimedEvent::channel).distinct()
                    .count());
        }
    }

    @Test
    void metersRiseWithNotesAndFallAfterThem() {
        transport.step(wish(Map.of(1, Strip.AS_WRITTEN.withVolume(0))));
        assertEquals(List.of(0.0, 0.0), transport.levels(2).tracks());
        transport.play();
        now += 20_000;
        List<Double> levels = transport.levels(2).tracks();
        assertTrue(levels.get(0) > 0.2 && levels.get(0) <= 1, "sounds: " + levels);
        assertEquals(0, levels.get(1), "turned down");
        transport.stop();
        now += 100_000;
        assertEquals(0, transport.levels(2).tracks().getFirst(), 0.01);
    }

    @Test
    void theMasterTurnsDownWithoutAJumpAndMeasures() {
        MasterFader fader = new MasterFader();
        byte[] block = block();
        fader.apply(block);
        assertEquals(0.5, fader.peak(), 0.001);
        fader.gain(0.25);
        fader.apply(block);
        ByteBuffer samples = ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 2; i < block.length; i += 2) {
            assertTrue(Math.abs(samples.getShort(i) - samples.getShort(i - 2)) < 60, "no jump");
        }
        for (int i = 0; i < 10; i++) {
            fader.apply(block());
        }
        assertEquals(0.125, fader.peak(), 0.001);
    }

    @Test
    void aMixIsHeardInWhatIsRendered() throws IOException {
        double[] left = peaks(new Mix(Set.of(1), Set.of(), Map.of(0, new Strip(100, 0, 0, 0))));
        assertTrue(left[0] > 10 * left[1], "all on the left: " + left[0] + ", " + left[1]);
        double[] silent = peaks(new Mix(Set.of(1), Set.of(), Map.of(0, Strip.AS_WRITTEN.withVolume(0))));
        assertEquals(0, silent[0] + silent[1], 2);
        Mix wet = new Mix(Set.of(), Set.of(), Map.of(0, Strip.AS_WRITTEN.withReverb(127), 1,
                Strip.AS_WRITTEN.withReverb(127)));
        Mix dry = new Mix(Set.of(), Set.of(), Map.of(0, Strip.AS_WRITTEN.withReverb(0), 1,
                Strip.AS_WRITTEN.withReverb(0)));
        assertTrue(render(wet).length > render(dry).length + 20_000, "the reverberation rings out");
    }

    @Test
    void valuesOutOfRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Strip.AS_WRITTEN.withVolume(128));
        assertThrows(IllegalArgumentException.class, () -> new Output("", 20));
        assertThrows(IllegalArgumentException.class, () -> new Output("", 121));
        assertEquals(50, Output.DEFAULT.bufferMillis());
        assertFalse(Strip.AS_WRITTEN.holds(new NoteOn(60, 1)));
    }

    private double[] peaks(Mix mix) throws IOException {
        byte[] bytes = render(mix);
        var samples = ByteBuffer.wrap(bytes, 44, bytes.length - 44).order(ByteOrder.LITTLE_ENDIAN).slice()
                .order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
        double[] peaks = new double[2];
        for (int i = 0; i < samples.limit(); i++) {
            peaks[i % 2] = Math.max(peaks[i % 2], Math.abs(samples.get(i)));
        }
        return peaks;
    }

    private byte[] render(Mix mix) throws IOException {
        Path file = folder.resolve("mix.wav");
        new WavRenderer(() -> BANK).render(SCORE, mix, file, WavOptions.CD, JobContext.silent());
        return Files.readAllBytes(file);
    }

    private void playOn(int millis) {
        for (int i = 0; i < millis; i += 20) {
            now += 20_000;
            transport.step(lastWish);
        }
    }

    private Wish lastWish = Wish.NOTHING;

    private Wish wish(Map<Integer, Strip> strips) {
        lastWish = new Wish(SCORE, new Mix(Set.of(), Set.of(), strips), null, 1, Player.AtEnd.STOP);
        return lastWish;
    }

    private List<ChannelMessage> changes(int number) {
        return sink.where(message -> message instanceof Change change && change.number() == number).stream()
                .filter(event -> event.channel() == 0).map(TimedEvent::event).toList();
    }

    private static Change change(int number, int value) {
        return new Change(Kind.CONTROLLER, number, value);
    }

    private static byte[] block() {
        ByteBuffer block = ByteBuffer.allocate(1200).order(ByteOrder.LITTLE_ENDIAN);
        while (block.hasRemaining()) {
            block.putShort((short) 16_384);
        }
        return block.array();
    }
}
