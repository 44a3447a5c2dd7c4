package attune.ui.shell;

import attune.project.Settings;
import attune.project.WindowPlace;
import attune.task.JobHandle;
import attune.task.Lane;
import attune.ui.common.Actions;
import attune.ui.common.FileDialogs;
import attune.ui.common.FxJobs;
import attune.ui.common.FxThread;
import attune.ui.common.Messages;
import attune.ui.common.ModelLibrary;
import attune.ui.common.PanelView;
import attune.ui.common.PieceOffer;
import attune.ui.common.Playhead;
import attune.ui.common.Questions;
import attune.ui.common.RecentFiles;
import attune.ui.common.Services;
import attune.ui.common.Session;
import attune.ui.common.Takes;
import attune.ui.common.Theme;
import attune.ui.library.LibraryView;
import attune.ui.library.Sample;
import attune.ui.notation.NotationPane;
import attune.ui.notation.NotationView;
import attune.ui.record.RecordBar;
import attune.ui.record.RecordViewModel;
import attune.ui.transport.TransportActions;
import attune.ui.transport.TransportView;
import attune.ui.transport.TransportViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// The studio's one window: puts the areas together, and lives as long as the program.
public final class StudioWindow {
    private static final String FRONT = "Compose";

    private final Stage stage;
    private final StudioParts parts;
    private final Services services;
    private final Documents documents;
    private final StudioLayout layout;
    private final SideTabs tabs;
    private final RecordViewModel recording;
    private final TransportView transport;
    private final StatusBar status;
    private final DropTarget dropTarget;
    private final CorpusWindow corpus;
    private final PaperWindow paper;
    private final Guide guide;
    private final PieceOpener opener;
    private final Welcome welcome;
    private final RecoverySheet recovery;
    private final CrashSheet crash;

    /// Builds the window; [#show()] shows it.
    public StudioWindow(Stage stage, StudioParts parts) {
        this.stage = stage;
        this.parts = parts;
        MessageBar messages = new MessageBar();
        services = services(messages);
        RecentFiles recent = new RecentFiles(parts.settings());
        SheetWindow sheets = new SheetWindow(stage, services.theme());
        documents = new Documents(services, recent, new RepairReport(messages, sheets::show), parts.safe());
        TransportViewModel transportModel = new TransportViewModel(services.session(), services.player(),
                services.playhead());
        Actions actions = services.actions();
        paper = new PaperWindow(services, sheets);
        StudioActions.files(actions, documents);
        recovery = new RecoverySheet(services, sheets, documents, parts.safe().recovery());
        crash = new CrashSheet(services, sheets, documents::keepsUnsaved);
        StudioActions.safety(actions, new EarlierVersions(services, sheets, documents, parts.safe().backups()),
                recovery);
        StudioActions.exports(actions, new WavExport(services), new MusicXmlExport(services),
                new RollExport(services), paper);
        corpus = new CorpusWindow(services, sheets, documents, () -> chooseTab("Train"));
        StudioActions.corpus(actions, corpus);
        StudioActions.quit(actions, this::quit);
        StudioActions.history(actions, services.session(), new HistorySheet(services.session(), sheets));
        TransportActions.register(actions, transportModel);
        recording = new RecordViewModel(services);
        RecordBar recordBar = new RecordBar(services, recording);
        guide = new Guide(services, sheets);
        opener = new PieceOpener(documents, () -> actions.run("play.toggle"), this::chooseTab);
        welcome = new Welcome(services, opener::listen);
        Node roll = welcome.over(parts.roll().apply(services));
        List<PanelView> panels = parts.panels().stream().map(panel -> panel.apply(services)).toList();
        LibraryView library = new LibraryView(services, recent, opener);
        tabs = new SideTabs(panels);
        StudioActions.panels(actions, panels, tabs::choose);
        layout = new StudioLayout(parts.settings(), library, roll, messages.node(), tabs,
                () -> NotationView.create(services));
        StudioActions.view(actions, layout, services.theme());
        StudioActions.listing(actions, new ListingSheet(services, sheets));
        transport = new TransportView(services, transportModel, recordBar);
        CommandPalette palette = helped(actions, sheets);
        status = new StatusBar(new StatusViewModel(services.jobs(), System::nanoTime), documents.savedAtProperty());
        WindowPlace place = parts.settings().settings().window();
        Scene scene = scene(new StackPane(areas(recent), guide.layer(), palette), place);
        dropTarget = new DropTarget(scene, documents, services, () -> tabs.choose("Train"), transport::chooseBank,
                corpus::read);
        dropTarget.install();
        followTabs(panels);
        SilenceNotice.watch(transportModel, services);
        prepareStage(place);
    }

    /// Menu and transport above, the status below, the music between.
    private BorderPane areas(RecentFiles recent) {
        VBox above = new VBox(StudioMenu.build(services.actions(), recent, documents::open), transport);
        BorderPane areas = new BorderPane(layout.node(), above, null, status, null);
        areas.getStyleClass().add("window");
        return areas;
    }

    private void chooseTab(String name) {
        tabs.choose(name);
    }

