package attune.io;

import attune.music.TempoChange;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// Bytes of a MIDI file as they are written, with the tick of the last event.
final class MidiBuffer {
    private static final int LONGEST_TEMPO = 0xFFFFFF;
    private static final long LONGEST_WAIT = 0x0FFFFFFF;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private long tick;

    /// The wait from the event before; a wait too long for one number is broken by empty text events.
    MidiBuffer delta(long newTick) {
        long wait = newTick - tick;
        while (wait > LONGEST_WAIT) {
            variableLength(LONGEST_WAIT);
            meta(0x01, new byte[0]);
            wait -= LONGEST_WAIT;
        }
        variableLength(wait);
        tick = newTick;
        return this;
    }

    MidiBuffer meta(int type, byte[] content) {
        out.write(0xFF);
        out.write(type);
        variableLength(content.length);
        out.writeBytes(content);
        return this;
    }

    void message(int kind, int channel, int... data) {
        out.write(kind | channel);
        for (int value : data) {
            out.write(value);
        }
    }

    MidiBuffer endOfTrack() {
        return delta(tick).meta(0x2F, new byte[0]);
    }

    MidiBuffer ascii(String word) {
        out.writeBytes(word.getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    MidiBuffer number(long value, int count) {
        for (int shift = 8 * (count - 1); shift >= 0; shift -= 8) {
            out.write((int) (value >> shift));
        }
        return this;
    }

    void append(MidiBuffer other) {
        out.writeBytes(other.bytes());
    }

    int size() {
        return out.size();
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// A quarter longer than the format can say (16.8 s) is written as long as it can.
    static byte[] tempo(TempoChange tempo) {
        int micros = Math.min(tempo.microsPerQuarter(), LONGEST_TEMPO);
        return new byte[]{(byte) (micros >> 16), (byte) (micros >> 8), (byte) micros};
    }

    private void variableLength(long value) {
        for (int shift = 21; shift > 0; shift -= 7) {
            if (value >> shift > 0) {
                out.write((int) (value >> shift & 127 | 128));
            }
        }
        out.write((int) value & 127);
    }
}
