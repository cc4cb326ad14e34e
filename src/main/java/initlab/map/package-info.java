/** The map: one trained network for each pixel, with two axes, computed in levels that get finer. */
package initlab.map;
