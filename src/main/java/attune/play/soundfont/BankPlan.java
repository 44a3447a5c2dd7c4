package attune.play.soundfont;

import java.util.Arrays;
import java.util.List;

/// Which of the 128 General MIDI programs Attune's bank has recordings of, and which relative plays the others.
///
/// Chosen for a composing studio: keyboards, strings, winds, voices, guitars and basses first; then what is small. The others
/// are large and have a relative that stands in well, as a flute for a piccolo.
final class BankPlan {
    /// For each program the one whose recordings it plays: itself where it has its own.
    private static final int[] PLAYED_BY = {
        0, 0, 4, 0, 4, 4, 6, 7, // pianos
        8, 9, 8, 11, 12, 13, 14, 6, // bars and bells: a celesta for the music box, a harpsichord for the dulcimer
        16, 16, 16, 19, 20, 21, 22, 21, // organs
        24, 25, 27, 27, 27, 27, 27, 27, // guitars: the clean one for all electric ones
        32, 33, 33, 33, 33, 33, 38, 39, // basses
        40, 41, 42, 43, 44, 45, 46, 47, // strings
        48, 49, 50, 51, 52, 52, 52, 55, // ensembles: the aahs for every choir
        56, 57, 58, 59, 60, 57, 62, 62, // brass: a trombone for the section
        65, 65, 66, 66, 68, 68, 70, 71, // reeds
        73, 73, 74, 75, 76, 77, 78, 74, // pipes
        80, 81, 82, 83, 84, 52, 86, 87, // leads
        88, 89, 90, 52, 92, 92, 94, 95, // pads
        96, 97, 98, 88, 100, 101, 98, 98, // effects
        104, 25, 106, 107, 108, 20, 110, 111, // of the world: a steel guitar for the banjo, a reed organ for the bagpipe
        112, 113, 114, 115, 116, 117, 118, 119, // percussion
        120, 121, 122, 123, 123, 125, 122, 127 // noises
    };
    /// The kits of General MIDI 2, all played by the standard one.
    static final List<Integer> KITS = List.of(0, 8, 16, 24, 25, 32, 40, 48, 56);

    private static final List<String> NAMES = List.of("Grand Piano", "Bright Piano", "Electric Grand", "Honky-tonk",
            "Electric Piano 1", "Electric Piano 2", "Harpsichord", "Clavinet", "Celesta", "Glockenspiel", "Music Box",
            "Vibraphone", "Marimba", "Xylophone", "Tubular Bells", "Dulcimer", "Drawbar Organ", "Percussive Organ",
            "Rock Organ", "Church Organ", "Reed Organ", "Accordion", "Harmonica", "Bandoneon", "Nylon Guitar",
            "Steel Guitar", "Jazz Guitar", "Clean Guitar", "Muted Guitar", "Overdriven Guitar", "Distortion Guitar",
            "Guitar Harmonics", "Acoustic Bass", "Fingered Bass", "Picked Bass", "Fretless Bass", "Slap Bass 1",
            "Slap Bass 2", "Synth Bass 1", "Synth Bass 2", "Violin", "Viola", "Cello", "Contrabass", "Tremolo Strings",
            "Pizzicato Strings", "Harp", "Timpani", "Strings", "Slow Strings", "Synth Strings 1", "Synth Strings 2",
            "Choir Aahs", "Voice Oohs", "Synth Voice", "Orchestra Hit", "Trumpet", "Trombone", "Tuba", "Muted Trumpet",
            "French Horn", "Brass Section", "Synth Brass 1", "Synth Brass 2", "Soprano Sax", "Alto Sax", "Tenor Sax",
            "Baritone Sax", "Oboe", "English Horn", "Bassoon", "Clarinet", "Piccolo", "Flute", "Recorder", "Pan Flute",
            "Blown Bottle", "Shakuhachi", "Whistle", "Ocarina", "Square Lead", "Saw Lead", "Calliope Lead",
            "Chiff Lead", "Charang", "Voice Lead", "Fifths Lead", "Bass and Lead", "Fantasia", "Warm Pad", "Polysynth",
            "Choir Pad", "Bowed Pad", "Metallic Pad", "Halo Pad", "Sweep Pad", "Rain", "Soundtrack", "Crystal",
            "Atmosphere", "Brightness", "Goblins", "Echoes", "Star Theme", "Sitar", "Banjo", "Shamisen", "Koto",
            "Kalimba", "Bagpipe", "Fiddle", "Shanai", "Tinkle Bell", "Agogo", "Steel Drums", "Woodblock", "Taiko",
            "Melodic Tom", "Synth Drum", "Reverse Cymbal", "Fret Noise", "Breath Noise", "Seashore", "Bird Tweet",
            "Telephone", "Helicopter", "Applause", "Gunshot");

    private BankPlan() {}

    static int playedBy(int program) {
        return PLAYED_BY[program];
    }

    static String name(int program) {
        return NAMES.get(program);
    }

    /// How many programs have recordings of their own.
    static long own() {
        return Arrays.stream(PLAYED_BY).distinct().count();
    }
}
