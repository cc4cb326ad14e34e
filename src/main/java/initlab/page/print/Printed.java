package initlab.page.print;

/** A part of the page that looks different on paper where a style sheet alone cannot make it so. */
public interface Printed {
    /** Prepares the part for paper; called just before the page is printed. */
    void beforePrint();

    /** Restores the part for the screen. */
    void afterPrint();
}
