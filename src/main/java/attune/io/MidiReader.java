package attune.io;

import attune.music.Score;
import java.util.ArrayList;
import java.util.List;

/// Reads Standard MIDI Files of type 0, 1 and 2, bare or in a RIFF container, and gets over their faults.
///
/// Each fault becomes a [Repair]; where no music can be made out an [UnreadableFileException] says why. It never throws
/// anything else, and its memory is bounded by the size of the file.
public final class MidiReader {
    private static final int MOST_TRACKS = 4096;
    private static final String TRACK = "MTrk";

    private final MidiBytes in;
    private final String name;
    private final Repairs repairs = new Repairs();
    private final Remarks remarks = new Remarks();
    private final EventBudget budget;

    private MidiReader(byte[] bytes, String name) {
        this.in = new MidiBytes(bytes);
        this.name = name;
        this.budget = new EventBudget(name);
    }

    /// @param name the file's name, for messages
    public static ScoreFile read(byte[] bytes, String name) throws UnreadableFileException {
        return new MidiReader(bytes, name).read();
    }

    /// Whether the bytes start as a MIDI file does.
    public static boolean recognises(byte[] bytes) {
        MidiBytes in = new MidiBytes(bytes);
        return in.startsWith("MThd", 0) || in.startsWith("RIFF", 0) && in.startsWith("RMID", 8);
    }

    private ScoreFile read() throws UnreadableFileException {
        boolean riff = in.startsWith("RIFF", 0);
        int start = riff ? RiffContainer.midi(in, repairs) : 0;
        int offset = findHeader(start);
        MidiHeader header = MidiHeader.read(in, offset, repairs);
        List<RawTrack> tracks = readTracks(header);
        String format = (riff ? "RMID, type " : "Standard MIDI File, type ") + header.type();
        ScoreAssembly assembly = new ScoreAssembly(header, tracks);
        if (assembly.end() > TrackReader.LAST_TICK) {
            throw new UnreadableFileException(name, header.end(), "its patterns together are longer than any piece",
                    "check the file in the program that made it");
        }
        Score score = assembly.score(remarks);
        if (score.tracks().size() >= MOST_TRACKS) {
            throw tooManyTracks(header.end());
        }
        return new ScoreFile(score, format, repairs.list(), remarks.list(), MidiCredit.of(header, tracks), false);
    }

    /// A track for each channel of each track, and one more to write what holds for all, must be read again.
    private UnreadableFileException tooManyTracks(int at) {
        return new UnreadableFileException(name, at, "it holds more than 4,095 tracks", "split it into smaller files");
    }

    private int findHeader(int start) throws UnreadableFileException {
        int offset = in.find("MThd", start);
        if (offset > in.end() - 4) {
            throw new UnreadableFileException(name, start, "there is no MIDI header, so it is no MIDI file",
                    "choose a Standard MIDI File (.mid)");
        }
        if (in.end() - offset < 14) {
            throw new UnreadableFileException(name, in.end(), "the file ends inside its header",
                    "get a complete copy of it");
        }
        if (offset > start) {
            repairs.add(start, "the header does not come first; skipped "
                    + Repairs.count((long) offset - start, "byte") + " before it");
        }
        return offset;
    }

    private List<RawTrack> readTracks(MidiHeader header) throws UnreadableFileException {
        List<RawTrack> tracks = new ArrayList<>();
        int fileEnd = in.end();
        int at = header.end();
        while (at < fileEnd) {
            in.endAt(fileEnd);
            in.moveTo(at);
            if (isChunk(at) && in.startsWith(TRACK, at)) {
                if (tracks.size() == MOST_TRACKS) {
                    throw tooManyTracks(at);
                }
                at = readTrack(at, header.ticksPerQuarter(), tracks);
            } else {
                at = skip(at);
            }
        }
        in.endAt(fileEnd);
        checkCount(header, tracks.size());
        return tracks;
    }

    private void checkCount(MidiHeader header, int found) throws UnreadableFileException {
        if (found == 0 && header.tracks() > 0) {
            throw new UnreadableFileException(name, in.end(), "the file ends before its first track",
                    "get a complete copy of it");
        }
        if (found != header.tracks()) {
            repairs.add(header.offset() + 10L, "the header counts " + Repairs.count(header.tracks(), "track")
                    + ", the file holds " + found + "; all of them were read");
        }
        if (header.type() == 0 && found > 1) {
            repairs.add(header.offset() + 8L, "a file of type 0 has one track, this one " + found
                    + "; read as type 1");
        }
    }

    /// Reads the track whose chunk starts at the place; gives the place after it.
    private int readTrack(int at, int ticksPerQuarter, List<RawTrack> tracks) throws UnreadableFileException {
        int start = at + 8;
        long length = in.number(at + 4, 4);
        long declared = start + length;
        boolean credible = declared <= in.end() && (declared == in.end() || isChunk((int) declared));
        int fileEnd = in.end();
        int end = credible ? (int) declared : in.find(TRACK, start);
        in.endAt(end);
        in.moveTo(start);
        tracks.add(new TrackReader(in, ticksPerQuarter, repairs, budget, remarks).read());
        int after = in.position();
        in.endAt(fileEnd);
        if (credible && after < end) {
            repairs.add(after, "the track's end mark comes early; skipped "
                    + Repairs.count((long) end - after, "byte") + " after it");
            return end;
        }
        if (after != declared) {
            repairs.add(at + 4L, "the track says it is " + Repairs.count(length, "byte") + " long; it is "
                    + (after - start));
        }
        return after;
    }

    /// Steps over a chunk of another kind, or over bytes that belong to none.
    private int skip(int at) {
        if (isChunk(at)) {
            long length = in.number(at + 4, 4);
            remarks.say("Left out: the part '" + in.ascii(at, 4) + "' of another program, "
                    + Repairs.count(length, "byte"));
            return at + 8 + (int) length;
        }
        int next = in.startsWith(TRACK, at) ? in.end() : in.find(TRACK, at);
        repairs.add(at, "bytes that belong to no track; skipped " + Repairs.count((long) next - at, "byte"));
        return next;
    }

    /// Whether a track starts here, or a chunk of another kind whose length is possible.
    private boolean isChunk(int at) {
        if (at > in.end() - 8) {
            return false;
        }
        if (in.startsWith(TRACK, at)) {
            return true;
        }
        for (int i = 0; i < 4; i++) {
            if (in.at(at + i) < 0x20 || in.at(at + i) > 0x7E) {
                return false;
            }
        }
        return in.number(at + 4, 4) <= in.end() - at - 8L;
    }
}
