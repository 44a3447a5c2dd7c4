package attune.ui.train;

import attune.model.MuseGanSpec;
import java.util.List;
import javafx.scene.Node;

/// The numbers of a network that draws voices as pictures, a row each.
final class PictureRows {
    private PictureRows() {}

    static List<Node> of(PictureForm form) {
        return List.of(
                NumberRow.whole("Bars at once", "Bars of a picture, each of sixteen sixteenths", form.bars, 1,
                        MuseGanSpec.MOST_BARS),
                new SwitchRow("First bars only",
                        "One picture a piece, its first bars as they come, as published; else one at each bar line",
                        form.firstBars),
                new SwitchRow("Bars with a silent voice", "Learn from windows too in which a voice is silent",
                        form.silentVoices),
                NumberRow.whole("Transpose down", "Copies of the pictures, so many semitones down",
                        form.transposeDown, 0, 12),
                NumberRow.whole("Transpose up", "Copies of the pictures, so many semitones up", form.transposeUp, 0,
                        12),
                NumberRow.whole("Width", "Channels of the generator's last layers; the first have four times as many",
                        form.generator, 4, 1024),
                NumberRow.whole("Width of the critic", "Channels of the critic's first layers", form.critic, 4, 1024),
                NumberRow.whole("Steps", "Of the generator", form.steps, 1, 1_000_000),
                NumberRow.whole("Critic's steps to one", "How often the critic learns before the generator does",
                        form.criticSteps, 1, 20),
                NumberRow.whole("Batch", "Pictures learned from at once", form.batch, 2, 1024),
                NumberRow.exact("Learning rate", "Adam step size, with β 0.5 and 0.9", form.learningRate, 0.000001, 1),
                NumberRow.exact("Settles over",
                        "The share of the steps, the last ones, over which the learning rate falls to 0", form.settle,
                        0, 1),
                NumberRow.exact("Penalty", "By which the critic's gradient penalty is multiplied (WGAN-GP)",
                        form.penalty, 0, 1000),
                NumberRow.whole("Heard every", "After so many steps samples are drawn and judged", form.every, 1,
                        100_000),
                NumberRow.whole("Seed", "Of the first weights, the order and the noise: same seed, same network",
                        form.seed, 0, Integer.MAX_VALUE));
    }
}
