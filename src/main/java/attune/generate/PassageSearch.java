package attune.generate;

import attune.model.NoteExpectation;
import attune.model.PassageWriter;
import attune.task.JobContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Looks for the likeliest section with a beam: some hypotheses, of whose continuations the best go on.
///
/// Hypotheses of as many events have come differently far, and all end at the same place. So each is judged as if it went on to the end as
/// it began, in nats and in number of events; that sum is divided by ((5 + events) / 6)^0.7 (Wu et al. 2016), without which few long
/// notes would always win over many short ones. In the end it is what the whole has come to. Of equal ones the first is better.
final class PassageSearch {
    private final EventWriter writer;
    private final int beam;

    /// A continuation of one of the hypotheses that go on.
    private record Branch(int from, Draft draft, double score) {}

    PassageSearch(EventWriter writer, int beam) {
        this.writer = writer;
        this.beam = beam;
    }

    /// @param network that begins as many passages as the beam is wide
    /// @return the best that was found; where the job was cancelled, as far as it came
    Draft search(Draft start, PassageWriter network, JobContext context) {
        network.keep(new int[]{0});
        List<Branch> best = List.of(new Branch(0, start, 0));
        while (!context.isCancelled()) {
            List<Branch> going = best.stream().filter(branch -> !branch.draft().isDone()).toList();
            if (going.isEmpty()) {
                break;
            }
            List<Branch> pool = new ArrayList<>(best.stream().filter(branch -> branch.draft().isDone()).toList());
            pool.addAll(branches(going.stream().map(Branch::draft).toList(), network));
            best = pool.stream().sorted(Comparator.comparingDouble(branch -> -branch.score())).limit(beam).toList();
            goOn(best, network);
            best.getFirst().draft().tell(context, "Searching");
        }
        return best.getFirst().draft();
    }

    private static void goOn(List<Branch> best, PassageWriter network) {
        int[] parents = best.stream().filter(branch -> !branch.draft().isDone()).mapToInt(Branch::from).toArray();
        if (parents.length > 0) {
            network.keep(parents);
        }
    }

    private List<Branch> branches(List<Draft> going, PassageWriter network) {
        List<Moment> moments = going.stream().map(Draft::next).toList();
        List<NoteExpectation> expected = network.expect(moments.stream().map(Moment::features).toArray(int[][]::new));
        List<Branch> branches = new ArrayList<>();
        for (int i = 0; i < going.size(); i++) {
            int hypothesis = i;
            IntFunction<float[]> lengths = note -> network.durations(hypothesis, note);
            for (WrittenEvent event : events(moments.get(i), expected.get(i), lengths)) {
                Draft draft = going.get(i).then(event);
                branches.add(new Branch(i, draft, score(draft)));
            }
        }
        return branches;
    }

    private List<WrittenEvent> events(Moment moment, NoteExpectation expected,
            IntFunction<float[]> lengths) {
        if (moment.fixed().isPresent()) {
            FixedEvent event = moment.fixed().get();
            return List.of(EventWriter.standing(event, EventChooser.expectedOf(event, expected, lengths), expected));
        }
        double[] notes = Shares.of(expected.notes());
        NoteChoice noteChoice = writer.notes(moment, notes);
        List<WrittenEvent> events = new ArrayList<>();
        for (int note : best(writer.weights(notes, noteChoice), noteChoice.notes().stream())) {
            double[] durations = Shares.of(lengths.apply(note));
            LengthChoice lengthChoice = writer.lengths(moment, noteChoice, note);
            for (int duration : best(durations, lengthChoice.durations().stream())) {
                events.add(writer.chosen(moment, noteChoice, lengthChoice, new DrawnEvent(note, duration),
                        Shares.log(notes[note]) + Shares.log(durations[duration]), expected));
            }
        }
        return events;
    }

    /// No hypothesis has more than a beam of continuations that go on, so no more notes and no more lengths of each matter.
    private List<Integer> best(double[] shares, IntStream allowed) {
        return allowed.boxed().sorted(Comparator.comparingDouble((Integer token) -> -shares[token])).limit(beam)
                .toList();
    }

    private static double score(Draft draft) {
        double share = (double) draft.covered() / draft.whole();
        double events = draft.size() / share;
        return draft.logProbability() / share / StrictMath.pow((5 + events) / 6, 0.7);
    }
}
