package attune.ui.compose;

import attune.ui.common.Takes;
import java.util.List;

/// `Take A` to `Take Z`, then `Take AA` and so on.
final class TakeNames {
    private static final String PREFIX = "Take ";

    private TakeNames() {}

    /// The name after the highest in the list: a take that was thrown away last leaves its name free again.
    static String next(List<Takes.Entry> takes) {
        int highest = takes.stream().mapToInt(take -> number(take.name())).max().orElse(0);
        return PREFIX + letters(highest + 1);
    }

    /// The name itself where no take in the list bears it, or else the next.
    static String free(String name, List<Takes.Entry> takes) {
        return takes.stream().anyMatch(take -> take.name().equals(name)) ? next(takes) : name;
    }

    private static int number(String name) {
        if (!name.matches(PREFIX + "[A-Z]{1,4}")) {
            return 0;
        }
        int number = 0;
        for (char letter : name.substring(PREFIX.length()).toCharArray()) {
            number = number * 26 + letter - 'A' + 1;
        }
        return number;
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
