/**
 * Pictures to take away: columns, chart and the whole comparison, each captioned with its set-up, as PNG, SVG or video.
 * Knows the drawings of the page; knows nothing of how a run is computed.
 */
package initlab.page.pictures;
