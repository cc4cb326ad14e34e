/**
 * What pictures are drawn with: canvases with the resolution of the screen, colours from the style sheet, marks for points.
 * Knows the points of the plane; knows nothing of runs, or of what a picture shows.
 */
package initlab.page.drawing;
