package attune.ui.train;

import attune.dataset.GridData;
import attune.dataset.GridFigures;
import attune.dataset.GridWindow;
import attune.dataset.VoiceGrid;
import attune.dataset.VoicedCorpus;
import attune.model.ModelFile;
import attune.model.MuseGanSpec;
import attune.task.Job;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Pieces as pictures of some bars in voices.
///
/// @param figures of all windows; null where there is none
/// @param shuffled of the same bars as strangers to each other; null where there are fewer than two
record PicturePieces(Source source, VoicedCorpus corpus, GridData data, @Nullable GridFigures figures,
        @Nullable GridFigures shuffled, PictureLearning learning) implements Pieces {
    private static final int MOST_SENTENCES = 30;
    private static final long SHUFFLE = 1;

    static PicturePieces of(Source source, VoicedCorpus corpus, GridData data, PictureLearning learning) {
        List<VoiceGrid> grids = data.windows().stream().map(GridWindow::grid).toList();
        return new PicturePieces(source, corpus, data, grids.isEmpty() ? null : GridFigures.of(grids),
                grids.size() < 2 ? null : GridFigures.ofShuffled(grids, SHUFFLE), learning);
    }

    @Override
    public boolean isEmpty() {
        return data.count() == 0 || tooMany();
    }

    private boolean tooMany() {
        return data.tracks() > MuseGanSpec.MOST_TRACKS;
    }

    @Override
    public String whyEmpty() {
        if (corpus.pieces().isEmpty()) {
            return corpus.rejected().isEmpty() ? NO_FILES : source.none() + corpus.rejected().getFirst();
        }
        return source.none() + (tooMany()
                ? "Their " + data.tracks() + " voices are more than " + MuseGanSpec.MOST_TRACKS + "."
                : String.join("; ", data.sentences()) + ".");
    }

    @Override
    public List<Card> cards() {
        List<String> sentences = data.sentences();
        List<Card> cards = new ArrayList<>();
        cards.add(new Card(
                String.format(Locale.ROOT,
                        corpus.pieces().size() == 1 ? "%,d piece in %d voices" : "%,d pieces in %d voices",
                        corpus.pieces().size(), data.tracks()),
                sentences.getFirst(), ""));
        int left = corpus.rejected().size() + corpus.duplicates().size();
        if (sentences.size() > 1) {
            cards.add(new Card(left == 0
                    ? "What became of the rest"
                    : corpus.rejected().size() + " rejected, " + corpus.duplicates().size() + " twice",
                    sentences.get(1), String.join("\n", sentences.stream().limit(MOST_SENTENCES).toList())));
        }
        return List.copyOf(cards);
    }

    @Override
    public String weights() {
        MuseGanSpec spec = learning.form().spec(data.tracks());
        return Pieces.millions(spec.parameters()) + ", and "
                + String.format(Locale.ROOT, "%.2f", spec.criticParameters()
                        / 1e6)
                + " million of its critic";
    }

    @Override
    public Job<ModelFile> training(String name) {
        return learning.training(name, this);
    }
}
