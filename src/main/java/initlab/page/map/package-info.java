/** The section “Map”: a picture with one trained network for each pixel, in which a person zooms. */
package initlab.page.map;
