package attune.ui.notation;

import attune.picture.SystemPicture;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;

/// The page as the window takes it.
///
/// @param shown whether it is to be seen: nothing is written or drawn while it is not; who shows it says so here
/// @param settled whether it shows the piece as it is now, for those who take pictures of it
/// @param pictures its systems, from above
/// @param close ends it for good
public record NotationPane(Node node, BooleanProperty shown, BooleanSupplier settled,
        Supplier<List<SystemPicture>> pictures, Runnable close) {}