    /// Adds what helps to find actions, the last of them, and gives them the keys that the user chose.
    private CommandPalette helped(Actions actions, SheetWindow sheets) {
        KeyChoices keys = new KeyChoices(actions, parts.settings());
        CommandPalette palette = new CommandPalette(actions);
        StudioActions.palette(actions, palette);
        StudioActions.help(actions, new HelpSheets(sheets, actions, keys));
        keys.restore();
        return palette;
    }

    private Scene scene(Parent root, WindowPlace place) {
        Scene scene = new Scene(root, place.width(), place.height());
        services.theme().install(scene);
        StudioKeys.install(scene, services.actions());
        stage.setScene(scene);
        return scene;
    }

    /// Shows what the chosen panel brings; the one that composes is in front at the start, else the last.
    private void followTabs(List<PanelView> panels) {
        tabs.chosenProperty().subscribe(panel -> {
            if (panel != null) {
                layout.show(panel);
            }
        });
        if (!panels.isEmpty()) {
            tabs.choose(panels.stream().map(PanelView::name).filter(FRONT::equals).findFirst()
                    .orElse(panels.getLast().name()));
        }
    }

    private Services services(MessageBar messages) {
        Theme theme = Theme.ofSystem();
        theme.choiceProperty().set(Theme.Choice.valueOf(parts.settings().settings().theme().name()));
        theme.choiceProperty().subscribe(
                choice -> parts.settings().update(before -> before.withTheme(Settings.Theme.valueOf(choice.name()))));
        FileDialogs files = parts.dialogs().map(StudioParts.Dialogs::files)
                .orElseGet(() -> new SystemFileDialogs(stage, parts.settings()));
        Questions questions = parts.dialogs().map(StudioParts.Dialogs::questions)
                .orElseGet(() -> new WindowQuestions(stage, theme));
        return new Services(new Session(), new Actions(), new FxJobs(parts.runner(), messages), messages, files,
                questions, parts.player(), new Playhead(), theme, parts.settings(), new ModelLibrary(parts.models()),
                new Takes(), parts.takes(), new PieceOffer(), parts.trainer(), parts.loader());
    }

    private void prepareStage(WindowPlace place) {
        StagePlace.put(stage, place);
        stage.titleProperty().bind(services.session().titleProperty().map(title -> title + " – Attune"));
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit();
        });
        stage.setOnHidden(_ -> poll(false));
    }

    public void show() {
        stage.show();
        new FirstPaint(() -> {
            poll(stage.isShowing());
            if (!welcome.greet()) {
                guide.greet(); // which the welcome leads to
            }
        }).start();
        parts.settings().sentence().ifPresent(sentence -> services.messages().show(Messages.Kind.WARNING, sentence));
        recovery.look(false);
        ModelShelf shelf = new ModelShelf(parts.models());
        services.jobs().submit("Look for models", Lane.IO, _ -> shelf.look(), found -> {
            services.models().entries().setAll(found.models());
            found.problems().forEach(problem -> services.messages().show(Messages.Kind.WARNING, problem));
        });
    }

    /// Begins only when there is something to see: the first question to the player has it look for a sound device.
    private void poll(boolean polling) {
        transport.setPolling(polling);
        status.setPolling(polling);
    }

    /// Opens a file as if it were chosen in the dialog.
    public void open(Path file) {
        documents.open(file);
    }

    /// Opens a piece that came with Attune.
    public void open(Sample sample) {
        opener.open(sample);
    }

    /// Comes to the front, because it was asked for again.
    public void raise() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /// Tells of a fault of ours.
    public void met(Throwable fault) {
        crash.show(fault);
    }

    /// Opens the first of the files, and lists the others.
    public void open(List<Path> files) {
        documents.open(files);
    }

    /// What happens with files that are dropped on the window.
    public void drop(List<Path> files) {
        dropTarget.accept(files);
    }

    /// What the panels work with; for those who drive the window from outside, such as tests.
    public Services services() {
        return services;
    }

    /// The page of notation, once it was shown.
    public Optional<NotationPane> page() {
        return layout.page();
    }

    public Scene scene() {
        return stage.getScene();
    }

    /// Leaves the program, after asking about unsaved changes and about a network that is at work.
    private void quit() {
        Optional<JobHandle<?>> network = services.jobs().running().stream()
                .filter(job -> job.lane() == Lane.MODEL).findFirst();
        if (network.isPresent()) {
            Optional<Integer> answer = services.questions().ask("A network is at work",
                    network.get().name() + " is still running. Quitting stops it.",
                    List.of("Go on working", "Quit anyway"));
            if (answer.orElse(0) != 1) {
                return;
            }
        }
        documents.whenSafe(() -> {
            stage.hide();
            FxThread.exit();
        });
    }

    /// Remembers the window and lets go of player and jobs.
    public void close() {
        corpus.close();
        paper.close();
        guide.close();
        recovery.close();
        crash.close();
        layout.close(stage.getWidth(), stage.getHeight());
        parts.settings().update(before -> before.withWindow(StagePlace.of(stage, before.window())));
        parts.settings().flush();
        documents.close();
        recording.close();
        services.player().close();
        parts.runner().close();
        services.theme().close();
    }
}
