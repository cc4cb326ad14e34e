package initlab.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.measure.Pixel;
import initlab.measure.Task;
import initlab.session.Timer;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import initlab.training.Run;
import org.junit.jupiter.api.Test;

class MapJobTest {
    private static final Setup SETUP = SetupQuery.parse("init=he&iterations=30").setup();
    private static final Timer CLOCK = new Timer() {
        @Override
        public double now() {
            return 0;
        }

        @Override
        public void after(int milliseconds, Runnable action) {
            throw new UnsupportedOperationException();
        }
    };

    private static MapSpec spec(String map) {
        MapQuery.Parsed parsed = MapQuery.parse(map, SETUP);
        assertEquals(java.util.List.of(), parsed.problems());
        return parsed.spec();
    }

    private static MapJob job(String map) {
        return new MapJob(spec(map), CLOCK, () -> {});
    }

    /** Answers a task with the values of its pixels instead of training. */
    private static double[] echo(Task task) {
        double[] numbers = new double[(task.arguments().length / 2 - 1) * Pixel.NUMBERS];
        for (int i = 0; i < numbers.length / Pixel.NUMBERS; i++) {
            numbers[Pixel.NUMBERS * i] = task.arguments()[2 + 2 * i];
            numbers[Pixel.NUMBERS * i + 1] = 7;
            numbers[Pixel.NUMBERS * i + 2] = task.arguments()[3 + 2 * i];
        }
        return numbers;
    }

    private static void finish(MapJob job) {
        for (Task task = job.next(); task != null; task = job.next()) {
            job.done(task, echo(task));
        }
        assertTrue(job.isDone());
        assertEquals(job.allTasks(), job.doneTasks());
    }

    @Test
    void levelsGrowFrom16To256AndEveryPixelHasItsOwnValues() {
        MapJob job = job("scale:0.1:10,rate:0.01:1");
        assertEquals(16 * 16 + 32 * 32 + 64 * 64 + 128 * 128 + 256 * 256, job.allTasks());
        assertEquals(16, job.side());
        while (job.side() == 16) {
            Task task = job.next();
            job.done(task, echo(task));
        }
        assertEquals(256, job.doneTasks());
        assertEquals(0.1 * Math.pow(100, 0.5 / 16), job.find(0, 0).x(), 1e-12);
        finish(job);
        MapJob.Found found = job.find(0.75001, 0.25001);
        assertEquals(0.1 * Math.pow(100, 192.5 / 256), found.x(), 1e-12);
        assertEquals(0.01 * Math.pow(100, 64.5 / 256), found.y(), 1e-12);
        assertEquals(found.x(), found.pixel().cost());
        assertEquals(found.y(), found.pixel().first());
    }

    @Test
    void theMiddleComesFirst() {
        MapJob job = job("scale:0.1:10,rate:0.01:1");
        while (job.side() < 64) {
            Task task = job.next();
            job.done(task, echo(task));
        }
        Task task = job.next();
        // 64 × 64 pixels are 4 × 4 tiles, of which those in the middle touch the middle.
        assertTrue(Math.abs(Math.log10(task.arguments()[2])) < 0.5, String.valueOf(task.arguments()[2]));
    }

    @Test
    void zoomingReusesWhatIsKnownAndMemoryIsBounded() {
        MapJob job = job("scale:0.1:10,rate:0.01:1");
        finish(job);
        job.show(MapWindow.ALL.zoomed(2, 0.5, 0.5));
        // All of the levels but the finest were levels of the whole map.
        assertEquals(256 * 256, job.allTasks() - job.doneTasks());
        finish(job);
        for (int i = 0; i < 40; i++) {
            job.show(job.window().zoomed(i % 7 == 6 ? 0.25 : 1.7, 0.3, 0.8).moved(0.2, -0.1));
            assertTrue(
                    job.tiles().count() <= TileCache.MOST,
                    String.valueOf(job.tiles().count()));
            assertNotNull(job.next());
        }
    }

