package attune.ui.compose;

import attune.dataset.WritingOrder;
import attune.generate.Brief;
import attune.generate.GivenEvent;
import attune.generate.PassageComposer.Wish;
import attune.generate.PassageStep;
import attune.generate.VoicePart;
import attune.generate.WrittenPassage;
import attune.model.EncoderDecoderSpec;
import attune.model.PassageTask;
import attune.music.Note;
import attune.task.JobCancelledException;
import attune.task.JobContext;
import attune.ui.common.ModelLibrary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Writes chorale-like voices and sighing answers by rule, as a network would: event by event in the order of writing, with
/// expectations and an alignment, until it is stopped. The same brief and seed give the same notes.
public final class FakePassages implements PassageWriting {
    /// What was asked for.
    public final List<Brief> briefs = new ArrayList<>();
    public final List<Wish> wishes = new ArrayList<>();
    /// Called with the number of events after each; may wait.
    public IntConsumer afterStep = _ -> {};
    @Nullable
    IOException failure;

    @Override
    public List<WrittenPassage> write(Path model, Brief brief, List<Wish> wanted, JobContext context)
            throws IOException {
        if (failure != null) {
            throw failure;
        }
        briefs.add(brief);
        wishes.addAll(wanted);
        List<GivenEvent> given = read(brief);
        List<WrittenPassage> written = new ArrayList<>();
        for (Wish wish : wanted) {
            wish.listener().onRead(given);
            written.add(write(brief, given, wish, context));
        }
        return written;
    }

    private WrittenPassage write(Brief brief, List<GivenEvent> given, Wish wish, JobContext context) {
        Set<Integer> voices = given(brief);
        boolean answer = brief.voices() == 1;
        List<Integer> written = IntStream.range(0, brief.voices()).filter(voice -> answer || !voices.contains(voice))
                .boxed().toList();
        FakeVoices choir = new FakeVoices(brief, given, new Random(wish.options().sampling().seed()));
        long[] ends = new long[brief.voices()];
        boolean[] writes = new boolean[brief.voices()];
        written.forEach(voice -> writes[voice] = true);
        long length = brief.writtenSpan().length();
        List<PassageStep> steps = new ArrayList<>();
        while (true) {
            int voice = WritingOrder.next(ends, writes);
            if (ends[voice] >= length || context.isCancelled()) {
                break;
            }
            PassageStep step = choir.step(steps.size(), voice, ends[voice]);
            steps.add(step);
            ends[voice] += step.duration();
            wish.listener().onStep(step);
            context.progress(steps.size(), steps.size(), "Composing");
            afterStep.accept(steps.size());
        }
        if (steps.isEmpty()) {
            throw new JobCancelledException();
        }
        return new WrittenPassage(brief, given, steps, written, -1.5 * steps.size());
    }

    private static Set<Integer> given(Brief brief) {
        return brief.given().stream().map(VoicePart::voice).collect(Collectors.toSet());
    }

    /// The notes and rests in the order of their starts, the higher voice first.
    static List<GivenEvent> read(Brief brief) {
        List<GivenEvent> events = new ArrayList<>();
        for (VoicePart part : brief.given()) {
            long at = 0;
            for (Note note : part.notes()) {
                if (note.tick() > at) {
                    events.add(new GivenEvent(part.voice(), at, note.tick() - at, List.of()));
                }
                events.add(new GivenEvent(part.voice(), note.tick(), note.duration(), List.of(note)));
                at = note.end();
            }
            if (at < brief.givenSpan().length()) {
                events.add(new GivenEvent(part.voice(), at, brief.givenSpan().length() - at, List.of()));
            }
        }
        events.sort(Comparator.comparingLong(GivenEvent::tick).thenComparingInt(GivenEvent::voice));
        return events;
    }

    /// A model that harmonises for four voices or answers, as the library shows it.
    public static ModelLibrary.Entry model(PassageTask task, Path folder) {
        boolean harmony = task == PassageTask.HARMONISE;
        String name = harmony ? "Chorales" : "Phrases";
        return new ModelLibrary.Entry(name, folder.resolve(name + ".attune-model"),
                name.toLowerCase(Locale.ROOT), EncoderDecoderSpec.standard(task, harmony ? 4 : 1),
                harmony ? "1.31 nats · copy 2.02" : "2.11 nats · trigram 2.40", true);
    }
}
