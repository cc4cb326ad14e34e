package initlab.session;

import initlab.inside.Mood;
import initlab.setup.Setup;
import initlab.training.Detail;
import initlab.training.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Workers that answer when a test tells them to. */
public final class FakeWorkers implements WorkerPort.Factory {
    /** Every worker created, dead ones included. */
    final List<Worker> created = new ArrayList<>();
    /** Whether new workers take their first request only when {@link Worker#ready} is called. */
    boolean slow;

    @Override
    public WorkerPort create(WorkerPort.Listener listener) {
        Worker worker = new Worker(listener, slow);
        created.add(worker);
        return worker;
    }

    /** The workers that have not been ended. */
    List<Worker> living() {
        return created.stream().filter(worker -> !worker.ended).toList();
    }

    /** Makes every worker answer one request. */
    public void answerAll() {
        living().forEach(Worker::answer);
    }

    /** Makes workers answer until no request is left. */
    public void settle() {
        for (int i = 0; i < 1000 && living().stream().anyMatch(worker -> !worker.requests.isEmpty()); i++) {
            answerAll();
        }
    }

    /** A request to a worker. */
    record Request(String kind, int run, int iteration, boolean inside) {}

    /** One worker. */
    static final class Worker implements WorkerPort {
        final List<Request> requests = new ArrayList<>();
        boolean ended;
        private final Listener listener;
        private boolean slow;
        private Runnable waiting = () -> {};
        private int parameters;
        private int reached;

        Worker(Listener listener, boolean slow) {
            this.listener = listener;
            this.slow = slow;
        }

        @Override
        public void start(int run, Setup setup, String initialization, int fieldSide, Supplier<Detail> detail) {
            parameters = setup.layerDims().parameters();
            waiting =
                    () -> requests.add(new Request("start", run, 0, detail.get().statistics()));
            if (!slow) {
                ready();
            }
        }

        @Override
        public void advance(int run, int iteration, int fieldSide, Detail detail) {
            requests.add(new Request("advance", run, iteration, detail.statistics()));
        }

        @Override
        public void show(int run, int iteration, int fieldSide, Detail detail) {
            requests.add(new Request("show", run, iteration, detail.statistics()));
        }

        @Override
        public void terminate() {
            ended = true;
        }

        /** The worker's program has started. */
        void ready() {
            slow = false;
            waiting.run();
        }

        /** The request that the worker works on; null for none. */
        Request current() {
            return requests.isEmpty() ? null : requests.get(0);
        }

        /** Answers the current request. */
        void answer() {
            if (!requests.isEmpty()) {
                Request request = requests.remove(0);
                reached = request.kind().equals("start") ? 0 : Math.max(reached, request.iteration());
                listener.frame(frame(request));
            }
        }

        void die(String message) {
            listener.failed(-1, message);
        }

        void fail(int run, String message) {
            listener.failed(run, message);
        }

        private WorkerFrame frame(Request request) {
            int iteration = Math.min(request.iteration(), reached);
            return new WorkerFrame(
                    request.run(),
                    iteration,
                    0.5,
                    0.5,
                    0.5,
                    false,
                    null,
                    new Verdict(Mood.OPEN, "Learning", ""),
                    new double[] {iteration, 0.5, 0.5},
                    new double[parameters],
                    new byte[300],
                    new byte[100],
                    null,
                    List.of(),
                    null,
                    null,
                    null,
                    1);
        }
    }
}
