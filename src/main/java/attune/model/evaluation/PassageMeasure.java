package attune.model.evaluation;

import attune.dataset.PassagePair;
import attune.model.PassageLosses;
import java.util.List;

/// Whatever can be judged on pairs: a network ([attune.model.PassageModel#measure]) or a baseline.
@FunctionalInterface
public interface PassageMeasure {
    List<PassageLosses> measure(List<PassagePair> pairs);
}
