package attune.io;

/// What the header chunk of a MIDI file says, put right where it says nonsense: type, tracks, and how ticks count time.
///
/// @param microsPerQuarter the fixed tempo of a file whose ticks count seconds; 0 where ticks count quarters
/// @param end the byte after the header
record MidiHeader(int type, int tracks, int ticksPerQuarter, int microsPerQuarter, int offset, int end) {
    private static final int LENGTH = 6;

    /// Reads the header that starts at the offset.
    static MidiHeader read(MidiBytes in, int offset, Repairs repairs) {
        long length = in.number(offset + 4, 4);
        if (length < LENGTH || length > in.end() - offset - 8) {
            repairs.add(offset + 4L, "the header says it is " + Repairs.count(length, "byte") + " long; taken as 6");
            length = LENGTH;
        }
        int type = (int) in.number(offset + 8, 2);
        if (type > 2) {
            repairs.add(offset + 8L, "there is no type " + type + " of MIDI file; read as type 1");
            type = 1;
        }
        int tracks = (int) in.number(offset + 10, 2);
        int division = (int) in.number(offset + 12, 2);
        int end = offset + 8 + (int) length;
        return division < 0x8000
                ? new MidiHeader(type, tracks, quarters(division, offset + 12, repairs), 0, offset, end)
                : inSeconds(type, tracks, division, offset, end, repairs);
    }

    boolean countsSeconds() {
        return microsPerQuarter > 0;
    }

    private static int quarters(int division, int at, Repairs repairs) {
        if (division == 0) {
            repairs.add(at, "a quarter has 0 ticks; taken as 480");
            return 480;
        }
        return division;
    }

    /// Frames a second times ticks a frame; a quarter is laid on half a second, or a whole one, so that each tick keeps its exact time.
    private static MidiHeader inSeconds(int type, int tracks, int division, int offset, int end, Repairs repairs) {
        int frames = -(byte) (division >> 8);
        int perFrame = division & 0xFF;
        if (frames != 24 && frames != 25 && frames != 29 && frames != 30) {
            repairs.add(offset + 12L, "there is no time code of " + frames + " frames a second; taken as 25");
            frames = 25;
        }
        if (perFrame == 0) {
            repairs.add(offset + 13L, "a frame has 0 ticks; taken as 40");
            perFrame = 40;
        }
        boolean dropFrame = frames == 29;
        int perSecond = (dropFrame ? 30 : frames) * perFrame;
        boolean even = perSecond % 2 == 0;
        int micros = (even ? 500_000 : 1_000_000) / 1000 * (dropFrame ? 1001 : 1000);
        return new MidiHeader(type, tracks, even ? perSecond / 2 : perSecond, micros, offset, end);
    }
}
