package initlab.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teavm.backend.wasm.parser.AddressListener;
import org.teavm.backend.wasm.parser.CodeListener;
import org.teavm.backend.wasm.parser.CodeSectionListener;
import org.teavm.backend.wasm.parser.CodeSectionParser;
import org.teavm.backend.wasm.parser.ImportSectionListener;
import org.teavm.backend.wasm.parser.ImportSectionParser;
import org.teavm.backend.wasm.parser.WasmBinaryReader;

/**
 * The {@code @JSBody} scripts of a module that TeaVM compiled. The module keeps every string in its data segment and
 * a global for each. To make a function, it converts the parameters' names and the body with
 * {@code teavm.stringToJs}, and calls the import {@code createFunctionN}, where N is the number of parameters. TeaVM's
 * own parser reads the instructions.
 */
final class ModuleScripts {
    private static final int INT_CONSTANT = 0x41;
    private static final int END = 0x0b;
    private static final String FACTORY = "createFunction";
    private static final String STRING_TO_JS = "teavm.stringToJs";

    /** A string of the data segment and the place of its first byte in the module. */
    private record Text(String text, int at) {}

    private final byte[] wasm;
    /** The number of parameters, by the index of the imported function that makes a function with as many. */
    private final Map<Integer, Integer> factories = new HashMap<>();

    private final List<Text> texts = new ArrayList<>();
    private final Map<Integer, Text> textOfGlobal = new HashMap<>();
    private final List<String> scripts = new ArrayList<>();
    private int stringToJs = -1;

    private ModuleScripts(byte[] wasm) {
        this.wasm = wasm;
    }

    /**
     * Takes the scripts out of a module.
     *
     * @throws IllegalStateException if the module is not laid out as TeaVM 0.16.0 lays it out
     */
    static ModuleScripts taken(byte[] wasm) {
        ModuleScripts module = new ModuleScripts(wasm.clone());
        module.take();
        return module;
    }

    /** The scripts as JavaScript functions, in the order in which the module asks for them. */
    List<String> scripts() {
        return scripts;
    }

    /** The module, with blanks where the scripts were. */
    byte[] wasm() {
        return wasm;
    }

    private void take() {
        Map<Integer, WasmSection> sections = new HashMap<>();
        for (WasmSection section : WasmSection.of(wasm)) {
            sections.put(section.number(), section);
        }
        for (int section : List.of(WasmSection.IMPORTS, WasmSection.EXPORTS, WasmSection.CODE, WasmSection.DATA)) {
            require(sections.containsKey(section), "The module has no section " + section + ".");
        }
        byte[] code = sections.get(WasmSection.CODE).content();
        readImports(sections.get(WasmSection.IMPORTS).content());
        readExports(sections.get(WasmSection.EXPORTS).content());
        readTexts(sections.get(WasmSection.DATA));
        readCode(code, new TextGlobals());
        require(textOfGlobal.size() == texts.size(), "The globals of the module's strings were not found.");
        readCode(code, new FactoryCalls());
        require(!scripts.isEmpty(), "The calls that make functions from text were not found.");
    }

    static void require(boolean fact, String otherwise) {
        if (!fact) {
            throw new IllegalStateException(otherwise);
        }
    }

    private void readImports(byte[] section) {
        new ImportSectionParser(new ImportSectionListener() {
                    private int function;
                    private String name;

                    @Override
                    public void startEntry(String module, String entry) {
                        name = entry;
                    }

                    @Override
                    public void function(int type) {
                        if (name.startsWith(FACTORY)) {
                            factories.put(function, Integer.parseInt(name.substring(FACTORY.length())));
                        }
                        function++;
                    }
                })
                .parse(AddressListener.EMPTY, section);
        require(!factories.isEmpty(), "The module makes no functions from text.");
    }

