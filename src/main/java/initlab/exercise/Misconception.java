package initlab.exercise;

/**
 * One way to get an exercise wrong.
 *
 * @param identifier the name of the misconception, as JSON has it
 * @param place the line of the cell that a student is shown
 * @param recogniser tells from what the function returned whether this is it
 * @param text what is different, and a question that leads on; never the answer
 */
record Misconception(String identifier, Place place, Recogniser recogniser, Text text) {
    /** Recognises a misconception. */
    @FunctionalInterface
    interface Recogniser {
        /** Whether the evidence shows this misconception, given that none before it in the table fits. */
        boolean fits(Evidence evidence);
    }

    /** What a student reads, in the language of the page at the time. */
    @FunctionalInterface
    interface Text {
        /** The sentences. */
        String of(Evidence evidence);
    }
}
