package initlab.page.storage;

import initlab.page.dom.Clock;
import initlab.setup.Setup;
import initlab.setup.Settings;
import initlab.setup.SetupQuery;

/**
 * How far each set-up has been trained in this tab, for a reload. The iteration is enough: the rest is worked out again,
 * to the same bits. Kept by tab, so that tabs do not disturb one another.
 *
 * @param iteration reached
 * @param playing whether training was going on
 */
public record Progress(int iteration, boolean playing) {
    private static final String KEY = "progress?";
    private static final String PLAYING = "+";
    /** Not at each frame: writing may make the browser wait for a disk. In milliseconds. */
    private static final double INTERVAL = 1000;

    private static double written;
    private static String last = "";

    /** What a reload can go on from; null for nothing. */
    public static Progress of(Setup setup) {
        String text = Kept.readInTab(KEY + SetupQuery.format(setup));
        boolean playing = text.endsWith(PLAYING);
        int iteration = 0;
        for (int i = 0; i < text.length() - (playing ? 1 : 0); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || iteration > Settings.ITERATIONS.most()) {
                return null;
            }
            iteration = 10 * iteration + digit;
        }
        return iteration == 0 ? null : new Progress(Math.min(iteration, setup.iterations()), playing);
    }

    /**
     * Notes where training stands: now and then while it goes on, at once when it rests.
     *
     * @param atOnce in any case: the page is about to go
     */
    public static void note(Setup setup, int iteration, boolean playing, boolean atOnce) {
        String text = iteration + (playing ? PLAYING : "");
        if (iteration > 0 && !text.equals(last) && (!playing || atOnce || Clock.now() - written > INTERVAL)) {
            written = Clock.now();
            last = text;
            Kept.writeInTab(KEY + SetupQuery.format(setup), text);
        }
    }

    /** A new start was asked for. */
    public static void forget(Setup setup) {
        last = "";
        Kept.writeInTab(KEY + SetupQuery.format(setup), "");
    }
}
