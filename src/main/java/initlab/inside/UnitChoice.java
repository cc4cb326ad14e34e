package initlab.inside;

import initlab.words.Words;

/** Which units of a wide layer are drawn. */
public enum UnitChoice {
    /** The first ones. */
    FIRST("first", Words.of("the first")),
    /** Those whose pictures differ most from one another. */
    DIFFERENT("different", Words.of("the most different")),
    /** Dead and saturated units before the others. */
    DEAD("dead", Words.of("dead ones first"));

    private final String word;
    private final String title;

    UnitChoice(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** The word in the control. */
    public String word() {
        return word;
    }

    /** What the control shows. */
    public String title() {
        return title;
    }

    /** The choice of a word; the first one if there is none. */
    public static UnitChoice of(String word) {
        for (UnitChoice choice : values()) {
            if (choice.word.equals(word)) {
                return choice;
            }
        }
        return FIRST;
    }

    /**
     * Chooses units of a layer.
     *
     * @param most how many units at most
     * @param maps one picture of {@link UnitMaps#PIXELS} bytes per unit
     * @param activeShares one share per unit
     * @return the units in ascending order, from 0 on
     */
    int[] choose(int most, byte[] maps, double[] activeShares) {
        int units = activeShares.length;
        boolean[] chosen = new boolean[units];
        int count = Math.min(most, units);
        if (this == DIFFERENT && count < units) {
            chooseDifferent(count, maps, chosen);
        } else {
            int left = count;
            for (int unit = 0; this == DEAD && unit < units && left > 0; unit++) {
                chosen[unit] = activeShares[unit] == 0;
                left -= chosen[unit] ? 1 : 0;
            }
            for (int unit = 0; unit < units && left > 0; unit++) {
                left -= chosen[unit] ? 0 : 1;
                chosen[unit] = true;
            }
        }
        int[] found = new int[count];
        int at = 0;
        for (int unit = 0; unit < units; unit++) {
            if (chosen[unit]) {
                found[at++] = unit;
            }
        }
        return found;
    }

    /** Begins with unit 0, and adds each time the unit furthest from those chosen. */
    private static void chooseDifferent(int count, byte[] maps, boolean[] chosen) {
        int[] distances = new int[chosen.length];
        java.util.Arrays.fill(distances, Integer.MAX_VALUE);
        int next = 0;
        for (int i = 0; i < count; i++) {
            chosen[next] = true;
            int last = next;
            next = -1;
            for (int unit = 0; unit < chosen.length; unit++) {
                distances[unit] = Math.min(distances[unit], distance(maps, last, unit));
                if (!chosen[unit] && (next < 0 || distances[unit] > distances[next])) {
                    next = unit;
                }
            }
        }
    }

    private static int distance(byte[] maps, int p, int q) {
        int sum = 0;
        for (int i = 0; i < UnitMaps.PIXELS; i++) {
            sum += Math.abs((maps[p * UnitMaps.PIXELS + i] & 0xff) - (maps[q * UnitMaps.PIXELS + i] & 0xff));
        }
        return sum;
    }
}
