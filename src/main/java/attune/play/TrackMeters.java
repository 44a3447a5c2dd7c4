package attune.play;

import attune.music.ControlEvent.Kind;
import attune.play.ChannelMessage.AllNotesOff;
import attune.play.ChannelMessage.Change;
import attune.play.ChannelMessage.Instrument;
import attune.play.ChannelMessage.NoteOff;
import attune.play.ChannelMessage.NoteOn;
import attune.play.ChannelMessage.Reset;
import attune.play.ChannelMessage.Silence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How loud each channel is thought to be, from what it is sent. The player's thread tells it, any thread asks.
final class TrackMeters {
    private static final long WINDOW_MICROS = 50_000;
    /// To a third of the level, while a key is down and after it.
    private static final double HELD_MICROS = 1_500_000;
    private static final double RELEASED_MICROS = 100_000;
    private static final int VOLUME = 7;
    private static final int EXPRESSION = 11;
    private static final int STARTING_VOLUME = 100;

    private final List<Voice> voices = new ArrayList<>();
    private final int[] volumes = new int[Channels.COUNT];
    private final int[] expressions = new int[Channels.COUNT];

    TrackMeters() {
        Arrays.fill(volumes, STARTING_VOLUME);
        Arrays.fill(expressions, 127);
    }

    /// A note with its times; an end that is not known yet lies far ahead.
    private record Voice(int channel, int pitch, long start, long end, double level) {
        double at(long time) {
            double held = Math.max(0, Math.min(time, end) - start);
            double released = Math.max(0, time - end);
            return start > time ? 0 : level * Math.exp(-held / HELD_MICROS - released / RELEASED_MICROS);
        }

        Voice ended(long micros) {
            return new Voice(channel, pitch, start, Math.max(start, Math.min(end, micros)), level);
        }
    }

    synchronized void sent(TimedEvent event) {
        int channel = event.channel();
        long micros = event.micros();
        switch (event.event()) {
            case NoteOn on -> {
                forget(micros);
                voices.add(new Voice(channel, on.pitch(), micros, Long.MAX_VALUE, square(on.velocity())));
            }
            case NoteOff off -> end(channel, off.pitch(), micros);
            case Silence _ -> voices.removeIf(voice -> voice.channel() == channel && voice.start() <= micros);
            case AllNotesOff _ -> voices.replaceAll(voice -> voice.channel() == channel ? voice.ended(micros) : voice);
            case Change change when change.kind() == Kind.CONTROLLER -> control(channel, change);
            case Reset _ -> {
                volumes[channel] = STARTING_VOLUME;
                expressions[channel] = 127;
            }
            case Change _,Instrument _ -> {
            }
        }
    }

    /// The highest level of each of so many tracks in the time before.
    synchronized List<Double> levels(int tracks, long now) {
        double[] byChannel = new double[Channels.COUNT];
        for (Voice voice : voices) {
            double level = Math.max(voice.at(now), voice.start() <= now
                    ? voice.at(
                            Math.max(voice.start(), now - WINDOW_MICROS))
                    : 0);
            byChannel[voice.channel()] = Math.max(byChannel[voice.channel()], level);
        }
        List<Double> levels = new ArrayList<>();
        for (int i = 0; i < tracks; i++) {
            int channel = Channels.ofTrack(i);
            levels.add(byChannel[channel] * square(volumes[channel]) * square(expressions[channel]));
        }
        return levels;
    }

    private void control(int channel, Change change) {
        if (change.number() == VOLUME) {
            volumes[channel] = change.value();
        } else if (change.number() == EXPRESSION) {
            expressions[channel] = change.value();
        }
    }

    private void end(int channel, int pitch, long micros) {
        voices.replaceAll(voice -> voice.channel() == channel && voice.pitch() == pitch && voice.start() < micros
                ? voice.ended(micros)
                : voice);
    }

    private void forget(long now) {
        voices.removeIf(voice -> voice.at(now) < 0.001 && voice.start() < now - WINDOW_MICROS);
    }

    private static double square(int value) {
        return value * value / (127.0 * 127.0);
    }
}
