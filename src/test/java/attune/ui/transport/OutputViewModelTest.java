package attune.ui.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import attune.play.Output;
import attune.ui.FxStage;
import attune.ui.TestServices;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputViewModelTest {
    @TempDir
    Path folder;

    @Test
    void theChosenDeviceAndLatencyAreTakenAtOnceAndRememberedForTheNextStart() {
        FxStage.run(() -> {
            TestServices test = TestServices.in(folder);
            OutputViewModel output = new OutputViewModel(test.services());
            assertEquals(Output.DEFAULT, test.player().output, "nothing was chosen");
            test.player().devices = List.of("Built-in", "Interface");
            output.look();
            assertEquals(List.of("Built-in", "Interface"), output.devices());
            output.deviceProperty().set("Interface");
            output.latencyProperty().set(40);
            assertEquals(new Output("Interface", 40), test.player().output);
            TestServices later = TestServices.in(folder);
            new OutputViewModel(later.services());
            assertEquals(new Output("Interface", 40), later.player().output);
        });
    }

    @Test
    void theFormNamesEachDeviceAndTheOneThatIsGone() {
        FxStage.run(() -> {
            TestServices test = TestServices.in(folder);
            OutputViewModel output = new OutputViewModel(test.services());
            output.deviceProperty().set("Headset");
            OutputForm form = new OutputForm(output);
            FxStage.show(form, 320, 240).hide();
            test.player().devices = List.of("Built-in");
            output.look();
            assertEquals(List.of("The system's own choice", "Built-in", "Headset · not connected"),
                    form.lookupAll(".radio-button").stream().map(RadioButton.class::cast).map(RadioButton::getText)
                            .toList());
            Slider latency = (Slider) form.lookup("#output-latency");
            latency.setValueChanging(true);
            latency.setValue(100);
            assertEquals(70, test.player().output.latencyMillis(), "it is still dragged");
            latency.setValueChanging(false);
            assertEquals(100, test.player().output.latencyMillis());
        });
    }
}
