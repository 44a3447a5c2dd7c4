package attune.project;

import attune.container.BrokenEntryException;
import attune.music.ControlEvent;
import attune.music.KeySignature;
import attune.music.Marker;
import attune.music.Note;
import attune.music.Score;
import attune.music.TempoChange;
import attune.music.TimeSignature;
import attune.music.Track;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import com.google.gson.stream.MalformedJsonException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A score as JSON, exactly: notes as `[tick, duration, pitch, velocity]`, in the order that the track keeps. Written and read as
/// a stream, because a million notes as a tree would fill the memory.
final class ScoreJson {
    static final String FORMAT = "attune-score";
    static final int VERSION = 1;
    /// As many as a MIDI file may hold, and some more.
    private static final int MOST_EVENTS = 4_000_000;
    private static final int MOST_TRACKS = 10_000;
    private static final int LONGEST_TEXT = 10_000;
    private static final int DEEPEST = 8;
    /// What the numbers of kinds in a file mean; new ones are added at the end.
    private static final List<ControlEvent.Kind> KINDS = List.of(ControlEvent.Kind.CONTROLLER,
            ControlEvent.Kind.PROGRAM, ControlEvent.Kind.PITCH_BEND, ControlEvent.Kind.CHANNEL_PRESSURE,
            ControlEvent.Kind.KEY_PRESSURE);

    private final String entry;
    private final JsonReader json;
    private int events;

    private ScoreJson(String entry, JsonReader json) {
        this.entry = entry;
        this.json = json;
    }

