package initlab.table;

import java.util.HashSet;
import java.util.Set;

/** Recognizes columns that number or name the rows and say nothing about the points. */
final class RowNumbers {
    private final Sheet sheet;
    private final Profile[] profiles;

    RowNumbers(Sheet sheet, Profile[] profiles) {
        this.sheet = sheet;
        this.profiles = profiles;
    }

    /** Whether a column numbers or names the rows, by its name or its values. */
    boolean isId(int column) {
        Profile profile = profiles[column];
        String name = sheet.names[column];
        if (sheet.hasHeader && name != null && !name.isEmpty() && Vocabulary.isId(name)) {
            return profile.isDistinct() && (profile.isWhole || !profile.isNumeric());
        }
        if (column > 0) {
            return false;
        }
        if (sheet.hasHeader && "".equals(name)) {
            return profile.isWhole || profile.isDistinct() && !profile.isNumeric();
        }
        // In a table with nothing but points, even a column that counts the rows is a feature.
        return profiles.length > Roles.NEEDED && (profile.counts || !sheet.hasHeader && isSerialNumber());
    }

    /** Whether the first column has another integer in every row, and the others are not like that. */
    private boolean isSerialNumber() {
        boolean fractions = false;
        for (int column = 1; column < profiles.length; column++) {
            fractions |= profiles[column].isNumeric() && !profiles[column].isWhole;
        }
        Set<Double> seen = new HashSet<>();
        boolean serial = fractions && profiles[0].isWhole && profiles[0].words == 0;
        for (int row = sheet.firstRow; serial && row < sheet.cells.rows(); row++) {
            serial = seen.add(sheet.cells.number(row, 0));
        }
        return serial;
    }
}
