package initlab.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ScriptSplitTest {
    /**
     * {@code Main_main} calls {@code Later_open}, which makes a {@code Later} and calls {@code Helper_help}; both call
     * {@code Shared_call} and use strings. {@code Later_count} assigns to a variable of the first module.
     */
    private static final String SCRIPT = """
            "use strict";
            let $rt_s = index => $rt_stringPool_instance[index],
            $rt_intern = text => text,
            $rt_str = text => text,
            $rt_metadata = list => list,
            $rt_packages = list => list,
            $rt_stringPool_instance = null,
            $rt_stringPool = list => {
                $rt_stringPool_instance = list;
            };
            function Main() {
                this.$field = 0;
            }
            let Main_total = 0,
            Main_main = () => {
                Shared_call($rt_s(1));
                Later_open(Main_total);
                Later_count();
            },
            Shared_call = text => text.$field + text.$field;
            function Later() {
                this.$seldom = null;
            }
            let Later_open = value => {
                let one = new Later();
                Helper_help($rt_s(0));
                return Shared_call($rt_s(1)) + one.$field;
            },
            Later_count = () => {
                Main_total = Main_total + 1;
            },
            Helper_help = text => text;
            $rt_packages([-1, "later"]);
            $rt_metadata([Main, "Main", 0, [], 1, ["$main", $rt_wrap(Main_main)],
            Later, 0, Main, [], 1, ["$open", $rt_wrap(Later_open)]]);
            $rt_stringPool(["of the rest", "of " + "both", "of nobody"]);
            (() => {
                let c;
                c = Later.prototype;
                c.opened = c.$opened;
            })();
            export { Main_main as main };
            """;

    private final ScriptSplit.Parts parts = ScriptSplit.of(SCRIPT, "lab.js", name -> name.startsWith("Later_"));

    @Test
    void theFirstModuleCallsTheRestByAFunctionOfTheSameName() {
        assertTrue(parts.first().contains("let Later_open = (...a) => $rest.r0(...a);"), parts.first());
        assertTrue(parts.rest().contains("$take({\nr0: Later_open,\n});"), parts.rest());
        assertTrue(parts.first().contains("export { Main_main as main, $take as rest"), parts.first());
    }

    @Test
    void whatOnlyTheRestUsesIsInTheRest() {
        for (String code :
                new String[] {"function Later()", "let Helper_help = ", "Later, 0, Main", "c = Later.prototype"}) {
            assertFalse(parts.first().contains(code), code);
            assertTrue(parts.rest().contains(code), code);
        }
    }

    @Test
    void theRestImportsWhatBothUse() {
        String name = parts.first().replaceAll("(?s).*Shared_call as (s\\d+).*", "$1");
        assertTrue(parts.rest().contains(name + " as Shared_call"), parts.rest());
        assertTrue(parts.rest().contains("from './lab.js';"), parts.rest());
        assertFalse(parts.rest().contains("let Shared_call"), parts.rest());
    }

    /** An imported variable cannot be assigned to. */
    @Test
    void whatAssignsToTheFirstModuleIsInTheFirst() {
        assertTrue(parts.first().contains("let Later_count = () =>"), parts.first());
        assertFalse(parts.rest().contains("Later_count"), parts.rest());
    }

    @Test
    void aStringIsInTheModuleThatUsesItFirstAndOneOfNobodyInNone() {
        assertTrue(parts.first().contains("$rt_stringPool([\"of \" + \"both\"]);"), parts.first());
        assertTrue(parts.rest().contains("[\"of the rest\"].forEach"), parts.rest());
        assertTrue(parts.first().contains("Shared_call($rt_s(0))"), parts.first());
        assertTrue(parts.rest().contains("Helper_help($rt_s(1))"), parts.rest());
        assertFalse((parts.first() + parts.rest()).contains("of nobody"));
    }

    @Test
    void theModulesAgreeOnShortNamesOfFields() {
        assertTrue(parts.first().contains("text => text.$0 + text.$0;"), parts.first());
        assertTrue(parts.rest().contains("one.$0;"), parts.rest());
        assertFalse((parts.first() + parts.rest()).contains("$field"));
    }

    @Test
    void theSameProgramIsSplitTheSameWay() {
        assertEquals(parts, ScriptSplit.of(SCRIPT, "lab.js", name -> name.startsWith("Later_")));
    }

    @Test
    void aMinifiedProgramIsRejected() {
        assertThrows(IllegalStateException.class, () -> ScriptSplit.of("let a=1;\n", "lab.js", name -> false));
    }
}
