package initlab.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.cli.JdkInflater;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of a file.
 *
 * @param content what was read; null if the file was refused
 * @param refusal the message; null if the file was read
 */
record Outcome(Content content, String refusal) {
    /** Reads a file and checks that there is one result. */
    static Outcome of(String name, byte[] bytes) {
        return of(name, bytes, new JdkInflater());
    }

    static Outcome of(String name, byte[] bytes, Inflater inflater) {
        List<Outcome> outcomes = new ArrayList<>();
        FileReader.read(name, bytes, inflater, new FileReader.Result() {
            @Override
            public void read(Content content) {
                outcomes.add(new Outcome(content, null));
            }

            @Override
            public void refused(FileException reason) {
                outcomes.add(new Outcome(null, reason.getMessage()));
            }
        });
        assertEquals(1, outcomes.size(), name);
        Outcome outcome = outcomes.get(0);
        if (outcome.refusal() != null) {
            assertReadable(outcome.refusal());
        } else {
            outcome.content().notes().forEach(Outcome::assertReadable);
        }
        return outcome;
    }

    /** A message is short, ends with one full stop, has at most two sentences and no control characters. */
    private static void assertReadable(String message) {
        assertTrue(message.length() < 400, message);
        assertTrue(message.endsWith(".") && !message.endsWith(".."), message);
        assertTrue(message.split("[a-z0-9)”]\\. [A-Z]").length <= 2, message);
        assertTrue(message.chars().noneMatch(c -> c < ' ' || c >= 0x7f && c < 0xa0), message);
    }

    Content.Grid grid() {
        assertNotNull(content, refusal);
        return (Content.Grid) content;
    }

    Content.Text text() {
        assertNotNull(content, refusal);
        return (Content.Text) content;
    }

    /** The message of a file that was refused. */
    String refused() {
        assertNotNull(refusal, () -> "read: " + content);
        return refusal;
    }
}
