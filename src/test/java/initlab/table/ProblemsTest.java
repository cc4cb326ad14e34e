package initlab.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that cannot be used say what they are, where, and what to do. A slash in the texts here is a line end. */
class ProblemsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "''                                   ~ the text is empty",
                "' / / '                              ~ the text is empty",
                "Dear all,/this is no table, sorry./Me ~ No table of numbers was found",
                "a,b,c/d,e,f/                         ~ No table of numbers was found",
                "<!DOCTYPE html><table>               ~ This is a web page",
                "<?xml version=1.0?><a/>              ~ This is a web page or another file with tags",
                "[[0.1, 0.2, 0], [0.3, 0.4, 1]]       ~ This is JSON or a list in a program",
                "[{\"x\": 1}]                         ~ This is JSON or a list in a program",
                "X = [[0.1, 0.2], [0.3, 0.4]]         ~ This is JSON or a list in a program",
                "np.array([[0.1, 0.2]])               ~ This is JSON or a list in a program",
                "{\"cells\": []}                      ~ This is a Jupyter notebook",
                "{ \"setup\": \"?\", \"layers\": 1 }  ~ These are results of the lab, without the points",
                "initialization,iteration,cost/he,0,0.7/he,1000,0.4 ~ These are results of the lab",
                "initialization,set,point,prediction/he,train,0,1/he,train,1,0 ~ These are results of the lab",
                "1,2/3,4/5,6/                         ~ Labels are missing: no column looks like a class",
                "1,2,0/3,4,0/5,6,0/7,8,0/             ~ All rows have the same label, “0”",
                "1,2,0/3,4,1/5,6,0/7,8,1/             ~ At least 4 points of each class are needed. Class “0” has 2, class “1” has 2.",
                "x,label/1,0/2,1/3,0/4,1/             ~ Besides the class, “label”, there are not two columns of numbers",
                "name,x,label/a,1,0/b,2,1/c,3,0/d,4,1/ ~ Line 2, column 1: “a” is not a number. Besides the class, “label”",
                "x,y,label/,,0/,,1/1,,0/,2,1/         ~ All rows have gaps, the first one in line 2, column 1",
            })
    void theMessageNamesTheReason(String text, String words) {
        String message = Tables.problem(text.replace('/', '\n')).getMessage();
        assertTrue(message.contains(words), message);
    }

    @Test
    void placesCountLinesOfTheFileAndCellsOfTheLine() {
        String table =
                "# about\r\n\r\nx;y;\"my\r\nlabel\"\r\n" + "1;2;0\r\n3;4;1\r\n".repeat(4) + "# more\r\n5;six;0\r\n";
        TableException problem = Tables.problem(table);
        assertEquals("14:2", problem.row() + ":" + problem.column(), problem.getMessage());
        TableException ragged = Tables.problem(table.replace("six;0", "6;0;7"));
        assertEquals("14:4", ragged.row() + ":" + ragged.column(), ragged.getMessage());
        assertEquals(0, Tables.problem("1,2\n3,4\n").row());
    }

    @Test
    void messagesHaveAtMostTwoSentencesAndShowNoMoreThanAFewWords() {
        for (String text : new String[] {
            "1,2,0\n".repeat(5) + "1," + "x".repeat(100_000) + ",1\n",
            "y".repeat(100_000),
            "1,2,0\n".repeat(5) + "1,".repeat(9999)
        }) {
            String message = Tables.problem(text).getMessage();
            assertTrue(message.length() < 250, message);
            assertTrue(message.endsWith(".") && !message.endsWith(".."), message);
        }
    }
}
