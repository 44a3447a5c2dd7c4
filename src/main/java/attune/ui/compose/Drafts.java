package attune.ui.compose;

import attune.generate.PassageOptions;
import attune.generate.SamplingOptions;
import attune.music.Score;
import attune.music.TickRange;
import attune.ui.common.ModelLibrary;
import attune.ui.common.Services;
import attune.ui.heatmap.Passage;
import java.util.List;

/// Makes drafts of what the panel says: with a name, a new seed unless it is locked, and the piece as it is now. FX thread only.
final class Drafts {
    /// For the width of the heat maps' columns, until they come.
    private static final int COLUMNS_A_BAR = 8;

    private final Services services;
    private final Composer composer;
    private final PassageWriting passages;
    private final ComposeSettings settings;

    Drafts(Services services, Composer composer, PassageWriting passages, ComposeSettings settings) {
        this.services = services;
        this.composer = composer;
        this.passages = passages;
        this.settings = settings;
    }

    Draft goingOn(ModelLibrary.Entry model, StartChoice start) {
        TakeStart from = start.find();
        SamplingOptions options = settings.next();
        int bars = settings.inBarsProperty().get() ? settings.barsProperty().get() : 0;
        GoingOn plan = new GoingOn(composer, from, start.track(), model.name(), options, bars, score());
        int planned = bars > 0 ? bars * COLUMNS_A_BAR : options.maxEvents();
        return draft(model, plan, passage(from.tick(), planned).withPrimer(from.events()));
    }

    /// @param beam how many hypotheses a search keeps; 0 to draw
    Draft replying(ModelLibrary.Entry model, Request request, int beam) {
        PassageOptions drawing = new PassageOptions(settings.next(), beam);
        Replying plan = new Replying(passages, request, drawing, score().timeSignatures());
        return draft(model, plan, passage(plan.clears().start(), planned(request)).replying());
    }

    private int planned(Request request) {
        TickRange span = request.brief().writtenSpan();
        double bars = (double) span.length() / score().meter().barAt(span.start()).length();
        return Math.max(1, (int) Math.ceil(bars * COLUMNS_A_BAR / 2) * request.written().size());
    }

    private Passage passage(long start, int planned) {
        return new Passage(score().meter(), score().keyAt(start).sharps(), start, List.of(), List.of(), planned);
    }

    private Draft draft(ModelLibrary.Entry model, Plan plan, Passage passage) {
        return new Draft(TakeNames.next(services.takes().entries()), model, plan, score(), passage);
    }

    private Score score() {
        return services.session().score();
    }
}
