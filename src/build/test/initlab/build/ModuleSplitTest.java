package initlab.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ModuleSplitTest {
    /**
     * {@code main} calls {@code later.open}, which calls {@code helper} and {@code shared}; {@code main} calls
     * {@code shared}, too. The start fills a global for each of {@code later} and {@code main}, and takes a script.
     */
    private static final String MODULE = """
            (module
             (type $t (func (param i32) (result i32)))
             (type $box (struct (field (mut i32))))
             (import "teavmJso" "createFunction1" (func $script (param i32) (result i32)))
             (import "teavmJso" "global" (func $global (param i32) (result i32)))
             (global $later@box (ref $box) (struct.new_default $box))
             (global $main@box (ref $box) (struct.new_default $box))
             (global $text (mut i32) (i32.const 0))
             (tag $thrown (param i32))
             (data $strings (i32.const 0) "a (text \\"with ) quotes")
             (elem declare func $helper $later.more)
             (export "main" (func $main))
             (start $start)
             (func $start (type $s) (local $0 i32)
              (call $fill (global.get $later@box) (i32.const 1))
              (call $fill (global.get $main@box) (i32.const 2))
              (global.set $text (call $script (i32.const 3)))
              (local.set $0 (i32.const 4))
             )
             (func $fill (param $0 (ref $box)) (param $1 i32) (struct.set $box 0 (local.get $0) (local.get $1)))
             (func $main (type $t) (param $0 i32) (result i32)
              (drop (global.get $main@box)) (drop (call $shared (local.get $0)))
              (call $later.open (local.get $0)))
             (func $shared (type $t) (param $0 i32) (result i32) (local.get $0))
             (func $later.open (type $t) (param $0 i32) (result i32)
              (drop (global.get $later@box)) (drop (ref.func $later.more)) (drop (global.get $text))
              (call $helper (call $shared (call $global (local.get $0)))))
             (func $later.more (type $t) (param $0 i32) (result i32) (throw $thrown (local.get $0)))
             (func $helper (type $t) (param $0 i32) (result i32) (local.get $0))
             (func $later.reads (type $t) (param $0 i32) (result i32) (i32.load (local.get $0)))
            )
            """;

    private final ModuleSplit.Parts parts = ModuleSplit.of(MODULE, name -> name.startsWith("later."));

    @Test
    void theFirstModuleCallsTheRestThroughTheTable() {
        assertTrue(
                parts.first()
                        .contains("(func $later.open (type $t) (param $0 i32) (result i32) "
                                + "(call_indirect $rest (type $t) (local.get $0) (i32.const 0)))"),
                parts.first());
        assertTrue(parts.first().contains("(table $rest 1 funcref)"), parts.first());
        assertTrue(parts.rest().contains("(elem (table $rest) (i32.const 0) func $later.open)"), parts.rest());
    }

    @Test
    void whatOnlyTheRestUsesIsInTheRest() {
        for (String name : new String[] {"$helper", "$later.more"}) {
            assertFalse(parts.first().contains("(func " + name + " "), parts.first());
            assertTrue(parts.rest().contains("(func " + name + " "), parts.rest());
        }
        assertTrue(parts.rest().contains("(global $later@box (ref $box) (struct.new_default $box))"), parts.rest());
        assertFalse(parts.first().contains("$later@box"), parts.first());
        assertTrue(parts.rest().contains("(elem declare func $later.more)"), parts.rest());
    }

    @Test
    void theRestImportsWhatBothUse() {
        String export = parts.first()
                .lines()
                .filter(line -> line.contains("(func $shared))"))
                .findFirst()
                .orElseThrow();
        String name = export.replaceAll("\\(export \"(\\w+)\".*", "$1");
        assertTrue(
                parts.rest()
                        .contains("(import \"initlab\" \"" + name
                                + "\" (func $shared (type $t) (param $0 i32) (result i32)))"),
                parts.rest());
        assertTrue(parts.rest().contains("(func $global (param i32) (result i32)))"), "JavaScript's through the first");
        assertTrue(parts.rest().contains("(global $text (mut i32))"), parts.rest());
        assertTrue(parts.rest().contains("(tag $thrown (param i32))"), parts.rest());
    }

    @Test
    void eachModuleFillsItsOwnGlobalsAtItsStart() {
        assertTrue(
                parts.rest()
                        .contains("(func $rest@start (type $s) (local $0 i32)\n"
                                + "(call $fill (global.get $later@box) (i32.const 1)))"),
                parts.rest());
        assertTrue(parts.first().contains("(call $fill (global.get $main@box) (i32.const 2))"));
        assertTrue(parts.first().contains("(local.set $0 (i32.const 4))"));
    }

    @Test
    void scriptsAreTakenInTheirOrderByTheFirstModule() {
        assertTrue(parts.first().contains("(global.set $text (call $script (i32.const 3)))"), parts.first());
        assertFalse(parts.rest().contains("$script"), parts.rest());
    }

    @Test
    void whatUsesMemoryIsInTheFirstModule() {
        assertTrue(parts.first().contains("(func $later.reads "), parts.first());
    }

    @Test
    void theSameModuleIsSplitTheSameWay() {
        assertEquals(parts, ModuleSplit.of(MODULE, name -> name.startsWith("later.")));
    }

    @Test
    void aModuleWithTablesOfItsOwnIsRejected() {
        String module = MODULE.replace("(elem declare func $helper $later.more)", "(table $own 1 funcref)");
        assertThrows(IllegalStateException.class, () -> ModuleSplit.of(module, name -> false));
    }
}
