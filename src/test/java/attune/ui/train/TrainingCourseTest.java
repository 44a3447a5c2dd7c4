package attune.ui.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.model.EpochResult;
import attune.model.Losses;
import org.junit.jupiter.api.Test;

class TrainingCourseTest {
    @Test
    void theBestEpochIsTheOneThatIsBestOnPiecesHeldBack() {
        assertEquals(3, course(4.0, 3.6, 3.3, 3.4).bestEpoch());
        assertEquals(0, TrainingCourse.NONE.bestEpoch());
    }

    @Test
    void learningByHeartIsToldAfterThreeEpochsWithoutABetterOne() {
        assertEquals("", course(4.0, 3.3, 3.4, 3.5).memorising());
        assertTrue(course(4.0, 3.3, 3.4, 3.5, 3.6).memorising().contains("by heart"));
    }

    @Test
    void aNetworkThatDoesNotLearnEitherIsNotSaidToMemorise() {
        TrainingCourse course = TrainingCourse.NONE;
        for (int epoch = 1; epoch <= 5; epoch++) {
            course = course.plus(new EpochResult(epoch, new Losses(3 + epoch, 1, 0.1), new Losses(3 + epoch, 1, 0.1),
                    1, 100, false));
        }
        assertEquals("", course.memorising());
    }

    @Test
    void theSummaryNamesTheRunningEpochAndTheBest() {
        assertEquals("epoch 1 of at most 40", TrainingCourse.NONE.summary(40));
        assertEquals("epoch 4 of at most 40 · epoch 2 is the best so far", course(4.0, 3.3, 3.4).summary(40));
        assertEquals("epoch 3 of at most 3 · epoch 2 is the best so far", course(4.0, 3.3, 3.4).summary(3));
    }

    @Test
    void accuracyIsToldInWordsOfTheBestEpoch() {
        assertEquals("picks the right next note 20 % of the time", course(4.0, 3.3, 3.4).accuracyInWords());
    }

    /// Training falls steadily; the held-back losses are as given and the accuracy grows by a tenth an epoch.
    static TrainingCourse course(double... heldBack) {
        TrainingCourse course = TrainingCourse.NONE;
        for (int i = 0; i < heldBack.length; i++) {
            course = course.plus(epoch(i + 1, 4 - 0.3 * i, heldBack[i]));
        }
        return course;
    }

    static EpochResult epoch(int number, double training, double heldBack) {
        return new EpochResult(number, new Losses(training - 0.6, 0.6, 0.1 * number),
                new Losses(heldBack - 0.5, 0.5, 0.1 * number), 12, 3000, false);
    }
}
