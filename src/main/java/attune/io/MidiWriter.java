package attune.io;

import attune.music.ChannelEvent;
import attune.music.ControlEvent;
import attune.music.Score;
import attune.music.Timeline;
import attune.music.Track;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Writes a score as a Standard MIDI File of type 1: what holds for all tracks first, then each track on its own.
public final class MidiWriter {
    private static final int MOST_TICKS = 0x7FFF;

    private MidiWriter() {}

    /// The bytes of the file.
    ///
    /// @throws IllegalArgumentException where a quarter has more ticks than the format can say (32,767)
    public static byte[] write(Score score) {
        if (score.ticksPerQuarter() > MOST_TICKS) {
            throw new IllegalArgumentException(
                    "A MIDI file has at most 32,767 ticks a quarter, not " + score.ticksPerQuarter());
        }
        MidiBuffer out = new MidiBuffer();
        out.ascii("MThd").number(6, 4).number(1, 2).number(score.tracks().size() + 1L, 2)
                .number(score.ticksPerQuarter(), 2);
        writeChunk(out, conductor(score));
        for (Track track : score.tracks()) {
            writeChunk(out, track(track));
        }
        return out.bytes();
    }

    private static void writeChunk(MidiBuffer out, MidiBuffer content) {
        out.ascii("MTrk").number(content.size(), 4).append(content);
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Timed(long tick, int type, byte[] content) {}

    private static MidiBuffer conductor(Score score) {
        List<Timed> metas = new ArrayList<>();
        score.timeSignatures().forEach(signature -> metas.add(new Timed(signature.tick(), 0x58, new byte[]{
            (byte) signature.beats(), (byte) Integer.numberOfTrailingZeros(signature.unit()), 24, 8})));
        score.keySignatures().forEach(key -> metas.add(
                new Timed(key.tick(), 0x59, new byte[]{(byte) key.sharps(), (byte) (key.minor() ? 1 : 0)})));
        score.tempos().forEach(tempo -> metas.add(new Timed(tempo.tick(), 0x51, MidiBuffer.tempo(tempo))));
        score.markers().forEach(
                marker -> metas.add(new Timed(marker.tick(), 0x06, MidiBuffer.text(marker.text()))));
        metas.sort(Comparator.comparingLong(Timed::tick));
        MidiBuffer out = new MidiBuffer();
        metas.forEach(meta -> out.delta(meta.tick()).meta(meta.type(), meta.content()));
        return out.endOfTrack();
    }

    private static MidiBuffer track(Track track) {
        MidiBuffer out = new MidiBuffer();
        out.delta(0).meta(0x03, MidiBuffer.text(track.name()));
        if (track.colour() != Track.BY_PLACE) {
            out.delta(0).meta(ColourMeta.TYPE, ColourMeta.content(track.colour()));
        }
        for (ChannelEvent event : Timeline.of(track, 0).events()) {
            out.delta(event.tick());
            switch (event) {
                case ChannelEvent.NoteOn on -> out.message(0x90, on.channel(), on.pitch(), on.velocity());
                case ChannelEvent.NoteOff off -> out.message(0x80, off.channel(), off.pitch(), 64);
                case ChannelEvent.Control control -> write(out, control.channel(), control.event());
            }
        }
        return out.endOfTrack();
    }

    private static void write(MidiBuffer out, int channel, ControlEvent event) {
        switch (event.kind()) {
            case CONTROLLER -> out.message(0xB0, channel, event.number(), event.value());
            case PROGRAM -> out.message(0xC0, channel, event.value());
            case CHANNEL_PRESSURE -> out.message(0xD0, channel, event.value());
            case KEY_PRESSURE -> out.message(0xA0, channel, event.number(), event.value());
            case PITCH_BEND -> out.message(0xE0, channel, event.value() & 127, event.value() >> 7);
        }
    }
}
