package attune.ui.notation;

import attune.picture.Paper;
import attune.picture.Picture;
import attune.picture.SheetStyle;
import attune.ui.common.FileDialogs.Kind;
import attune.ui.common.FileNames;
import attune.ui.common.NumberField;
import attune.ui.common.Segments;
import attune.ui.common.Services;
import attune.ui.notation.PaperViewModel.Sheets;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Pages as they will be on paper, and beside them how they shall be: to be printed or saved as PDF, SVG or PNG.
public final class PaperView extends BorderPane {
    private static final double SMALL = 5.5;
    private static final double MEDIUM = SheetStyle.USUAL_STAFF;
    private static final double LARGE = 7.5;
    private static final int MOST_COPIES = 99;
    private static final double MARGIN = 56;
    private static final double WIDEST = 760;
    private static final List<Kind> KINDS = List.of(new Kind("PDF", List.of("pdf")),
            new Kind("SVG, a file a page", List.of("svg")), new Kind("PNG, a file a page", List.of("png")));

    private final Services services;
    private final SheetEngraver engraver = new SheetEngraver();
    private final PaperViewModel model;
    private final VBox sheets = new VBox(24);

    /// Begins to engrave; [#close] ends it.
    public PaperView(Services services) {
        this.services = services;
        model = new PaperViewModel(services, engraver);
        getStyleClass().addAll("panel", "paper");
        sheets.getStyleClass().add("paper-desk");
        ScrollPane desk = new ScrollPane(sheets);
        desk.setFitToWidth(true);
        desk.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        desk.getStyleClass().add("paper-scroll");
        setCenter(desk);
        setRight(side());
        model.sheetsProperty().subscribe(this::show);
        model.findPrinters();
        model.make();
    }

    private void show(Sheets made) {
        sheets.getChildren().clear();
        for (int i = 0; i < made.previews().size(); i++) {
            sheets.getChildren().add(sheet(made.previews().get(i), i + 1));
        }
        int hidden = made.pages().size() - made.previews().size();
        if (hidden > 0) {
            Label more = new Label("and " + hidden + " more");
            more.getStyleClass().add("muted");
            sheets.getChildren().add(more);
        }
    }

    private Node sheet(Picture.Pixels pixels, int number) {
        WritableImage image = new WritableImage(pixels.width(), pixels.height());
        image.getPixelWriter().setPixels(0, 0, pixels.width(), pixels.height(), PixelFormat.getIntArgbInstance(),
                pixels.argb(), 0, pixels.width());
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.fitWidthProperty().bind(Bindings.min(WIDEST, sheets.widthProperty().subtract(MARGIN)));
        view.setAccessibleText("Page " + number);
        StackPane paper = new StackPane(view);
        paper.getStyleClass().add("paper-sheet");
        paper.setMaxWidth(Region.USE_PREF_SIZE);
        return paper;
    }

    private Node side() {
        Label status = new Label();
        status.setId("paper-status");
        status.setWrapText(true);
        status.textProperty().bind(model.statusProperty());
        status.getStyleClass().add("muted");
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        VBox side = new VBox(music(), headings(), sizes(), space, status, saving(), printing());
        side.getStyleClass().add("paper-side");
        side.setPrefWidth(292);
        side.setMinWidth(292);
        return side;
    }

    private Node music() {
        PageChoiceForm choices = PageChoiceForm.of(model.choices(), services);
        return group(caption("Music"), choices.scope(), choices.layout(), choices.written());
    }

    private Node headings() {
        return group(caption("Title"), field("paper-title", "Title", model.titleProperty()), caption("Composer"),
                field("paper-composer", "Composer", model.composerProperty()));
    }

    private static TextField field(String id, String name, StringProperty text) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(name);
        field.textProperty().bindBidirectional(text);
        return field;
    }

    private Node sizes() {
        Segments<Paper> paper = new Segments<>(model.paperProperty());
        for (Paper size : Paper.values()) {
            paper.add(size, size.label(), String.format(Locale.ROOT, "%.0f × %.0f mm", size.widthMillimetres(),
                    size.heightMillimetres()), null);
        }
        Segments<Double> staff = new Segments<>(model.staffProperty());
        staff.add(SMALL, "Small", "Staves 5.5 mm high: full scores", null);
        staff.add(MEDIUM, "Medium", "Staves 6.5 mm high: choirs and small groups", null);
        staff.add(LARGE, "Large", "Staves 7.5 mm high: to play from", null);
        return group(caption("Paper"), paper, caption("Staves"), staff);
    }

    /// Whether there are no pages, or others than are wished.
    private BooleanBinding nothing() {
        return model.busyProperty().or(Bindings.createBooleanBinding(
                () -> model.sheetsProperty().get().pages().isEmpty(), model.sheetsProperty()));
    }

    private Node saving() {
        Button save = new Button("Save as PDF, SVG or PNG…");
        save.setId("paper-save");
        save.getStyleClass().add("primary");
        save.setMaxWidth(Double.MAX_VALUE);
        save.disableProperty().bind(nothing());
        save.setOnAction(_ -> services.files().save("Save pages", services.session().file().orElse(null),
                FileNames.of(model.titleProperty().get(), "Untitled") + ".pdf", KINDS).ifPresent(model::save));
        return save;
    }

    private Node printing() {
        ComboBox<String> printer = new ComboBox<>(model.printers());
        printer.setId("paper-printer");
        printer.setAccessibleText("Printer");
        printer.setPlaceholder(new Label("No printer"));
        printer.setPromptText("No printer is set up");
        printer.valueProperty().bindBidirectional(model.printerProperty());
        printer.disableProperty().bind(Bindings.isEmpty(model.printers()));
        printer.setMaxWidth(Double.MAX_VALUE);
        NumberField<Integer> copies = new NumberField<>("Copies",
                new SpinnerValueFactory.IntegerSpinnerValueFactory(1, MOST_COPIES), Integer::valueOf,
                model.copiesProperty().asObject());
        copies.setPrefWidth(84);
        Button print = new Button("Print");
        print.setId("paper-print");
        print.setMaxWidth(Double.MAX_VALUE);
        print.disableProperty().bind(nothing().or(model.printerProperty().isNull()));
        print.setOnAction(_ -> model.print());
        HBox.setHgrow(print, Priority.ALWAYS);
        Label times = new Label("Copies");
        HBox line = new HBox(8, times, copies, print);
        line.setAlignment(Pos.CENTER_LEFT);
        return group(caption("Printer"), printer, line);
    }

    private static VBox group(Node... parts) {
        return new VBox(6, parts);
    }

    private static Label caption(String text) {
        Label caption = new Label(text);
        caption.getStyleClass().add("field-label");
        return caption;
    }

    /// Makes the pages anew where the piece has changed.
    public void renew() {
        model.make();
    }

    /// Gives up what is being engraved, because the window closes.
    public void close() {
        model.stop();
        engraver.close();
    }
}
