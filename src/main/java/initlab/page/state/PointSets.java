package initlab.page.state;

import initlab.data.PointSet;

/**
 * The points of a set-up. There is one instance per set-up, so a panel can compare identities to see whether it has
 * drawn them.
 *
 * @param training the points that the runs train on
 * @param test the points that they are tested on
 */
public record PointSets(PointSet training, PointSet test) {}
