package initlab.setup;

import initlab.data.CsvException;
import initlab.data.CsvPoints;
import initlab.data.DataSet;
import initlab.data.PointSet;
import initlab.data.TrainTestSplit;
import initlab.data.ViewFit;
import initlab.words.Words;

/** Reads a query's points, made or brought along, and how many of them an update takes. */
final class PointsReader {
    private PointsReader() {}

    /** The kind of points that are made where there are none of one's own. */
    static DataSet dataSet(Reading reading) {
        String text = reading.text("data");
        DataSet set = text == null ? reading.usual.dataSet() : DataSet.find(text);
        if (set == null) {
            reading.problem(
                    "data",
                    text,
                    Reading.instead(
                            Words.of("The points are circles, moons, blobs, spirals or xor"),
                            text,
                            reading.usual.dataSet().word()));
            return reading.usual.dataSet();
        }
        return set;
    }

    /** Points of one's own, as the set-up holds them; empty for none. */
    static String points(Reading reading) {
        String text = reading.text("points");
        if (text == null || text.equals(reading.usual.points())) {
            return reading.usual.points();
        }
        try {
            return text.isEmpty() ? "" : fitted(reading, text, CsvPoints.parse(text.replace(Setup.POINT_END, '\n')));
        } catch (CsvException e) {
            reading.problem(
                    "points",
                    text,
                    Words.of(
                            "The link’s own points cannot be used. Point {0}, column {1}: {2} {3} "
                                    + "are used instead.",
                            e.line(),
                            e.column(),
                            e.problem(),
                            reading.usual.dataSet().title()));
            return reading.usual.points();
        }
    }

    private static String fitted(Reading reading, String text, PointSet points) {
        ViewFit fit = ViewFit.of(points);
        if (fit.isScaled()) {
            reading.problem(
                    "points",
                    text,
                    Words.of("The link’s own points reach beyond the view, so they were scaled to it."));
        }
        return CsvPoints.format(fit.points(), Setup.POINT_END);
    }

    /** Of an update; no more than there are to train on. */
    static int batch(Reading reading, String points) {
        if (reading.text("batch") == null && reading.usual.batchSize() == 0) {
            return 0;
        }
        int most = points.isEmpty() ? Setup.TRAINING_POINTS : trainingSize(points);
        int size = (int) reading.whole(
                "batch",
                reading.usual.batchSize(),
                0,
                most,
                Words.of("The mini-batch must be a whole number of points from 1 to {0}, or 0 for all", most));
        if (size > most) {
            reading.problem(
                    "batch",
                    String.valueOf(size),
                    Words.of("There are only {0} points to train on, so every update " + "takes all of them.", most));
            return 0;
        }
        return size;
    }

    private static int trainingSize(String points) {
        try {
            return TrainTestSplit.training(CsvPoints.parse(points.replace(Setup.POINT_END, '\n')))
                    .size();
        } catch (CsvException e) {
            throw new IllegalStateException(e);
        }
    }
}
