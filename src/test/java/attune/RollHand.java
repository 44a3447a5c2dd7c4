package attune;

import attune.ui.FxStage;
import attune.ui.StudioStage;
import attune.ui.pianoroll.PianoRollView;
import attune.ui.pianoroll.RollViewModel;
import java.nio.file.Path;
import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/// The studio of a tour, with a hand on the roll's mouse and an eye on its notes.
@SuppressWarnings("NullAway.Init")
final class RollHand implements AutoCloseable {
    final StudioStage studio;
    private PianoRollView view;

    RollHand(Path folder, double width) {
        studio = new StudioStage(folder, StudioStage::noTrainer, StudioStage::noLoader, services -> {
            view = new PianoRollView(services);
            return view.root();
        }, List.of());
        Tour.dark(studio);
        Tour.resize(studio, width, 900);
        Tour.open(studio, "Christus");
    }

    RollViewModel roll() {
        return view.viewModel();
    }

    private Node notes() {
        return studio.window.scene().lookup("#roll-notes");
    }

    /// Where a place of the roll is in the scene.
    Point2D at(long tick, int pitch) {
        return FxStage.get(() -> notes().localToScene(roll().time().x(tick), roll().pitch().middle(pitch)));
    }

    /// The colour that a picture of the scene has at a place of the roll.
    int colour(Image picture, long tick, int pitch) {
        Point2D at = at(tick, pitch);
        return picture.getPixelReader().getArgb((int) at.getX(), (int) at.getY());
    }

    /// Presses at the first place and lets go at the second.
    void drag(long tick, int pitch, long toTick, int toPitch) {
        mouse(MouseEvent.MOUSE_PRESSED, at(tick, pitch));
        mouse(MouseEvent.MOUSE_DRAGGED, at((tick + toTick) / 2, pitch));
        mouse(MouseEvent.MOUSE_DRAGGED, at(toTick, toPitch));
        mouse(MouseEvent.MOUSE_RELEASED, at(toTick, toPitch));
    }

    private void mouse(EventType<MouseEvent> type, Point2D at) {
        FxStage.run(() -> Event.fireEvent(notes(), new MouseEvent(type, at.getX(), at.getY(), at.getX(), at.getY(),
                MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, true, false, true,
                new PickResult(notes(), at.getX(), at.getY()))));
    }

    @Override
    public void close() {
        studio.close();
    }
}