    static byte[] write(Score score) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
                JsonWriter out = new JsonWriter(text)) {
            out.setStrictness(Strictness.STRICT);
            out.beginObject();
            out.name("format").value(FORMAT).name("version").value(VERSION);
            out.name("ticksPerQuarter").value(score.ticksPerQuarter());
            out.name("tempos").beginArray();
            for (TempoChange tempo : score.tempos()) {
                row(out, tempo.tick(), tempo.microsPerQuarter());
            }
            out.endArray().name("meters").beginArray();
            for (TimeSignature meter : score.timeSignatures()) {
                row(out, meter.tick(), meter.beats(), meter.unit());
            }
            out.endArray().name("keys").beginArray();
            for (KeySignature key : score.keySignatures()) {
                row(out, key.tick(), key.sharps(), key.minor() ? 1 : 0);
            }
            out.endArray().name("markers").beginArray();
            for (Marker marker : score.markers()) {
                out.beginArray().value(marker.tick()).value(marker.text()).endArray();
            }
            out.endArray().name("tracks").beginArray();
            for (Track track : score.tracks()) {
                write(track, out);
            }
            out.endArray().endObject();
        } catch (IOException problem) {
            throw new UncheckedIOException("Memory refused a score", problem);
        }
        return bytes.toByteArray();
    }

    private static void write(Track track, JsonWriter out) throws IOException {
        out.beginObject().name("name").value(track.name()).name("program").value(track.program());
        out.name("channel").value(track.channel()).name("colour").value(track.colour());
        out.name("notes").beginArray();
        for (Note note : track.notes()) {
            row(out, note.tick(), note.duration(), note.pitch(), note.velocity());
        }
        out.endArray().name("controls").beginArray();
        for (ControlEvent event : track.controls()) {
            row(out, event.tick(), KINDS.indexOf(event.kind()), event.number(), event.value());
        }
        out.endArray().endObject();
    }

    private static void row(JsonWriter out, long... values) throws IOException {
        out.beginArray();
        for (long value : values) {
            out.value(value);
        }
        out.endArray();
    }

    /// @param entry the name of the entry, for what is said of it
    static Score read(String entry, byte[] utf8) throws BrokenEntryException {
        try (JsonReader json = new JsonReader(new InputStreamReader(new ByteArrayInputStream(utf8),
                StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)))) {
            json.setStrictness(Strictness.STRICT);
            json.setNestingLimit(DEEPEST);
            Score score = new ScoreJson(entry, json).score();
            if (json.peek() != JsonToken.END_DOCUMENT) {
                throw new BrokenEntryException(entry, "it holds more than a score");
            }
            return score;
        } catch (MalformedJsonException problem) {
            throw new BrokenEntryException(entry, "it is not proper JSON");
        } catch (IOException | IllegalStateException | IllegalArgumentException | ArithmeticException problem) {
            throw new BrokenEntryException(entry, "it does not hold what a score is made of");
        }
    }

    private Score score() throws IOException, BrokenEntryException {
        String format = "";
        long version = 0;
        int ticksPerQuarter = 0;
        List<TempoChange> tempos = new ArrayList<>();
        List<TimeSignature> meters = new ArrayList<>();
        List<KeySignature> keys = new ArrayList<>();
        List<Marker> markers = new ArrayList<>();
        List<Track> tracks = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        json.beginObject();
        while (json.hasNext()) {
            switch (field(seen)) {
                case "format" -> format = text();
                case "version" -> {
                    version = json.nextLong();
                    checkVersion(format, version);
                }
                case "ticksPerQuarter" -> ticksPerQuarter = json.nextInt();
                case "tempos" -> rows(2, row -> tempos.add(new TempoChange(row[0], Math.toIntExact(row[1]))));
                case "meters" -> rows(3, row -> meters
                        .add(new TimeSignature(row[0], Math.toIntExact(row[1]), Math.toIntExact(row[2]))));
                case "keys" -> rows(3, row -> keys.add(new KeySignature(row[0], Math.toIntExact(row[1]), row[2] != 0)));
                case "markers" -> markers(markers);
                case "tracks" -> tracks(tracks);
                default -> throw new BrokenEntryException(entry, "it holds a field that no score has");
            }
        }
        json.endObject();
        checkVersion(format, version);
        return new Score(ticksPerQuarter, tracks, tempos, meters, keys, markers);
    }

    private void checkVersion(String format, long version) throws BrokenEntryException {
        if (!format.equals(FORMAT)) {
            throw new BrokenEntryException(entry, "it is of another format");
        }
        if (version > VERSION) {
            throw new BrokenEntryException(entry, "it has format version " + version + ", and this Attune reads up to "
                    + VERSION, "update Attune to open it");
        }
        if (version < 1) {
            throw new BrokenEntryException(entry, "it says no version");
        }
    }

    private String field(Set<String> seen) throws IOException, BrokenEntryException {
        String name = json.nextName();
        if (!seen.add(name)) {
            throw new BrokenEntryException(entry, "it holds a field twice");
        }
        return name;
    }

    private String text() throws IOException, BrokenEntryException {
        if (json.peek() != JsonToken.STRING) {
            throw new BrokenEntryException(entry, "it holds something else where a text should be");
        }
        String text = json.nextString();
        if (text.length() > LONGEST_TEXT) {
            throw new BrokenEntryException(entry, "it holds a text longer than any name");
        }
        return text;
    }

    @FunctionalInterface
    private interface Row {
        void take(long[] row);
    }

    private void rows(int columns, Row each) throws IOException, BrokenEntryException {
        json.beginArray();
        long[] row = new long[columns];
        while (json.hasNext()) {
            count();
            json.beginArray();
            for (int i = 0; i < columns; i++) {
                row[i] = number();
            }
            json.endArray();
            each.take(row);
        }
        json.endArray();
    }

    /// Strings that look like numbers are none.
    private long number() throws IOException, BrokenEntryException {
        if (json.peek() != JsonToken.NUMBER) {
            throw new BrokenEntryException(entry, "it holds something else where a number should be");
        }
        return json.nextLong();
    }

    private void count() throws BrokenEntryException {
        if (++events > MOST_EVENTS) {
            throw new BrokenEntryException(entry, "it holds more than a piece of music can",
                    "check where it comes from");
        }
    }

    private void markers(List<Marker> markers) throws IOException, BrokenEntryException {
        json.beginArray();
        while (json.hasNext()) {
            count();
            json.beginArray();
            markers.add(new Marker(number(), text()));
            json.endArray();
        }
        json.endArray();
    }

    private void tracks(List<Track> tracks) throws IOException, BrokenEntryException {
        json.beginArray();
        while (json.hasNext()) {
            if (tracks.size() >= MOST_TRACKS) {
                throw new BrokenEntryException(entry, "it holds more tracks than a piece of music can",
                        "check where it comes from");
            }
            tracks.add(track());
        }
        json.endArray();
    }

    private Track track() throws IOException, BrokenEntryException {
        String name = "";
        int program = 0;
        int channel = 0;
        int colour = Track.BY_PLACE;
        List<Note> notes = new ArrayList<>();
        List<ControlEvent> controls = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        json.beginObject();
        while (json.hasNext()) {
            switch (field(seen)) {
                case "name" -> name = text();
                case "program" -> program = Math.toIntExact(number());
                case "channel" -> channel = Math.toIntExact(number());
                case "colour" -> colour = Math.toIntExact(number());
                case "notes" -> rows(4, row -> notes
                        .add(new Note(row[0], row[1], Math.toIntExact(row[2]), Math.toIntExact(row[3]))));
                case "controls" -> rows(4, row -> controls.add(new ControlEvent(row[0],
                        kind(row[1]), Math.toIntExact(row[2]), Math.toIntExact(row[3]))));
                default -> throw new BrokenEntryException(entry, "it holds a field that no track has");
            }
        }
        json.endObject();
        return new Track(name, program, channel, notes, controls, colour);
    }

    private static ControlEvent.Kind kind(long number) {
        if (number < 0 || number >= KINDS.size()) {
            throw new IllegalArgumentException("There is no control event of kind " + number);
        }
        return KINDS.get((int) number);
    }
}
