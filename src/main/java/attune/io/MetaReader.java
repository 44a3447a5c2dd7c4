package attune.io;

import attune.music.KeySignature;
import attune.music.Marker;
import attune.music.TempoChange;
import attune.music.TimeSignature;
import java.util.OptionalInt;

/// Takes what a meta event says into the track; steps over system-exclusive messages.
final class MetaReader {
    static final int END_OF_TRACK = 0x2F;
    private final MidiBytes in;
    private final Repairs repairs;
    private final Remarks remarks;
    private final RawTrack track;

    MetaReader(MidiBytes in, Repairs repairs, Remarks remarks, RawTrack track) {
        this.in = in;
        this.repairs = repairs;
        this.remarks = remarks;
        this.track = track;
    }

    /// Reads an event whose content of `length` bytes starts at the cursor and lies within the bytes; `at` is where it began.
    void read(boolean meta, int type, int length, long tick, int at) {
        int start = in.position();
        in.moveTo(start + length);
        if (!meta) {
            remarks.count(Remarks.Kind.SYSTEM_EXCLUSIVE, 1);
            return;
        }
        switch (type) {
            case 0x01, 0x02 -> {
                remarks.count(Remarks.Kind.TEXT, 1);
                track.say(in.text(start, Math.min(length, RawTrack.LONGEST_WORDS)), type == 0x02);
            }
            case 0x03 -> track.name = track.name.isEmpty() ? in.text(start, length) : track.name;
            case 0x04 -> track.instrument = track.instrument.isEmpty() ? in.text(start, length) : track.instrument;
            case 0x05 -> remarks.count(Remarks.Kind.LYRIC, 1);
            case 0x06, 0x07 -> track.markers.add(new Marker(tick, in.text(start, length)));
            case 0x51 -> tempo(start, length, tick, at);
            case 0x58 -> timeSignature(start, length, tick, at);
            case 0x59 -> keySignature(start, length, tick, at);
            case ColourMeta.TYPE -> programOwn(start, length);
            default -> {
                // sequence numbers, channel prefixes, ports and the like say nothing that a score keeps
            }
        }
    }

    /// Only what Attune wrote there itself means something to it.
    private void programOwn(int start, int length) {
        OptionalInt colour = ColourMeta.read(in, start, length);
        colour.ifPresentOrElse(chosen -> track.colour = chosen, () -> remarks.count(Remarks.Kind.PROGRAM_OWN, 1));
    }

    private void tempo(int start, int length, long tick, int at) {
        long micros = length < 3 ? 0 : in.number(start, 3);
        if (micros == 0) {
            repairs.add(at, "a tempo without a value; skipped " + Repairs.count(in.position() - at, "byte"));
        } else {
            track.tempos.add(new TempoChange(tick, (int) micros));
        }
    }

    private void timeSignature(int start, int length, long tick, int at) {
        int beats = length < 2 ? 0 : in.at(start);
        int power = length < 2 ? 0 : in.at(start + 1);
        if (beats == 0 || power > 8) {
            repairs.add(at, "a time signature that makes no sense; skipped "
                    + Repairs.count(in.position() - at, "byte"));
        } else {
            track.timeSignatures.add(new TimeSignature(tick, beats, 1 << power));
        }
    }

    private void keySignature(int start, int length, long tick, int at) {
        int sharps = length < 2 ? 99 : (byte) in.at(start);
        int mode = length < 2 ? 0 : in.at(start + 1);
        if (Math.abs(sharps) > 7 || mode > 1) {
            repairs.add(at, "a key signature that makes no sense; skipped "
                    + Repairs.count(in.position() - at, "byte"));
        } else {
            track.keySignatures.add(new KeySignature(tick, sharps, mode == 1));
        }
    }
}
