package attune.io;

/// Finds the MIDI file inside a RIFF container (RMID), and bounds the cursor to it.
final class RiffContainer {
    private RiffContainer() {}

    /// The offset of the MIDI file in it; 12, after the container's own header, where no `data` chunk is found.
    static int midi(MidiBytes in, Repairs repairs) {
        int at = 12;
        while (at <= in.end() - 8) {
            long length = in.littleEndian(at + 4);
            long end = at + 8 + length;
            if (in.startsWith("data", at)) {
                bound(in, at, end, repairs);
                return at + 8;
            }
            if (end > in.end()) {
                break;
            }
            at = (int) Math.min(end + length % 2, in.end());
        }
        return Math.min(12, in.end());
    }

    private static void bound(MidiBytes in, int at, long end, Repairs repairs) {
        if (end > in.end()) {
            repairs.add(at + 4L, "the container says it holds " + (end - at - 8) + " bytes; "
                    + (in.end() - at - 8) + " are there");
        } else {
            in.endAt((int) end);
        }
    }
}
