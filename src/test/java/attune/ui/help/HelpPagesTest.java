package attune.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import attune.dataset.CorpusReader;
import attune.model.VoicesTrainer;
import attune.ui.FxStage;
import attune.ui.StudioStage;
import attune.ui.common.Actions;
import attune.ui.compose.ComposePanel;
import attune.ui.compose.FakePassages;
import attune.ui.pianoroll.PianoRollView;
import attune.ui.train.TrainPanel;
import attune.ui.voices.FakeVoicesModel;
import attune.ui.voices.VoicesPanel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the pages and hints say of keys and of other pages is so.
class HelpPagesTest {
    private static final Path FOLDER = Path.of("resources", "help");

    @TempDir
    Path folder;

    @Test
    void theListNamesEachPageAndEachPageIsListed() throws IOException {
        Set<String> files;
        try (Stream<Path> all = Files.list(FOLDER)) {
            files = all.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".md"))
                    .map(HelpPages::nameOf).collect(Collectors.toCollection(TreeSet::new));
        }
        List<String> listed = HelpPages.read().stream().map(HelpPage::name).toList();
        assertEquals(files, new TreeSet<>(listed));
        assertEquals(9, listed.size());
        assertTrue(listed.containsAll(List.of(HelpPages.FIRST, HelpPages.HEAT_MAPS)));
        assertEquals(HelpPages.FIRST, listed.getFirst());
    }

    @Test
    void eachKeyThatIsNamedBelongsToAnActionThatHasOne() throws IOException {
        try (StudioStage studio = studio()) {
            Actions actions = studio.services().actions();
            List<String> named = FxStage.get(() -> texts().stream().flatMap(text -> KeyWords.namedIn(text).stream())
                    .toList());
            assertTrue(named.size() > 50, "keys that are named: " + named.size());
            Set<String> wrong = FxStage.get(() -> named.stream()
                    .filter(id -> actions.find(id).isEmpty() || actions.keysOf(id).isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new)));
            assertEquals(Set.of(), wrong);
        }
    }

    @Test
    void eachPageAndHintCanBeShownAndNoPlaceForAKeyIsLeft() throws IOException {
        List<HelpPage> pages = HelpPages.read();
        try (StudioStage studio = studio()) {
            FxStage.run(() -> {
                BlockNodes blocks = new BlockNodes(
                        new InlineNodes(new KeyWords(studio.services().actions()), _ -> {}));
                for (HelpPage page : pages) {
                    assertFalse(Words.in(blocks.of(page.document())).contains("{"), page.name());
                }
                for (Hint hint : Hint.TOUR) {
                    String words = Words.in(blocks.of(HelpPage.parse(hint.words())));
                    assertTrue(words.length() > 40 && words.length() < 220 && !words.contains("{"), words);
                }
            });
        }
    }

    @Test
    void eachLinkLeadsToAPage() throws IOException {
        List<HelpPage> pages = HelpPages.read();
        Set<String> names = pages.stream().map(HelpPage::name).collect(Collectors.toSet());
        List<String> links = pages.stream().flatMap(page -> links(page).stream()).toList();
        assertTrue(links.size() >= 8, "links: " + links);
        assertEquals(List.of(), links.stream()
                .filter(link -> !link.endsWith(".md") || !names.contains(HelpPages.nameOf(link))).toList());
    }

    private static List<String> texts() {
        return Stream
                .concat(Stream.of("first-steps", "piano-roll", "composing", "harmonising", "four-voices", "training",
                        "page", "files", "heat-maps").map(HelpPagesTest::text), Hint.TOUR.stream().map(Hint::words))
                .toList();
    }

    private static String text(String name) {
        try {
            return HelpPages.text(name + ".md");
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }

    private static Set<String> links(HelpPage page) {
        Set<String> links = new TreeSet<>();
        page.document().accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link.getDestination());
            }
        });
        return links;
    }

    private StudioStage studio() {
        StudioStage studio = new StudioStage(folder, StudioStage::noTrainer, StudioStage::noLoader,
                services -> new PianoRollView(services).root(),
                List.of(services -> new TrainPanel(services, new CorpusReader(), HelpPagesTest::noTrainer).view(),
                        services -> ComposePanel.create(services, new FakePassages()),
                        services -> VoicesPanel.create(services, () -> FakeVoicesModel::new)));
        studio.awaitRest();
        return studio;
    }

    private static VoicesTrainer noTrainer() {
        throw new IllegalStateException("This test has no network");
    }
}
