package attune.play.soundfont;

import attune.play.soundfont.SoundFont.Generator;
import attune.play.soundfont.SoundFont.Instrument;
import attune.play.soundfont.SoundFont.Preset;
import attune.play.soundfont.SoundFont.Sample;
import attune.play.soundfont.SoundFont.Zone;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/// Cuts a General MIDI sound font to the instruments of [BankPlan] and to a size.
///
/// Every program and kit of General MIDI stays a preset; those without recordings point at a relative's instruments. Of
/// recordings that lie close together every other one stays ([Thinning]), and the outermost play on to the ends of the keyboard
/// ([Reach]). What a loop makes inaudible is cut off, faults of the recordings are mended ([Recordings]), and each sample gets
/// the lowest rate that costs it no more than the same few decibels of treble, which are found so that the whole just fits.
final class BankCutter {
    private final SoundFont font;
    private final Map<Integer, Integer> instruments = new LinkedHashMap<>(); // old index → new index
    private final Map<Integer, Integer> samples = new LinkedHashMap<>();
    private final Set<Integer> melodic = new HashSet<>(); // old indices of instruments that play every key
    private final Map<Integer, List<Zone>> zonesKept = new LinkedHashMap<>(); // of the instruments by their old index

    private BankCutter(SoundFont font) {
        this.font = font;
    }

    /// @param limit of the samples, in bytes
    /// @throws IOException where the sound font lacks an instrument, or a sample is damaged
    static SoundFont cut(SoundFont font, Map<String, String> info, long limit) throws IOException {
        return new BankCutter(font).cut(info, limit);
    }

    private SoundFont cut(Map<String, String> info, long limit) throws IOException {
        List<Preset> presets = new ArrayList<>();
        for (int program = 0; program < 128; program++) {
            presets.add(preset(BankPlan.name(program), program, 0, BankPlan.playedBy(program)));
        }
        melodic.addAll(instruments.keySet());
        for (int kit : BankPlan.KITS) {
            presets.add(preset("Standard Kit", kit, Preset.DRUMS, 0));
        }
        List<Instrument> newInstruments = new ArrayList<>();
        for (int old : instruments.keySet()) {
            Instrument instrument = font.instruments().get(old);
            List<Zone> thinned = Thinning.thinned(instrument.zones());
            List<Zone> zones = melodic.contains(old) ? Reach.widened(thinned) : thinned;
            zonesKept.put(old, zones);
            newInstruments.add(new Instrument(instrument.name(), moved(zones, Generator.SAMPLE, samples)));
        }
        return new SoundFont(info, presets, newInstruments, fitted(limit));
    }

    private Preset preset(String name, int program, int bank, int playedBy) throws IOException {
        for (Preset preset : font.presets()) {
            if (preset.bank() == bank && preset.program() == playedBy) {
                List<Zone> zones = moved(preset.zones(), Generator.INSTRUMENT, instruments);
                return new Preset(name, program, bank, bank == 0 ? Balance.of(playedBy, zones) : zones);
            }
        }
        throw new IOException("The sound font has no preset " + playedBy + " in bank " + bank + ".");
    }

    /// The zones with what they point at counted anew.
    private static List<Zone> moved(List<Zone> zones, int pointer, Map<Integer, Integer> numbers) {
        List<Zone> result = new ArrayList<>();
        for (Zone zone : zones) {
            List<Generator> generators = new ArrayList<>();
            for (Generator generator : zone.generators()) {
                generators.add(generator.operator() != pointer
                        ? generator
                        : new Generator(pointer, numbers.computeIfAbsent(generator.amount(), _ -> numbers.size())));
            }
            result.add(new Zone(generators, zone.modulators()));
        }
        return result;
    }

    private List<Sample> fitted(long limit) throws IOException {
        List<SampleCut> cuts = new ArrayList<>();
        for (int old : samples.keySet()) {
            cuts.add(SampleCut.of(font.samples().get(old), use(old)));
        }
        double low = -200;
        double high = 0;
        if (size(cuts, low) > limit) {
            for (int i = 0; i < 30; i++) {
                double middle = (low + high) / 2;
                if (size(cuts, middle) > limit) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
        } else {
            high = low;
        }
        if (size(cuts, high) > limit) {
            throw new IOException("The instruments do not fit into " + limit + " bytes.");
        }
        double loss = high;
        return cuts.stream().map(cut -> cut.at(loss)).toList();
    }

    private static long size(List<SampleCut> cuts, double loss) {
        return cuts.stream().mapToLong(cut -> cut.framesAt(loss) + SoundFontWriter.GAP).sum() * 2;
    }

    /// How the zones of the instruments that stay use a sample.
    private SampleCut.Use use(int sample) {
        boolean loopOnly = true;
        boolean fixed = false;
        for (List<Zone> zones : zonesKept.values()) {
            for (Zone zone : zones) {
                if (zone.amount(Generator.SAMPLE) == sample) {
                    loopOnly &= setting(zones, zone, each -> each.amount(Generator.SAMPLE_MODES)) == 1;
                    fixed |= zone.generators().stream().anyMatch(Generator::movesAddress)
                            || defaults(zones).generators().stream().anyMatch(Generator::movesAddress);
                }
            }
        }
        return new SampleCut.Use(loopOnly, fixed);
    }

    private static int setting(List<Zone> zones, Zone zone, ToIntFunction<Zone> setting) {
        int own = setting.applyAsInt(zone);
        return own >= 0 ? own : setting.applyAsInt(defaults(zones));
    }

    /// The first zone, where it points at no sample.
    private static Zone defaults(List<Zone> zones) {
        Zone first = zones.getFirst();
        return first.amount(Generator.SAMPLE) < 0 ? first : new Zone(List.of(), List.of());
    }
}
