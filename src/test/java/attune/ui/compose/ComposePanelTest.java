package attune.ui.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.Tokenizer;
import attune.model.AttentionLstmSpec;
import attune.model.Reading;
import attune.music.KeySignature;
import attune.music.Note;
import attune.music.Score;
import attune.music.Track;
import attune.task.Lane;
import attune.task.LaneJobRunner;
import attune.ui.FxStage;
import attune.ui.TestServices;
import attune.ui.common.ModelLibrary;
import attune.ui.common.PanelView;
import attune.ui.common.Services;
import attune.ui.common.Theme;
import attune.ui.transport.TransportViewModel;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelReader;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The panel on a stage without a screen: compose, stop half-way, look and point.
class ComposePanelTest {
    private static final Path PICTURES = Path.of("target", "pictures");
    private static final int HALF = 18;
    @TempDir
    Path folder;
    private final FakeComposer composer = new FakeComposer();
    private final Semaphore notes = new Semaphore(0);
    private final LaneJobRunner lanes = new LaneJobRunner();
    private @Nullable Studio opened;

    private record Studio(ComposeViewModel viewModel, TestServices fakes, Scene scene, Stage stage) {
        Node find(String selector) {
            return Objects.requireNonNull(scene.lookup(selector), selector);
        }
    }

    @AfterEach
    void close() {
        notes.release(10_000);
        FxStage.run(() -> studio().stage().close());
        lanes.close();
    }

    private void open(Theme.Choice theme) {
        composer.afterStep = _ -> notes.acquireUninterruptibly();
        opened = FxStage.get(() -> {
            TestServices fakes = TestServices.in(folder, lanes, () -> {
                throw new IllegalStateException("no network here");
            }, () -> {
                throw new IllegalStateException("no network here");
            });
            Services services = fakes.services();
            services.models().entries().add(new ModelLibrary.Entry("Solo cello", folder.resolve("cello.attune-model"),
                    "c0ffee", AttentionLstmSpec.seed(), "2.41 nats · trigram 2.98", true));
            services.session().open(piece(), "Piece", null);
            services.theme().choiceProperty().set(theme);
            new TransportViewModel(services.session(), services.player(), services.playhead());
            ComposeViewModel viewModel = new ComposeViewModel(services, composer, new FakePassages(),
                    Tokenizer::tokenize,
                    Later.byClock(), new Random(7));
            viewModel.settings().notesProperty().set(2 * HALF);
            viewModel.settings().pitchProperty().set(0.8);
            viewModel.settings().rhythmProperty().set(0.6);
            PanelView panel = ComposePanel.create(services, viewModel);
            Stage stage = new Stage();
            stage.setScene(new Scene(window(panel), 1198, 800));
            services.theme().install(stage.getScene());
            stage.show();
            return new Studio(viewModel, fakes, stage.getScene(), stage);
        });
    }

    private Studio studio() {
        return Objects.requireNonNull(opened);
    }

    private static Score piece() {
        List<Note> tune = IntStream.range(0, 32).mapToObj(i -> new Note(i * 240L, 240, 67 + i % 5, 80)).toList();
        Score score = Score.ofTracks(480, List.of(Track.named("Cello", 42, 0).withNotes(tune)));
        return new Score(480, score.tracks(), List.of(), List.of(), List.of(new KeySignature(0, 1, false)), List.of());
    }

    /// As the real window has it: the side 376 wide, the heat maps 822 by 265.
    private static Parent window(PanelView panel) {
        Region side = (Region) panel.side();
        side.setPrefWidth(376);
        Region bottom = (Region) Objects.requireNonNull(panel.bottom());
        bottom.setPrefHeight(265);
        BorderPane left = new BorderPane();
        left.setBottom(bottom);
        BorderPane window = new BorderPane(left);
        window.setRight(side);
        return window;
    }

    private void compose(int count) {
        FxStage.run(() -> ((Button) studio().find("#compose-primary")).fire());
        notes.release(count - 1);
        FxStage.waitFor(count + " notes", () -> shown() == count);
    }

    private int shown() {
        var passage = studio().viewModel().shelf().passageProperty().get();
        return passage == null ? 0 : passage.steps().size();
    }

    private Canvas canvas(String view) {
        return (Canvas) Objects.requireNonNull(studio().find(view).lookup("Canvas"), view);
    }

    /// The number of different colours that a heat map shows.
    private int colours(String view) {
        FxStage.settle();
        return FxStage.get(() -> {
            Set<Integer> found = new HashSet<>();
            Canvas canvas = canvas(view);
            PixelReader pixels = canvas.snapshot(null, null).getPixelReader();
            for (int x = 0; x < canvas.getWidth(); x += 3) {
                for (int y = 0; y < canvas.getHeight(); y += 2) {
                    found.add(pixels.getArgb(x, y));
                }
            }
            return found.size();
        });
    }

