package attune.dataset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/// Which pieces are trained on and which are held back to judge by; whole pieces, so that no bar leaks from one side to the other.
public record Split(List<Piece> training, List<Piece> heldBack) {
    /// The share that is held back where nobody says otherwise.
    public static final double SHARE = 0.2;

    public Split {
        training = List.copyOf(training);
        heldBack = List.copyOf(heldBack);
    }

    /// Holds back about this share of the pieces, chosen by the seed: at least one of two or more, never all, none of one.
    ///
    /// @param share from 0 (nothing is held back) to below 1
    public static Split of(List<Piece> pieces, double share, long seed) {
        List<List<Piece>> sides = divide(pieces, Piece::name, share, seed);
        return new Split(sides.get(0), sides.get(1));
    }

    /// The rule for pieces of any kind: those to train on and those held back, both sorted by name.
    static <P> List<List<P>> divide(List<P> pieces, Function<P, String> name, double share, long seed) {
        if (!(share >= 0 && share < 1)) {
            throw new IllegalArgumentException("The share held back lies between 0 and 1, 1 not included: " + share);
        }
        int most = pieces.size() - 1;
        int wanted = (int) Math.round(share * pieces.size());
        int held = share == 0 || most < 1 ? 0 : Math.clamp(wanted, 1, most);
        List<P> order = new ArrayList<>(pieces);
        Collections.shuffle(order, new Random(seed));
        Comparator<P> byName = Comparator.comparing(name);
        return List.of(order.subList(held, order.size()).stream().sorted(byName).toList(),
                order.subList(0, held).stream().sorted(byName).toList());
    }
}
