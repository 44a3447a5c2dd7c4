package attune.bench;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the LibTorch reference said of itself in its last line.
///
/// @param forward NaN where it only trained
/// @param network the kind that it measured, where it is not one that reads windows
/// @param hidden the width that it measured, where it says so; the reference as it is says nothing and measures the seed network
/// @param window likewise
record LibTorchReply(double train, double forward, Optional<String> network, Optional<Integer> hidden,
        Optional<Integer> window) {
    private static final String LAST_LINE = "libtorch threads=";

    /// @return nothing where no line is the one that was waited for
    static Optional<LibTorchReply> in(List<String> lines) {
        return lines.stream().filter(line -> line.startsWith(LAST_LINE)).map(LibTorchReply::of)
                .flatMap(Optional::stream).reduce((_, later) -> later);
    }

    private static Optional<LibTorchReply> of(String line) {
        OptionalDouble batch = number(line, "best_train_ms_per_batch");
        OptionalDouble train = batch.isPresent() ? batch : number(line, "best_train_ms_per_step");
        OptionalDouble forward = number(line, "best_window_forward_ms");
        Optional<String> network = word(line, "network");
        return train.isEmpty() || forward.isEmpty() && network.isEmpty()
                ? Optional.empty()
                : Optional.of(new LibTorchReply(train.getAsDouble(), forward.orElse(Double.NaN), network,
                        whole(line, "hidden"), whole(line, "window")));
    }

    private static Optional<Integer> whole(String line, String name) {
        OptionalDouble number = number(line, name);
        return number.isEmpty() ? Optional.empty() : Optional.of((int) number.getAsDouble());
    }

    private static Optional<String> word(String line, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=(\\S+)").matcher(line);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static OptionalDouble number(String line, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=([0-9]+(?:\\.[0-9]+)?)").matcher(line);
        return found.find() ? OptionalDouble.of(Double.parseDouble(found.group(1))) : OptionalDouble.empty();
    }
}