    private void readExports(byte[] section) {
        WasmBinaryReader reader = new WasmBinaryReader(AddressListener.EMPTY, section);
        for (int left = reader.readLEB(); left > 0; left--) {
            String name = reader.readString();
            reader.ptr++;
            int index = reader.readLEB();
            stringToJs = name.equals(STRING_TO_JS) ? index : stringToJs;
        }
        require(stringToJs >= 0, "The module does not export " + STRING_TO_JS + ".");
    }

    /** The only data segment has nothing but strings: the number of UTF-16 units of each, then its units as UTF-8. */
    private void readTexts(WasmSection data) {
        byte[] section = data.content();
        WasmBinaryReader reader = new WasmBinaryReader(AddressListener.EMPTY, section);
        boolean oneAtZero = reader.readLEB() == 1
                && reader.readLEB() == 0
                && section[reader.ptr++] == INT_CONSTANT
                && reader.readLEB() == 0
                && section[reader.ptr++] == END;
        require(oneAtZero, "The module's data is not one segment at address 0.");
        int end = reader.readLEB() + reader.ptr;
        while (reader.ptr < end) {
            char[] units = new char[reader.readLEB()];
            int at = reader.ptr;
            for (int i = 0; i < units.length; i++) {
                units[i] = unit(section, reader);
            }
            texts.add(new Text(new String(units), data.start() + at));
        }
    }

    private static char unit(byte[] bytes, WasmBinaryReader reader) {
        int first = bytes[reader.ptr++] & 0xff;
        if (first < 0x80) {
            return (char) first;
        }
        int second = bytes[reader.ptr++] & 0x3f;
        return (char)
                (first < 0xe0
                        ? (first & 0x1f) << 6 | second
                        : (first & 0xf) << 12 | second << 6 | bytes[reader.ptr++] & 0x3f);
    }

    private void readCode(byte[] section, CodeListener listener) {
        new CodeSectionParser(new CodeSectionListener() {
                    @Override
                    public boolean functionStart(int index, int size) {
                        return true;
                    }

                    @Override
                    public CodeListener code() {
                        return listener;
                    }
                })
                .parse(AddressListener.EMPTY, section);
    }

    /** The start function makes an array of the globals of all strings, in the strings' order, to fill them. */
    private final class TextGlobals implements CodeListener {
        private final List<Integer> globals = new ArrayList<>();

        @Override
        public void getGlobal(int global) {
            globals.add(global);
        }

        @Override
        public void arrayNewFixed(int type, int size) {
            if (size == texts.size() && size <= globals.size()) {
                List<Integer> elements = globals.subList(globals.size() - size, globals.size());
                for (int i = 0; i < size; i++) {
                    textOfGlobal.put(elements.get(i), texts.get(i));
                }
            }
            globals.clear();
        }
    }

    /** Each call of a factory, and the strings converted since the call before. */
    private final class FactoryCalls implements CodeListener {
        private final List<Text> converted = new ArrayList<>();
        private Text last;

        @Override
        public void getGlobal(int global) {
            last = textOfGlobal.get(global);
        }

        @Override
        public void call(int function) {
            if (function == stringToJs && last != null) {
                converted.add(last);
                last = null;
                return;
            }
            Integer parameters = factories.get(function);
            if (parameters != null) {
                require(converted.size() > parameters, "A function is made from other texts than strings.");
                takeScript(converted.subList(converted.size() - parameters - 1, converted.size()));
            }
            converted.clear();
        }
    }

    /** Adds a script to the runtime and blanks its body in the module. */
    private void takeScript(List<Text> parts) {
        Text body = parts.get(parts.size() - 1);
        StringBuilder script = new StringBuilder("function(wrapCallFromJavaToJs");
        for (Text parameter : parts.subList(0, parts.size() - 1)) {
            script.append(',').append(parameter.text());
        }
        scripts.add(script.append("){").append(body.text()).append('}').toString());
        if (body.text().chars().allMatch(c -> c < 0x80)) {
            Arrays.fill(wasm, body.at(), body.at() + body.text().length(), (byte) ' ');
        }
    }
}