    @Test
    void whatATaskHasNotAnsweredIsGivenOutAgainAfterACancel() {
        MapJob job = job("scale:0.1:10,rate:0.01:1");
        Task lost = job.next();
        job.stopped();
        assertNull(job.next());
        job.resume();
        Task again = job.next();
        assertEquals(lost.arguments()[2], again.arguments()[2]);
        // An answer of before the cancel is not taken for another task's.
        job.done(lost, echo(lost));
        assertEquals(0, job.doneTasks());
        job.done(again, echo(again));
        finish(job);
    }

    @Test
    void wholeNumbersAreTrainedOnce() {
        MapJob job = job("depth:1:2,width:3:4");
        Task task = job.next();
        // A row of 16 pixels has two depths.
        assertEquals(1, task.arguments()[2]);
        assertEquals(2, task.arguments()[4]);
        job.done(task, echo(task));
        finish(job);
        assertEquals(2, job.find(0.99, 0.01).pixel().cost());
        assertEquals(3, job.find(0.99, 0.01).pixel().first());
    }

    @Test
    void aReloadFindsTheWindowAndItsPixels() {
        MapJob job = job("scale:0.1:10,rate:0.01:1");
        job.show(MapWindow.ALL.zoomed(3, 0.2, 0.7));
        for (int i = 0; i < 30; i++) {
            Task task = job.next();
            job.done(task, echo(task));
        }
        double[] saved = SavedMap.of(job);
        MapSpec onView = job.window().of(job.spec());
        MapSpec link = MapQuery.parse(onView.query(), SETUP).spec();
        assertEquals(onView.across(), link.across());
        MapJob restored = SavedMap.restored(link, saved, CLOCK, () -> {});
        assertEquals(job.doneTasks(), restored.doneTasks());
        assertEquals(job.find(0.5, 0.5), restored.find(0.5, 0.5));
        finish(restored);
        assertNotNull(SavedMap.restored(job.spec(), saved, CLOCK, () -> {}));
        assertNull(SavedMap.restored(spec("scale:0.2:10,rate:0.01:1"), saved, CLOCK, () -> {}));
        saved[0] = 99;
        assertNull(SavedMap.restored(link, saved, CLOCK, () -> {}));
        assertNull(SavedMap.restored(link, new double[] {1, 2, 3}, CLOCK, () -> {}));
    }

    @Test
    void aPixelsRunHasTheBitsOfThePixel() {
        MapJob job = job("scale:0.1:10,rate:0.01:1");
        Task task = job.next();
        job.done(task, task.compute());
        MapJob.Found found = job.find(0.01, 0.01);
        Run run = new Run(
                PixelSetup.of(job.spec(), found.x(), found.y()),
                PixelSetup.of(job.spec(), found.x(), found.y())
                        .initializations()
                        .get(0));
        assertEquals(found.pixel().first(), run.cost(), 1e-15);
        double sum = 0;
        for (int i = 0; i < 30; i++) {
            sum += i >= 10 ? run.cost() : 0;
            run.advanceTo(i + 1);
        }
        assertEquals(sum / 20, found.pixel().cost(), 1e-15);
        assertNull(PixelSetup.of(spec("rate1:1:10,rate2:1:10"), 1, 1));
    }

    @Test
    void marksStandAtTheRatioOfTheSpreads() {
        MapSpec spec = spec("scale:0.1:10,rate:0.01:1");
        Setup page = SetupQuery.parse("init=he,xavier,zeros,3").setup();
        java.util.List<MapMark> marks = MapMark.of(spec, page);
        assertEquals(3, marks.size());
        assertEquals(1, marks.get(0).scale(), 1e-12);
        // Layers of 2-10-5-1: √(fan-in / (fan-in + fan-out)).
        assertEquals(Math.sqrt(2 / 12.0), marks.get(1).least(), 1e-12);
        assertEquals(Math.sqrt(5 / 6.0), marks.get(1).most(), 1e-12);
        assertEquals(
                Math.cbrt(Math.sqrt(2 / 12.0 * 10 / 15 * 5 / 6)), marks.get(1).scale(), 1e-12);
        assertEquals(3, marks.get(2).column());
    }
}
