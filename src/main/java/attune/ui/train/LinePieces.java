package attune.ui.train;

import attune.dataset.Corpus;
import attune.dataset.CorpusReport;
import attune.model.ModelFile;
import attune.task.Job;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Pieces as lines of notes and chords.
record LinePieces(Source source, Corpus corpus, LineLearning learning) implements Pieces {
    private static final int FEW = 4;
    private static final int MOST_SENTENCES = 30;

    @Override
    public boolean isEmpty() {
        return corpus.pieces().isEmpty();
    }

    @Override
    public String whyEmpty() {
        return corpus.rejected().isEmpty() ? NO_FILES : source.none() + corpus.rejected().getFirst();
    }

    @Override
    public List<Card> cards() {
        CorpusReport report = corpus.report();
        List<Card> cards = new ArrayList<>();
        cards.add(new Card(
                String.format(Locale.ROOT, report.pieces() == 1 ? "%,d piece, %,d notes" : "%,d pieces, %,d notes",
                        report.pieces(), report.notes()),
                report.pieces() < 2
                        ? "one piece only: nothing can be held back to judge by"
                        : report.events() + " events · " + Math.round(100 * learning.form().heldBack.get())
                                + " % held back",
                ""));
        if (!report.rejected().isEmpty() || !report.duplicates().isEmpty()) {
            cards.add(new Card(report.rejected().size() + " rejected, " + report.duplicates().size() + " twice",
                    report.rejected().isEmpty()
                            ? report.duplicates().getFirst().toString()
                            : report.rejected().getFirst().toString(),
                    String.join("\n", report.sentences().stream().limit(MOST_SENTENCES).toList())));
        }
        cards.add(new Card(report.noteTokens() + " notes and chords · " + report.durations().size() + " lengths",
                "keys " + String.join(", ", report.keys().keySet().stream().limit(FEW).toList()), ""));
        return List.copyOf(cards);
    }

    @Override
    public String weights() {
        CorpusReport report = corpus.report();
        return Pieces.millions(
                learning.form().spec().parameters(report.noteTokens() + 1, report.durations().size() + 1));
    }

    @Override
    public Job<ModelFile> training(String name) {
        return learning.training(name, this);
    }
}