    private void point(String view, double x, double y) {
        FxStage.run(() -> {
            Canvas canvas = canvas(view);
            Event.fireEvent(canvas, new MouseEvent(canvas, canvas, MouseEvent.MOUSE_MOVED, x, y, x, y, MouseButton.NONE,
                    0, false, false, false, false, false, false, false, false, false, true, null));
        });
    }

    private void picture(String name) {
        FxStage.snapshot(studio().scene(), PICTURES.resolve("compose-" + name + ".png"));
    }

    @ParameterizedTest
    @EnumSource(value = Theme.Choice.class, names = {"DARK", "LIGHT"})
    void halfWayBothMapsArePaintedAndPointingShowsTheFiveLikeliest(Theme.Choice theme) {
        open(theme);
        assertTrue(colours("#heatmap-expects") <= 2, "nothing is painted before there is a take");
        picture("empty-" + theme);
        compose(HALF);
        assertTrue(colours("#heatmap-expects") > 20);
        assertTrue(colours("#heatmap-looks") > 20);
        Button primary = (Button) studio().find("#compose-primary");
        assertEquals("Stop and keep what came", primary.getText());
        picture("half-" + theme);

        point("#heatmap-expects", 62, 40);
        FxStage.settle();
        Node card = studio().find("#heatmap-expects").lookup(".heatmap-card");
        assertTrue(card.isVisible());
        List<HBox> rows = card.lookupAll(".heatmap-card-row").stream().map(HBox.class::cast).toList();
        assertEquals(5, rows.size());
        assertTrue(rows.stream().allMatch(row -> ((Label) row.getChildren().getLast()).getText().endsWith("%")));
        picture("hover-" + theme);

        FxStage.run(primary::fire);
        notes.release(1);
        FxStage.waitFor("the end", () -> studio().viewModel().composing().draftProperty().get() == null);
        assertEquals(HALF, studio().fakes().services().takes().entries().getFirst().melody().steps().size());
        FxStage.settle();
        assertEquals("Compose", primary.getText());
    }

    @Test
    void aTakeSaysWhatItWaitsForAndIsGoneAtOnceWhenItIsNotWanted() {
        open(Theme.Choice.DARK);
        Semaphore training = new Semaphore(0);
        FxStage.run(() -> studio().fakes().services().jobs().submit("Training Solo cello", Lane.MODEL, _ -> {
            training.acquireUninterruptibly();
            return 0;
        }, _ -> {}));
        FxStage.run(() -> ((Button) studio().find("#compose-primary")).fire());
        FxStage.settle();
        assertEquals("waits for: Training Solo cello", ((Label) studio().find(".take .card-detail")).getText());
        FxStage.run(() -> ((Button) studio().find("#compose-primary")).fire());
        assertTrue(FxStage.get(() -> studio().viewModel().composing().draftProperty().get() == null));
        training.release();
        FxStage.waitFor("the lane", () -> studio().fakes().services().jobs().running().isEmpty());
        assertEquals(List.of(), composer.options, "the job never started");
        assertEquals(List.of(), studio().fakes().messages().said);
    }

    @Test
    void aClickOnACardShowsTheTakeAndAClickOnItsStarDoesNot() {
        open(Theme.Choice.LIGHT);
        compose(4);
        FxStage.run(studio().viewModel()::composeOrStop);
        notes.release(1);
        FxStage.waitFor("the take", () -> studio().viewModel().composing().draftProperty().get() == null);
        FxStage.run(studio().viewModel().shelf()::clear);
        FxStage.settle();
        var takes = studio().fakes().services().takes();
        Button star = (Button) studio().find(".shape-star").getParent();
        FxStage.run(star::fire);
        FxStage.settle();
        FxStage.run(() -> click(studio().find(".shape-star").getParent()));
        assertTrue(takes.entries().getFirst().starred());
        assertTrue(FxStage.get(() -> takes.selectedProperty().get() == null));
        FxStage.run(() -> click(studio().find(".take .card-detail")));
        assertTrue(FxStage.get(() -> takes.entries().getFirst().equals(takes.selectedProperty().get())));
    }

    private static void click(Node node) {
        Event.fireEvent(node, new MouseEvent(node, node, MouseEvent.MOUSE_CLICKED, 2, 2, 2, 2, MouseButton.PRIMARY, 1,
                false, false, false, false, true, false, false, false, false, true, null));
    }

