/**
 * What every picture is drawn with: canvases as sharp as the screen, colours, the marks of points. Knows points of the
 * plane and the style sheet; nothing of runs, and not what a picture is of.
 */
package initlab.page.drawing;
