package attune.io;

import attune.music.ControlEvent;
import attune.music.ControlEvent.Kind;

/// Reads the events of one track chunk up to its end, and gets over what is damaged in it.
///
/// Running status survives meta and system-exclusive events, as files in the wild have it, though the standard ends it there.
final class TrackReader {
    /// Beyond it no tick counts: 50 days at the usual resolution.
    static final long LAST_TICK = Integer.MAX_VALUE;

    /// So many events that make no sense, and what follows is taken for no music.
    private static final int MOST_DAMAGE = 8;

    private final MidiBytes in;
    private final long longestWaitOnceDamaged;
    private final Repairs repairs;
    private final EventBudget budget;
    private final MetaReader metas;
    private final RawTrack track;
    private final OpenNotes open;
    private long tick;
    private int running = MidiBytes.NONE;
    private int damage;
    private boolean withoutDelta;
    private boolean ended;

    TrackReader(MidiBytes in, int ticksPerQuarter, Repairs repairs, EventBudget budget, Remarks remarks) {
        this.in = in;
        this.longestWaitOnceDamaged = 256L * ticksPerQuarter;
        this.repairs = repairs;
        this.budget = budget;
        this.track = new RawTrack();
        this.open = new OpenNotes(track, repairs);
        this.metas = new MetaReader(in, repairs, remarks, track);
    }

    /// Reads from where the cursor stands to the end of the track, or of the bytes.
    RawTrack read() throws UnreadableFileException {
        while (!ended && in.hasMore()) {
            int at = in.position();
            if (withoutDelta || readDelta(at)) {
                withoutDelta = false;
                budget.spendEvent(at);
                readEvent();
            }
        }
        if (!ended) {
            repairs.add(in.position(), "the track has no end mark; ended here");
        }
        open.endAll(tick);
        track.end = tick;
        return track;
    }

    private boolean readDelta(int at) {
        long delta = in.variableLength();
        if (delta == MidiBytes.NONE || !in.hasMore()) {
            cutShort(at);
            return false;
        }
        if (tick + delta > LAST_TICK || (damage > 0 && delta > longestWaitOnceDamaged)) {
            repairs.add(at, "a wait of " + delta + " ticks leads beyond any piece; taken as none");
        } else {
            tick += delta;
        }
        return true;
    }

    private void readEvent() throws UnreadableFileException {
        int at = in.position();
        int status = in.peek();
        if (status >= 0x80) {
            in.next();
            if (status < 0xF0) {
                running = status;
                channelMessage(status, at);
            } else {
                system(status, at);
            }
        } else if (running != MidiBytes.NONE) {
            channelMessage(running, at);
        } else {
            resume(at, "a data byte stands where an event must start");
        }
    }

    private void channelMessage(int status, int at) throws UnreadableFileException {
        int kind = status & 0xF0;
        int first = in.data();
        int second = kind == 0xC0 || kind == 0xD0 ? 0 : in.data();
        if (first >= 0 && second >= 0) {
            accept(kind, status & 15, first, second, at);
        } else if (in.hasMore()) {
            resume(at, "an event lacks its last byte");
        } else {
            cutShort(at);
        }
    }

    private void accept(int kind, int channel, int first, int second, int at) throws UnreadableFileException {
        switch (kind) {
            case 0x80 -> open.end(tick, channel, first, at);
            case 0x90 -> {
                if (second == 0) {
                    open.end(tick, channel, first, at);
                } else {
                    budget.spendNote(at);
                    open.start(tick, channel, first, second, at);
                }
            }
            case 0xA0 -> control(channel, Kind.KEY_PRESSURE, first, second);
            case 0xB0 -> control(channel, Kind.CONTROLLER, first, second);
            case 0xC0 -> control(channel, Kind.PROGRAM, 0, first);
            case 0xD0 -> control(channel, Kind.CHANNEL_PRESSURE, 0, first);
            default -> control(channel, Kind.PITCH_BEND, 0, second << 7 | first);
        }
    }

    private void control(int channel, Kind kind, int number, int value) {
        track.part(channel).controls().add(new ControlEvent(tick, kind, number, value));
    }

    private void system(int status, int at) {
        boolean meta = status == 0xFF && in.peek() < 0x80;
        if (!meta && status != 0xF0 && status != 0xF7) {
            illegal(status, at);
            return;
        }
        int type = meta ? in.next() : status;
        long length = in.variableLength();
        if (length == MidiBytes.NONE && type != MetaReader.END_OF_TRACK) {
            cutShort(at);
        } else if (type == MetaReader.END_OF_TRACK && meta) {
            endOfTrack(length, at);
        } else if (length > in.remaining()) {
            resume(at, "an event says it is " + Repairs.count(length, "byte") + " long, more than are left");
        } else {
            metas.read(meta, type, (int) length, tick, at);
        }
    }

    private void endOfTrack(long length, int at) {
        ended = true;
        if (length != 0) {
            repairs.add(at, length < 0
                    ? "the file ends inside the end mark; taken as whole"
                    : "the end mark says it is " + Repairs.count(length, "byte") + " long; taken as 0");
        }
    }

    /// Messages that belong on a cable and not in a file; each has its known number of data bytes.
    private void illegal(int status, int at) {
        int expected = switch (status) {
            case 0xF1, 0xF3 -> 1;
            case 0xF2 -> 2;
            default -> 0;
        };
        for (int i = 0; i < expected; i++) {
            in.data();
        }
        repairs.add(at, String.format("the status byte %02x may not stand in a file; skipped %s", status,
                Repairs.count(in.position() - at, "byte")));
    }

    private void cutShort(int at) {
        in.moveTo(in.end());
        repairs.add(at, "the bytes end inside an event; skipped " + Repairs.count(in.position() - at, "byte"));
    }

    /// Goes on at the next event that can be made out: at the wait before a status byte, or at that byte itself.
    private void resume(int at, String problem) {
        int from = in.position();
        while (in.hasMore() && in.peek() < 0x80) {
            in.next();
        }
        if (in.hasMore() && !aWaitStandsHere()) {
            withoutDelta = in.position() == from;
            in.moveTo(in.position() - (withoutDelta ? 0 : 1));
        }
        repairs.add(at, problem + "; skipped " + Repairs.count(in.position() - at, "byte"));
        if (++damage == MOST_DAMAGE && in.hasMore()) {
            repairs.add(in.position(), "the track is too damaged to go on; skipped "
                    + Repairs.count(in.remaining(), "byte"));
            in.moveTo(in.end());
        }
    }

    private boolean aWaitStandsHere() {
        int here = in.position();
        in.variableLength();
        boolean answer = in.position() - here <= 4 && in.peek() >= 0x80;
        in.moveTo(here);
        return answer;
    }
}
