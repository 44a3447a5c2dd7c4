package attune.ui.train;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.function.DoubleFunction;
import javafx.beans.property.Property;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A row of the form: what is set, in words, and its number to type at the right. A number out of range is not taken and the
/// row says what it takes.
final class NumberRow extends HBox {
    private static final int MOST_DIGITS = 340;
    private final String name;
    private final double lowest;
    private final double highest;
    private final Property<Number> value;
    private final DoubleFunction<String> format;
    private final TextField field = new TextField();
    private final Label caption;

    /// @param exact the term of the field for the tooltip
    private NumberRow(String name, String exact, Property<Number> value, double lowest, double highest,
            DoubleFunction<String> format) {
        this.name = name;
        this.value = value;
        this.lowest = lowest;
        this.highest = highest;
        this.format = format;
        caption = new Label(name);
        caption.getStyleClass().add("row-name");
        caption.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        field.getStyleClass().add("row-field");
        field.setPrefColumnCount(6);
        field.setMaxWidth(96);
        field.setAlignment(Pos.CENTER_RIGHT);
        field.setAccessibleText(name);
        Tooltip.install(this, new Tooltip(exact));
        getStyleClass().addAll("row", "row-lined");
        getChildren().addAll(caption, space, field);
        value.subscribe(this::show);
        field.setOnAction(_ -> take());
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                take();
            }
        });
        field.textProperty().subscribe(_ -> complain(false));
    }

    static NumberRow whole(String name, String exact, Property<Number> value, double lowest, double highest) {
        return new NumberRow(name, exact, value, lowest, highest, number -> Long.toString(Math.round(number)));
    }

    static NumberRow exact(String name, String exact, Property<Number> value, double lowest, double highest) {
        return new NumberRow(name, exact, value, lowest, highest,
                NumberRow::exactly);
    }

    /// All its digits and no exponent. By a [DecimalFormat]: a BigDecimal calculates for 0.04 s before its first use.
    private static String exactly(double number) {
        DecimalFormat format = new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(MOST_DIGITS);
        return format.format(number);
    }

    private void show() {
        field.setText(format.apply(value.getValue().doubleValue()));
        complain(false);
    }

    /// Takes what was typed, or puts back what held and says why.
    private void take() {
        try {
            double typed = Double.parseDouble(field.getText().strip().replace(',', '.').replace('−', '-'));
            if (typed >= lowest && typed <= highest) {
                value.setValue(typed);
                show();
                return;
            }
        } catch (NumberFormatException _) {
            // told below, as a number out of range is
        }
        show();
        complain(true);
    }

    private void complain(boolean wrong) {
        caption.setText(wrong ? name + ": from " + format.apply(lowest) + " to " + format.apply(highest) : name);
        caption.pseudoClassStateChanged(PseudoClass.getPseudoClass("wrong"), wrong);
    }
}
