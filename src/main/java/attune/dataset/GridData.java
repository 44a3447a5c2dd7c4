package attune.dataset;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What a network that draws music learns from: windows of pieces in voices, and their transposed copies as further items.
///
/// Not a record, because the items are counted once and not again for each that is asked for.
public final class GridData {
    private final int tracks;
    private final GridOptions options;
    private final List<GridWindow> windows;
    private final List<String> sentences;
    private final String sha256;
    private final List<Item> items;

    /// A window so many semitones higher.
    private record Item(VoiceGrid grid, int semitones) {
        VoiceGrid moved() {
            return grid.transposed(semitones).orElseThrow();
        }
    }

    /// @param tracks of each window; 0 only where there is none
    /// @param sentences that say what was used and what was not
    /// @param sha256 of all items
    public GridData(int tracks, GridOptions options, List<GridWindow> windows, List<String> sentences, String sha256) {
        this.tracks = tracks;
        this.options = options;
        this.windows = List.copyOf(windows);
        this.sentences = List.copyOf(sentences);
        this.sha256 = sha256;
        this.items = items(tracks, options, windows);
    }

    /// The windows of these pieces; none where there are none, and the sentences say why.
    public static GridData of(VoicedCorpus corpus, GridOptions options) {
        GridCutter cutter = new GridCutter(options);
        corpus.pieces().forEach(cutter::cut);
        List<Item> items = items(corpus.voices(), options, cutter.windows());
        List<String> sentences = new ArrayList<>(cutter.sentences());
        sentences.addAll(1, copies(options.transposition(), cutter.windows().size(), items.size()));
        Stream.concat(corpus.rejected().stream(), corpus.duplicates().stream()).map(Object::toString)
                .forEach(sentences::add);
        return new GridData(corpus.voices(), options, cutter.windows(), sentences, hash(items));
    }

    private static List<String> copies(Transposition transposition, int windows, int items) {
        if (transposition.equals(Transposition.NONE)) {
            return List.of();
        }
        int all = windows * (transposition.highest() - transposition.lowest() + 1);
        String left = all == items
                ? ""
                : "; " + CorpusReport.count(all - items, "transposed window")
                        + " left out that would leave the grid";
        return List.of(CorpusReport.count(items, "item") + " with copies from " + transposition.lowest() + " to "
                + transposition.highest() + " semitones" + left);
    }

    private static List<Item> items(int tracks, GridOptions options, List<GridWindow> windows) {
        List<Item> items = new ArrayList<>();
        for (GridWindow window : windows) {
            VoiceGrid grid = window.grid();
            if (grid.tracks() != tracks || grid.steps() != options.steps()) {
                throw new IllegalArgumentException("Each window has " + tracks + " tracks and " + options.steps()
                        + " steps, and not " + grid.tracks() + " and " + grid.steps());
            }
            items.add(new Item(grid, 0));
        }
        Transposition by = options.transposition();
        for (int semitones = by.lowest(); semitones <= by.highest(); semitones++) {
            for (GridWindow window : semitones == 0 ? List.<GridWindow>of() : windows) {
                if (window.grid().transposed(semitones).isPresent()) {
                    items.add(new Item(window.grid(), semitones));
                }
            }
        }
        return List.copyOf(items);
    }

    private static String hash(List<Item> items) {
        MessageDigest digest = Sha256.digest();
        for (Item item : items) {
            VoiceGrid grid = item.moved();
            digest.update((byte) grid.tracks());
            digest.update((byte) (grid.steps() / VoiceGrid.STEPS));
            digest.update(grid.cells());
        }
        return Sha256.hex(digest.digest());
    }

    /// Of each window, the highest voice first.
    public int tracks() {
        return tracks;
    }

    public GridOptions options() {
        return options;
    }

    /// As written, in the order of the pieces and their bars.
    public List<GridWindow> windows() {
        return windows;
    }

    /// What was used and what was not and why, a short sentence a line.
    public List<String> sentences() {
        return sentences;
    }

    /// The fingerprint of the items, whatever their pieces are called.
    public String sha256() {
        return sha256;
    }

    /// How many items there are: the windows, then their copies.
    public int count() {
        return items.size();
    }

    /// An item by its number from 0.
    public VoiceGrid item(int index) {
        return items.get(Objects.checkIndex(index, items.size())).moved();
    }
}
