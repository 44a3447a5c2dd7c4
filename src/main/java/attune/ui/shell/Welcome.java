package attune.ui.shell;

import attune.ui.common.Services;
import attune.ui.common.Session;
import attune.ui.library.Example;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/// What a newcomer finds in the empty roll: examples to listen to, and ways to begin. It goes as soon as there is something else
/// to see, and the notes beside it can be drawn all the while. FX thread only.
public final class Welcome {
    /// The flag of the settings that says whether the welcome comes at a start.
    public static final String FLAG = "showWelcome";

    private final Services services;
    private final Consumer<Example> listen;
    private final WelcomeLayer layer = new WelcomeLayer();
    private Subscription watch = Subscription.EMPTY;

    /// @param listen opens an example and plays it
    Welcome(Services services, Consumer<Example> listen) {
        this.services = services;
        this.listen = listen;
    }

    /// The roll with the place of the welcome above it.
    Node over(Node roll) {
        return new StackPane(roll, layer);
    }

    /// Comes where nothing is open, unless the user has done with it. Nothing is made before: the first picture need not wait for it.
    ///
    /// @return whether it came
    boolean greet() {
        if (isCovered() || !services.settings().settings().flag(FLAG, true)) {
            return false;
        }
        List<Example> examples = Example.all();
        if (examples.isEmpty()) {
            return false;
        }
        Session session = services.session();
        layer.show(new WelcomePane(examples, listen, this::follow, this::never));
        watch = Subscription.combine(session.scoreProperty().subscribe(this::giveWay),
                session.fileProperty().subscribe(this::giveWay), session.previewProperty().subscribe(this::giveWay),
                services.playhead().recordingProperty().subscribe(this::giveWay));
        return true;
    }

    /// Whether something is in the roll, or is about to come.
    private boolean isCovered() {
        Session session = services.session();
        return session.score().noteCount() > 0 || session.file().isPresent() || session.previewProperty().get() != null
                || services.playhead().recordingProperty().get();
    }

    private void giveWay() {
        if (isCovered()) {
            leave();
        }
    }

    /// Goes where a link leads; the file dialog may be left without a choice, and then the welcome is still there.
    private void follow(String action) {
        if (!action.equals("file.open")) {
            leave();
        }
        services.actions().run(action);
    }

    private void never() {
        services.settings().update(before -> before.withFlag(FLAG, false));
        leave();
    }

    /// For now: it comes again at the next start.
    private void leave() {
        watch.unsubscribe();
        layer.clear();
    }
}
