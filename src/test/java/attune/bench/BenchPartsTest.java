package attune.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import attune.dataset.TrainingData;
import attune.dataset.Vocabulary;
import attune.model.AttentionLstmSpec;
import attune.model.Checkpoint;
import attune.model.ModelFile;
import attune.model.Trainer;
import attune.model.TrainingListener;
import attune.model.TrainingPlan;
import attune.music.Score;
import attune.neural.Dl4jModelLoader;
import attune.neural.Dl4jTrainer;
import attune.task.JobCancelledException;
import attune.task.JobContext;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class BenchPartsTest {
    private static final AttentionLstmSpec TINY = new AttentionLstmSpec(4, 3, 2, 5, true, 0);
    private static final Alternation TWICE = new Alternation(2, Optional.empty());

    @Test
    void readingMidiTellsNotesAndMegabytesASecond() throws BenchException {
        List<Measured> measured = Rows.of(new MidiBench(300), TWICE);
        assertEquals(List.of("midi-reading", "midi-bytes"), measured.stream().map(Measured::name).toList());
        assertEquals(List.of("notes/s", "MB/s"), measured.stream().map(Measured::unit).toList());
        measured.forEach(row -> {
            assertEquals(2, row.ours().turns().size());
            assertTrue(row.ours().spread().low() > 0, row.toString());
        });
    }

    @Test
    void lookingThroughAFolderTellsFilesASecond() throws BenchException {
        List<Measured> measured = Rows.of(new CorpusBench(5, 60), TWICE);
        assertEquals(List.of("corpus-files"), measured.stream().map(Measured::name).toList());
        assertEquals("files/s", measured.getFirst().unit());
        assertTrue(measured.getFirst().ours().spread().low() > 0);
    }

    @Test
    void chordifyingIsMeasuredOnItsOwnWithTokensAndWithFiles() throws BenchException {
        List<Measured> measured = Rows.of(new ChordifyBench(3, 40), TWICE);
        assertEquals(List.of("chordify", "tokens", "corpus-reading"), measured.stream().map(Measured::name).toList());
        measured.forEach(row -> assertTrue(row.ours().spread().low() > 0, row.toString()));
    }

    @Test
    void aRowIsHandedOnBeforeTheNextIsMeasured() throws BenchException {
        List<Measured> rows = new CopyOnWriteArrayList<>();
        AtomicInteger before = new AtomicInteger();
        new SoundPart(() -> {
            before.set(rows.size());
            return new WaitingTrainer();
        }, AttentionLstmSpec.seed(), Duration.ofMillis(20)).measure(TWICE, rows::add);
        assertEquals(5, before.get(), "what was measured was told before the training began");
        assertEquals(9, rows.size());
    }

    @Test
    void clicksAreCountedAloneAndWhileANetworkTrains() throws BenchException {
        WaitingTrainer trainer = new WaitingTrainer();
        List<Measured> measured = Rows
                .of(new SoundPart(() -> trainer, AttentionLstmSpec.seed(), Duration.ofMillis(200)), TWICE);
        assertEquals(List.of("clicks-alone", "longest-gap-alone", "gaps-in-silence-alone",
                "clicks-while-training", "longest-gap-while-training", "events-under-load", "clicks-under-load",
                "late-events-under-load", "latest-event-under-load"),
                measured.stream().map(Measured::name).toList());
        assertTrue(trainer.cancelled);
    }

    @Test
    void aStepOfComposingIsMeasuredInBothReadings() throws BenchException {
        List<Measured> measured = Rows.of(new StreamBench(() -> new Dl4jModelLoader(), TINY, 3), TWICE);
        assertEquals(List.of("step-streaming", "step-windowed"), measured.stream().map(Measured::name).toList());
        measured.forEach(row -> assertTrue(row.ours().spread().low() > 0, row.toString()));
    }

    @Test
    void takesTogetherAreHeldAgainstOneAloneRoundByRound() throws BenchException {
        List<Measured> measured = Rows.of(new TakesBench(() -> new Dl4jModelLoader(), TINY, 3, 5), TWICE);
        assertEquals(List.of("take-windowed", "3-takes-windowed", "3-takes-to-one-windowed", "take-streaming",
                "3-takes-streaming", "3-takes-to-one-streaming"), measured.stream().map(Measured::name).toList());
        for (int round = 0; round < 2; round++) {
            assertEquals(measured.get(1).ours().turns().get(round) / measured.get(0).ours().turns().get(round),
                    measured.get(2).ours().turns().get(round));
        }
    }

    @Test
    void theMemoryOfATrainingIsToldWhereTheSystemTellsIt() throws BenchException {
        var memory = new MemoryBench(() -> new Dl4jTrainer(), TINY, 1, 60);
        assumeTrue(memory.missing().isEmpty(), "this system does not tell a process its peak");
        Measured measured = Rows.of(memory, TWICE).getFirst();
        assertEquals("MB", measured.unit());
        assertTrue(measured.ours().spread().median() > 10, "a Java program with its libraries: " + measured);
    }

    @Test
    void thePieceHasTheSizeThatWasAskedForIsTheSameForOneSeedAndHasNoPercussion() {
        Score piece = BenchPiece.of(1_003, 17, 5);
        assertEquals(1_003, piece.noteCount());
        assertEquals(17, piece.tracks().size());
        assertEquals(piece, BenchPiece.of(1_003, 17, 5));
        assertNotEquals(piece, BenchPiece.of(1_003, 17, 6));
        assertTrue(piece.tracks().stream().noneMatch(track -> track.isPercussion()));
    }

    @Test
    void aVocabularyHasTheSizeThatWasAskedFor() {
        Vocabulary words = BenchTokens.vocabulary(460, 20);
        assertEquals(460, new HashSet<>(words.notes()).size());
        assertEquals(20, new HashSet<>(words.durations()).size());
    }

    @Test
    void thePeakIsReadFromWhatLinuxTells() {
        assertEquals(OptionalDouble.of(1.024),
                PeakMemory.megabytes("Name:\tjava\nVmHWM:\t    1000 kB\nVmRSS:\t 9 kB\n"));
        assertEquals(OptionalDouble.empty(), PeakMemory.megabytes("Name:\tjava\n"));
    }

    @Test
    void theProcessorIsNamedAsLinuxNamesIt() {
        assertEquals(Optional.of("AMD EPYC 7"), Machine.modelName("processor\t: 0\nmodel name\t: AMD EPYC 7\n"));
        assertEquals(Optional.empty(), Machine.modelName("processor : 0\nFeatures : fp asimd\n"));
        assertTrue(Machine.words().contains("core") && Machine.words().contains("Java "), Machine.words());
    }

    /// Trains until it is cancelled.
    private static final class WaitingTrainer implements Trainer {
        private volatile boolean cancelled;

        @Override
        public ModelFile train(String name, AttentionLstmSpec spec, TrainingPlan plan, TrainingData data,
                Map<String, String> notes, TrainingListener listener, JobContext context) {
            while (!context.isCancelled()) {
                context.progress(1, 2, "training");
                LockSupport.parkNanos(1_000_000);
            }
            cancelled = true;
            throw new JobCancelledException();
        }

        @Override
        public ModelFile resume(Checkpoint checkpoint, TrainingPlan plan, TrainingData data,
                TrainingListener listener, JobContext context) {
            throw new UnsupportedOperationException();
        }
    }
}
