package initlab.page.workers;

import initlab.lesson.CellCheck;
import initlab.words.Words;
import initlab.worker.CellReply;
import initlab.worker.CellRequest;
import initlab.worker.Reply;
import java.util.List;
import org.teavm.jso.browser.Window;

/** Checks code cells in a worker of their own, which is ended if a cell takes too long, and started again for the next. */
public final class CellRunner {
    /** Milliseconds after which a cell is stopped. Its steps are limited, too, but a slow device may need long for them. */
    private static final int PATIENCE = 20_000;

    /** Null until a cell is opened, and after the worker was ended. */
    private WebWorker worker;

    private Listener listener;
    private Parameters taker;
    /** The number of the last request. Replies to earlier ones are ignored. */
    private int number;

    /** Receives an answer. */
    public interface Listener {
        /**
         * Called once for the last request.
         *
         * @param hints the exercise's hints; empty if the worker has died
         */
        void checked(CellCheck check, List<String> hints);
    }

    /** Receives what a cell's function gives. */
    public interface Parameters {
        /**
         * Called once.
         *
         * @param values W1, b1, W2 …; null if there are none
         * @param problem why there are none; empty if there are
         */
        void given(double[] values, String problem);
    }

    /** Starts the worker, so that the first check does not wait for it. */
    public void open() {
        if (worker == null) {
            worker = new WebWorker(WebWorker.CELLS, new WebWorker.Listener() {
                @Override
                public void receive(Reply reply) {
                    if (reply.getRun() != number) {
                        return;
                    }
                    if (reply.getKind().equals(Reply.PARAMETERS)) {
                        give(
                                reply.getMessage().isEmpty()
                                        ? reply.getParameters().copyToJavaArray()
                                        : null,
                                reply.getMessage());
                    } else if (reply.getKind().equals(Reply.CELL)) {
                        CellReply answer = (CellReply) reply;
                        answer(CellReply.read(answer), CellReply.hints(answer));
                    } else {
                        answer(CellCheck.stopped(Words.of("Stopped"), reply.getMessage()), List.of());
                    }
                }

                @Override
                public void died(String message) {
                    worker = null;
                    answer(
                            CellCheck.stopped(
                                    Words.of("Stopped"), Words.of("The cell could not be run: {0}.", message)),
                            List.of());
                }
            });
        }
    }

    private void give(double[] values, String problem) {
        Parameters waiting = taker;
        taker = null;
        if (waiting != null) {
            waiting.given(values, problem);
        }
    }

    private void answer(CellCheck check, List<String> hints) {
        give(null, check.words());
        Listener asker = listener;
        listener = null;
        if (asker != null) {
            asker.checked(check, hints);
        }
    }

    /** Calls a cell's function for a network. The taker is called later. */
    public void parameters(String source, int[] layers, Parameters newTaker) {
        open();
        number++;
        int asked = number;
        taker = newTaker;
        worker.send(() -> CellRequest.parameters(asked, source, layers));
        Window.setTimeout(() -> giveUp(asked), PATIENCE);
    }

    /** Checks a cell. The listener is called later; an earlier request that is not answered yet never will be. */
    public void check(String exercise, String source, Listener newListener) {
        if (listener != null) {
            // The worker is still busy with a cell that nobody waits for.
            stop();
        }
        open();
        number++;
        int asked = number;
        listener = newListener;
        worker.send(() -> CellRequest.of(asked, exercise, source));
        Window.setTimeout(() -> giveUp(asked), PATIENCE);
    }

    private void giveUp(int asked) {
        if ((listener != null || taker != null) && asked == number) {
            stop();
            answer(
                    CellCheck.stopped(
                            Words.of("Stopped"),
                            Words.of("The cell was stopped, because it took more than 20 seconds.")),
                    List.of());
        }
    }

    /** Ends the worker, whatever it is doing. */
    private void stop() {
        if (worker != null) {
            worker.terminate();
            worker = null;
        }
    }
}
