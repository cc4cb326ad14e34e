package initlab.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms of tables, columns and labels. In the tables here / is a line end, ~ a tab, ^ a quote and § counts. */
class TableFormsTest {
    private static String table(String head, String rows) {
        StringBuilder text = new StringBuilder(head == null ? "" : head);
        for (int i = 0; i < 4; i++) {
            text.append(rows.replace('§', (char) ('1' + i))).append('/');
        }
        return text.toString().replace('/', '\n').replace('~', '\t').replace('^', '"');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "sep=;/x;y;label/!0,5;1,5;0/1;2;1!0.5 1.5 0",
                "^sep=;^/x;y;label/!0,5;1,5;0/1;2;1!0.5 1.5 0",
                "# x y label/!5e-1 1.5 0/1 2 1!0.5 1.5 0",
                "#label,x,y/!0,0.5,1.5/1,1,2!0.5 1.5 0",
                "% made by a program/% x~y~label/!0.5~1.5~0/1~2~1!0.5 1.5 0",
                "!0.5,1.5,0 # first/1,2,1 # second!0.5 1.5 0",
                "@RELATION r/@ATTRIBUTE x NUMERIC/@ATTRIBUTE 'the y' REAL/@ATTRIBUTE class {a,b}/@DATA/!0.5,1.5,a/1,2,b!0.5 1.5 a",
                "|x|y|label|/|---|:-:|--:|/!|0.5|1.5|0|/|1|2|1|!0.5 1.5 0",
                "+---+---+---+/| x | y | label |/+---+---+---+/!| 0.5 | 1.5 | 0 |/| 1 | 2 | 1 |!0.5 1.5 0",
                "    x   y  label/!§0 0.5 1.5 0/§1 1 2 1!0.5 1.5 0",
                "^x^ ^y^ ^label^/!^§^ 0.5 1.5 0/^§7^ 1 2 1!0.5 1.5 0",
                "^x^,^y^,^label^/!^Ann §^,0.5,1.5,0/^Bob §^,1,2,1!0.5 1.5 0",
                ",x,y,label/!7,0.5,1.5,0/9,1,2,1!0.5 1.5 0",
                ",0,1,2/!0,0.5,1.5,0/1,1,2,1!0.5 1.5 0",
                "Unnamed: 0,x,y,label/!7,0.5,1.5,0/9,1,2,1!0.5 1.5 0",
                "x;y;label;;/!0.5;1.5;0;;/1;2;1;;!0.5 1.5 0",
                "My points/from May, I think/x,y,label/cm,cm,-/!0.5,1.5,0/1,2,1!0.5 1.5 0",
                "x,y,label/,(cm),(cm)/!0.5,1.5,0/1,2,1!0.5 1.5 0",
                "x (cm);y (cm);class/!0,5;1,5;0/1;2;1!0.5 1.5 0",
                "!0.5\u00a01.5\u00a00/1\u00a02\u00a01!0.5 1.5 0",
                "!0.5\u20091.5\u20090/1\u20092\u20091!0.5 1.5 0",
                "!\u22120.5;\u20131.5;0/1;2;1!-0.5 -1.5 0",
                "!0,5 1,5 0/1 2 1!0.5 1.5 0",
                "!0,5, 1,5, 0/0,25, 2,5, 1!0.5 1.5 0",
                "!^0.5,1.5,0^/^1,2,1^!0.5 1.5 0",
                "!0.5,1.5,^a, ^^b^^^/1,2,^c/d^!0.5 1.5 a, \"b\"",
                "x,y,label/!0.5D+00,1.5d0,0/1,2,1!0.5 1.5 0",
                "x,y,farbe/!0.5,1.5,#ff0000/1,2,#00f!0.5 1.5 #ff0000",
            })
    void theFormIsRecognized(String head, String rows, String first) {
        Reading reading = Tables.read(table(head, rows));
        assertTrue(Tables.points(reading).startsWith(first + "; "), Tables.points(reading));
        assertEquals(8, reading.points());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "x,y,z,label/           ! 0.5,1.5,7,0/1,2,8,1         ! X Y IGNORED CLASS",
                "X1;X2;Y/               ! 0.5;1.5;0/1;2;1             ! X Y CLASS",
                "y,x1,x2/               ! 0,0.5,1.5/1,1,2             ! CLASS X Y",
                "x,klasse,y/            ! 0.5,a,1.5/1,b,2             ! X CLASS Y",
                "lat,lon,type/          ! 1.5,0.5,0/2,1,1             ! Y X CLASS",
                "a,b,is_spam/           ! 0.5,1.5,0/1,2,1             ! X Y CLASS",
                "''                     ! 0,0.5,1.5/1,1,2             ! CLASS X Y",
                "''                     ! 0.5,a,1.5/1,b,2             ! X CLASS Y",
                "name,x,y,label/        ! Ann,0.5,1.5,0/Bob,1,2,1     ! IGNORED X Y CLASS",
                "bias,x,y,label/        ! 1,0.5,1.5,0/1,1,2,1         ! IGNORED X Y CLASS",
                "x,y,c0,c1/             ! 0.5,1.5,1,0/1,2,0,1         ! X Y CLASS CLASS",
                "x,y,is_a,is_b/         ! 0.5,1.5,True,False/1,2,False,True ! X Y CLASS CLASS",
                "sex,x,y,target/        ! 0,0.5,1.5,1/1,1,2,1/0,3,4,0/1,3,5,0 ! IGNORED X Y CLASS",
            })
    void columnsHaveTheRolesThatTheirNamesAndValuesTell(String head, String rows, String roles) {
        Reading reading = Tables.read(table(head, rows));
        StringBuilder found = new StringBuilder();
        for (Column column : reading.columns()) {
            found.append(found.isEmpty() ? "" : " ").append(column.role());
            assertEquals(column.role() != Column.Role.IGNORED, column.reason().isEmpty());
        }
        assertEquals(roles, found.toString());
        assertEquals(null, reading.problem());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "0       ! 1     ! 0,1",
                "1.0     ! -1    ! -1,1",
                "2       ! 1e0   ! 1,2",
                "True    ! False ! False,True",
                "setosa  ! versicolor ! setosa,versicolor",
                "red     ! blue  ! red,blue",
                "yes     ! no    ! no,yes",
                "B       ! A     ! A,B",
                "class 2 ! class 1 ! class 1,class 2",
                "+       ! -     ! -,+",
                "Flu     ! None  ! Flu,None",
                "ja      ! nein  ! nein,ja",
            })
    void anyTwoLabelsAreTwoClassesInTheOrderThatOneExpects(String first, String second, String names) {
        Reading reading = Tables.read("x,y,label\n" + ("0.5,1.5," + first + "\n0.25,1," + second + "\n").repeat(4));
        assertEquals(names, String.join(",", reading.classNames()));
        assertEquals(8, reading.points());
        String mapping = "“" + reading.classNames().get(0) + "” is class 0, “"
                + reading.classNames().get(1) + "” is class 1.";
        assertEquals(!names.equals("0,1"), reading.notes().contains(mapping), Tables.notes(reading));
    }

    @Test
    void aTableOnItsSideIsReadByItsLines() {
        String points = "0.5 1.5 a; 0.6 1.4 b; 0.7 1.3 a; 0.8 1.2 b; 0.9 1.1 a; 1.0 1.0 b; 1.1 0.9 a; 1.2 0.8 b; ";
        String x = "0.5,0.6,0.7,0.8,0.9,1.0,1.1,1.2";
        String y = "1.5,1.4,1.3,1.2,1.1,1.0,0.9,0.8";
        String label = "a,b,a,b,a,b,a,b";
        for (String text : new String[] {
            x + "\n" + y + "\n" + label,
            label + "\n" + x + "\n" + y,
            "x1," + x + "\nx2," + y + "\ny," + label + "\n",
            ",0,1,2,3,4,5,6,7\nx1," + x + "\nx2," + y + "\nlabel," + label
        }) {
            Reading reading = Tables.read(text);
            assertEquals(points, Tables.points(reading), text);
            assertTrue(Tables.notes(reading).contains("The table lies on its side"), text);
            boolean named = text.contains("x1");
            assertEquals(!named, Tables.notes(reading).contains("the labels are read from line "), text);
        }
        TableException problem = Tables.problem(x.replace("0.7", "O.7") + "\n" + y + "\n" + label);
        assertEquals("1:3", problem.row() + ":" + problem.column(), "the place is that of the file");
    }

    @Test
    void theLabsOwnPointsAreRead() {
        String points = "0.5,-0.25,0\n1,0.75,1\n".repeat(4);
        assertEquals(8, Tables.read(points).points());
        assertEquals(
                Tables.points(Tables.read(points)),
                Tables.points(Tables.read(points.trim().replace('\n', ';'))),
                "also as a link has them");
        assertEquals(List.of(), Tables.read(points).notes());
    }
}
