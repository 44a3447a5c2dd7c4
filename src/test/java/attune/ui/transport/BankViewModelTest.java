package attune.ui.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import attune.ui.FxStage;
import attune.ui.TestServices;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankViewModelTest {
    @TempDir
    Path folder;

    @Test
    void aChosenBankIsPlayedWithAndRememberedForTheNextStart() {
        FxStage.run(() -> {
            TestServices test = TestServices.in(folder);
            BankViewModel banks = new BankViewModel(test.services());
            assertNull(test.player().bank, "nothing was chosen");
            Path file = folder.resolve("Grand.sf2").toAbsolutePath();
            banks.choose(file.toString());
            assertEquals(file, test.player().bank);
            assertEquals(List.of("INFO: Now playing with Grand.sf2."), test.messages().said);
            TestServices later = TestServices.in(folder);
            assertEquals(file.toString(), new BankViewModel(later.services()).bankProperty().get());
            assertEquals(file, later.player().bank);
            banks.choose(BankViewModel.OWN);
            assertNull(test.player().bank);
        });
    }

    @Test
    void aBankThatDoesNotSoundIsToldAndTheOldOneStays() {
        FxStage.run(() -> {
            TestServices test = TestServices.in(folder);
            BankViewModel banks = new BankViewModel(test.services());
            test.player().unreadable = Optional.of("Bad.sf2 plays nothing but silence: choose another sound bank.");
            banks.choose(folder.resolve("Bad.sf2").toString());
            assertEquals(BankViewModel.OWN, banks.bankProperty().get());
            assertEquals(false, banks.loadingProperty().get());
            assertEquals(List.of("WARNING: Bad.sf2 plays nothing but silence: choose another sound bank."
                    + " The sounds stay as they were."), test.messages().said);
        });
    }

    @Test
    void aBankThatIsGoneAtTheNextStartIsToldOnceAndAttunesOwnPlays() {
        FxStage.run(() -> {
            new BankViewModel(TestServices.in(folder).services()).choose(folder.resolve("Grand.sf2").toString());
            TestServices later = TestServices.in(folder);
            later.player().unreadable = Optional
                    .of("Grand.sf2 is not there any more: choose another sound bank.");
            assertEquals(BankViewModel.OWN, new BankViewModel(later.services()).bankProperty().get());
            assertEquals(List.of("WARNING: Grand.sf2 is not there any more: choose another sound bank."
                    + " Attune's own sounds play instead."), later.messages().said);
            TestServices last = TestServices.in(folder);
            new BankViewModel(last.services());
            assertEquals(List.of(), last.messages().said);
        });
    }

    @Test
    void theFormOffersWhatWasFoundAndAnyFile() {
        FxStage.run(() -> {
            TestServices test = TestServices.in(folder);
            BankViewModel banks = new BankViewModel(test.services());
            BankForm form = new BankForm(banks);
            FxStage.show(form, 320, 240).hide();
            test.player().banks.add(folder.resolve("default.sf2"));
            banks.look();
            test.dialogs().path = Optional.of(folder.resolve("mine.dls"));
            ((Button) form.lookup("#bank-browse")).fire();
            assertEquals(List.of("Sound bank"), test.dialogs().asked);
            assertEquals(List.of("Attune's own sounds", "default.sf2", "mine.dls"), form.lookupAll(".radio-button")
                    .stream().map(RadioButton.class::cast).map(RadioButton::getText).toList());
            form.lookupAll(".radio-button").stream().map(RadioButton.class::cast)
                    .filter(button -> button.getText().equals("default.sf2")).forEach(RadioButton::fire);
            assertEquals(folder.resolve("default.sf2"), test.player().bank);
        });
    }
}