    @Test
    void takesStandAsCardsAndAManyColumnedMapScrollsAlong() {
        open(Theme.Choice.DARK);
        FxStage.run(() -> studio().viewModel().settings().notesProperty().set(60));
        compose(60);
        notes.release(1);
        FxStage.waitFor("the take", () -> studio().viewModel().composing().draftProperty().get() == null);
        compose(20);
        FxStage.settle();
        assertEquals(2, studio().scene().getRoot().lookupAll(".take").size());
        FxStage.run(() -> studio().viewModel().shelf().star(studio().fakes().services().takes().entries().getFirst()));
        FxStage.run(studio().viewModel()::composeOrStop);
        notes.release(1);
        FxStage.waitFor("the second take", () -> studio().viewModel().composing().draftProperty().get() == null);
        FxStage.run(() -> studio().viewModel().shelf().select(studio().fakes().services().takes().entries().getLast()));
        FxStage.settle();
        var passage = studio().viewModel().shelf().passageProperty().get();
        FxStage.run(() -> studio().fakes().services().playhead()
                .saw(Objects.requireNonNull(passage).placed(passage.steps().get(4)).range().start(), true));
        FxStage.settle();
        assertTrue(FxStage.get(() -> ((ScrollBar) studio().find("#heatmap-looks").lookup(".heatmap-scroll"))
                .getValue() <= 4), "the map follows what plays");
        point("#heatmap-looks", 200, 60);
        picture("takes");
        Node scroll = studio().find("#heatmap-looks").lookup(".heatmap-scroll");
        assertTrue(scroll.isVisible());
        assertFalse(studio().find("#compose-primary").isDisabled());
    }

    @Test
    void howTheNetworkRemembersIsChosenUnderAdvancedAndExplained() {
        open(Theme.Choice.DARK);
        button("Advanced");
        assertTrue(hints().stream().anyMatch(hint -> hint.contains("from the last ones alone")));
        button("Streaming");
        assertTrue(hints().stream().anyMatch(hint -> hint.contains("remembers everything")));
        assertEquals(Reading.STREAMING, studio().viewModel().settings().readingProperty().get());
        FxStage.run(() -> studio().viewModel().settings().takesProperty().set(4));
        FxStage.settle();
        picture("reading");
    }

    private void button(String text) {
        FxStage.run(studio().scene().getRoot().lookupAll(".toggle-button").stream().map(ToggleButton.class::cast)
                .filter(button -> button.getText().equals(text)).findFirst().orElseThrow()::fire);
    }

    private List<String> hints() {
        FxStage.settle();
        return studio().scene().getRoot().lookupAll(".hint").stream().filter(Label.class::isInstance)
                .map(hint -> ((Label) hint).getText()).toList();
    }

    @Test
    void whatIsTypedIsKeptInsideWhatCanBeComposed() {
        open(Theme.Choice.LIGHT);
        Spinner<?> likeliest = (Spinner<?>) studio().scene().getRoot().lookupAll(".spinner").stream()
                .filter(node -> "Top-p".equals(node.getAccessibleText())).findFirst().orElseThrow();
        for (String typed : List.of("NaN", "none", "")) {
            assertEquals(1.0, typed(likeliest, typed), typed);
        }
        assertEquals(0.9, typed(likeliest, "0,9"));
        assertEquals(0.05, typed(likeliest, "-3"));
        assertEquals(1.0, typed(likeliest, "7"));
    }

    private double typed(Spinner<?> spinner, String text) {
        return FxStage.get(() -> {
            spinner.getEditor().setText(text);
            spinner.commitValue();
            return studio().viewModel().settings().topPProperty().get();
        });
    }

    @Test
    void aTakesBeginningIsToldInsteadOfASegmentAndAnySegmentEndsIt() {
        open(Theme.Choice.LIGHT);
        FxStage.run(() -> {
            studio().fakes().services().playhead().seek(1920);
            studio().viewModel().start().beginningProperty().set(Beginning.CURSOR);
        });
        compose(4);
        FxStage.run(studio().viewModel()::composeOrStop);
        notes.release(1);
        FxStage.waitFor("the take", () -> studio().viewModel().composing().draftProperty().get() == null);
        FxStage.run(() -> studio().viewModel().copySettings(studio().fakes().services().takes().entries().getFirst()));
        Label again = (Label) studio().find("#compose-again");
        assertTrue(again.isVisible());
        assertEquals("As Take A began: after 2.1.", again.getText());
        List<ToggleButton> segments = studio().scene().getRoot().lookupAll(".segment").stream()
                .map(ToggleButton.class::cast)
                .filter(each -> List.of("From nothing", "Selection", "Cursor").contains(each.getText())).toList();
        assertEquals(List.of(false, false, false), segments.stream().map(ToggleButton::isSelected).toList());
        picture("again");
        FxStage.run(segments.getFirst()::fire);
        assertFalse(again.isVisible());
        FxStage.run(segments.getFirst()::fire);
        assertTrue(segments.getFirst().isSelected(), "one of them always holds");
    }
}
