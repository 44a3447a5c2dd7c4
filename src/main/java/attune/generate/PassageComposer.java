package attune.generate;

import attune.model.NoteExpectation;
import attune.model.PassageModel;
import attune.model.PassageWriter;
import attune.task.JobCancelledException;
import attune.task.JobContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Writes passages with an encoder–decoder: answers to a phrase, or the missing voices of a harmony.
public final class PassageComposer {
    private final PassageModel model;
    private final PassageGround ground;
    private final EventWriter writer;
    private final JobContext context;

    private PassageComposer(PassageModel model, PassageGround ground, JobContext context) {
        this.model = model;
        this.ground = ground;
        this.writer = new EventWriter(ground);
        this.context = context;
    }

    /// One take to write, and who hears of it.
    public record Wish(PassageOptions options, PassageListener listener) {}

    /// A take that is drawn, with the draft of the section that it is at.
    private record Drawn(GrowingPassage passage, EventChooser chooser, Draft draft) {
        Drawn with(Draft next) {
            return new Drawn(passage, chooser, next);
        }
    }

    /// Writes takes on the model lane's thread until each fills the span, or the job is cancelled.
    ///
    /// Takes that are drawn are written in step; each has the notes that it would have alone. Those that are searched for follow, one after
    /// the other, and tell of a section once it is found. The same model, brief and options give the same notes.
    ///
    /// @return the takes in the order of the wishes; where the job was cancelled, what came until then, maybe nothing of some
    /// @throws JobCancelledException where it was cancelled before the first event of all
    /// @throws UnusableModelException where the model cannot do what the brief asks for, or expects what are no numbers
    public static List<WrittenPassage> compose(PassageModel model, Brief brief, List<Wish> wishes,
            JobContext context) {
        PassageGround ground = PassageGround.of(model, brief);
        List<GrowingPassage> takes = wishes.stream().map(wish -> new GrowingPassage(ground, wish.listener())).toList();
        takes.forEach(GrowingPassage::read);
        PassageComposer composer = new PassageComposer(model, ground, context);
        composer.draw(wishes, takes);
        for (int i = 0; i < takes.size(); i++) {
            if (wishes.get(i).options().beam() > 0) {
                composer.search(takes.get(i), wishes.get(i).options().beam());
            }
        }
        List<WrittenPassage> passages = takes.stream().map(GrowingPassage::passage).toList();
        if (passages.stream().allMatch(passage -> passage.steps().isEmpty())) {
            throw new JobCancelledException();
        }
        return passages;
    }

    private void draw(List<Wish> wishes, List<GrowingPassage> takes) {
        List<EventChooser> choosers = wishes.stream()
                .map(wish -> new EventChooser(writer, wish.options().sampling())).toList();
        int[] drawn = IntStream.range(0, takes.size()).filter(i -> wishes.get(i).options().beam() == 0).toArray();
        for (Section section : ground.sections()) {
            GivenWindow window = ground.given().window(section.given());
            List<Drawn> going = new ArrayList<>();
            for (int i : drawn) {
                going.add(new Drawn(takes.get(i), choosers.get(i), takes.get(i).begin(section, window)));
            }
            if (!going.isEmpty() && !context.isCancelled()) {
                draw(going, window);
            }
        }
    }

    private void draw(List<Drawn> takes, GivenWindow window) {
        List<Drawn> going = takes;
        try (PassageWriter network = model.writer(window.passage(), takes.size())) {
            while (!context.isCancelled()) {
                going = step(going, network, window);
                going.stream().map(Drawn::draft).min(Comparator.comparingLong(Draft::covered))
                        .ifPresent(last -> last.tell(context, "Composing"));
                int[] places = places(going);
                if (places.length == 0) {
                    return;
                }
                if (places.length < going.size()) {
                    network.keep(places);
                    going = IntStream.of(places).mapToObj(going::get).toList();
                }
            }
        }
    }

    private List<Drawn> step(List<Drawn> going, PassageWriter network, GivenWindow window) {
        List<Moment> moments = going.stream().map(take -> take.draft().next()).toList();
        List<NoteExpectation> expected = network.expect(moments.stream().map(Moment::features).toArray(int[][]::new));
        List<Drawn> next = new ArrayList<>();
        for (int i = 0; i < going.size(); i++) {
            int place = i;
            Drawn take = going.get(i);
            Draft draft = take.chooser().goOn(take.draft(), moments.get(i), expected.get(i),
                    note -> network.durations(place, note));
            take.passage().add(draft.latest(), window);
            next.add(take.with(draft));
        }
        return next;
    }

    private void search(GrowingPassage take, int beam) {
        PassageSearch search = new PassageSearch(writer, beam);
        for (Section section : ground.sections()) {
            GivenWindow window = ground.given().window(section.given());
            if (context.isCancelled()) {
                return;
            }
            try (PassageWriter network = model.writer(window.passage(), beam)) {
                search.search(take.begin(section, window), network, context).events()
                        .forEach(event -> take.add(event, window));
            }
        }
    }

    private static int[] places(List<Drawn> takes) {
        return IntStream.range(0, takes.size()).filter(place -> !takes.get(place).draft().isDone()).toArray();
    }
}
