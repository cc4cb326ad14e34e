package initlab.page.inspect;

import initlab.data.PointSet;
import initlab.page.state.PointSets;
import initlab.page.state.Target;

/** Where targets lie on the plane. */
public final class Places {
    private Places() {}

    /** A place or data point as a place with coordinates. */
    public static Target of(Target target, PointSets points) {
        if (!target.isPoint()) {
            return target;
        }
        PointSet set = set(target, points);
        return Target.place(target.run(), set.features()[target.unit()], set.features()[set.size() + target.unit()]);
    }

    /** The class of a data point; NaN for a place. */
    public static double label(Target target, PointSets points) {
        return target.isPoint() ? set(target, points).labels()[target.unit()] : Double.NaN;
    }

    private static PointSet set(Target target, PointSets points) {
        return target.kind() == Target.Kind.TEST_POINT ? points.test() : points.training();
    }

    /** The data point within a distance of a place, or else the place itself. */
    public static Target near(PointSets points, boolean withTest, int run, double x, double y, double distance) {
        int training = nearest(points.training(), x, y, distance);
        int test = withTest && training < 0 ? nearest(points.test(), x, y, distance) : -1;
        return training >= 0
                ? Target.point(false, training)
                : test >= 0 ? Target.point(true, test) : Target.place(run, x, y);
    }

    private static int nearest(PointSet points, double x, double y, double distance) {
        int found = -1;
        double least = distance * distance;
        for (int n = 0; n < points.size(); n++) {
            double dx = points.features()[n] - x;
            double dy = points.features()[points.size() + n] - y;
            if (dx * dx + dy * dy <= least) {
                least = dx * dx + dy * dy;
                found = n;
            }
        }
        return found;
    }
}
