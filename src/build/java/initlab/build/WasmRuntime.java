package initlab.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rids TeaVM's WebAssembly GC runtime of {@code new Function}, which no page without {@code 'unsafe-eval'} may call.
 *
 * <p>TeaVM compiles each {@code @JSBody} to strings in the module, and its runtime makes functions of them as the module
 * starts. This program reads the strings out of the module, in the order in which the start function uses them, and
 * writes them as ordinary functions into the runtime. What else the runtime makes from text it replaces by closures that
 * do the same. Runs from its source file, after TeaVM; anything it does not recognize ends the build.
 */
public final class WasmRuntime {
    private static final String MODULE = "initlab.wasm";
    private static final String RUNTIME = "initlab.wasm-runtime.js";
    private static final int IMPORTS = 2;
    private static final int EXPORTS = 7;
    private static final int CODE = 10;
    private static final int DATA = 11;
    private static final int GLOBAL_GET = 0x23;
    private static final int CALL = 0x10;
    private static final int GC_PREFIX = 0xfb;
    private static final int ARRAY_NEW_FIXED = 8;
    private static final String FACTORY = "createFunction";
    private static final String STRING_TO_JS = "teavm.stringToJs";

    /** What stands in the runtime of TeaVM 0.16.0, and what takes its place. */
    private static final String[][] REPLACEMENTS = {
        {"t=new Function(\"return \"+e+\";\");", "t=()=>globalThis[e];"},
        {"new Function(\"value\",e+\" = value;\")(t)", "globalThis[e]=t"},
        {
            "const n=[];const r=[];for(let e=0;e<t.length;++e){const a=\"p\"+e;n.push(a);r.push(a)}if(e){const s=r.length-1;"
                    + "r[s]=\"...\"+r[s]}const o=r.join(\", \");return new Function(\"rethrowJavaAsJs\",\"fn\",`return function(${o}) "
                    + "{\n    try {\n        return fn(${n.join(\", \")});\n    } catch (e) {\n        rethrowJavaAsJs(e);\n    }\n"
                    + "};`)(j,t)",
            "const n=t.length-1;return function(...r){try{return e?t(...r.slice(0,n),r.slice(n)):t(...r)}catch(e){j(e)}}"
        },
        {
            "return new Function(\"constructor\",`return function ${e}(marker, javaObject) {\n"
                    + "    return constructor.call(this, marker, javaObject);\n}\n`)(t)",
            "return function(e,n){return t.call(this,e,n)}"
        },
        {
            "const o=[];const a=[];for(let e=1;e<n.length;++e){const l=\"p\"+e;o.push(l);a.push(l)}if(r){const c=a.length-1;"
                    + "a[c]=\"...\"+a[c]}const s=a.join(\", \");e.prototype[t]=new Function(\"rethrowJavaAsJs\",\"fn\","
                    + "`return function(${s}) {\n    try {\n        return fn(${[\"this\",...o].join(\", \")});\n    } catch (e) {\n"
                    + "        rethrowJavaAsJs(e);\n    }\n};`)(j,n)",
            "const o=n.length-2;e.prototype[t]=function(...e){try{return r?n(this,...e.slice(0,o),e.slice(o)):n(this,...e)}"
                    + "catch(e){j(e)}}"
        },
        {"const C=[];for(let e=0;", "let C=0;for(let e=0;"},
        {
            "const F=C.length===0?\"\":C.join(\", \");const T=[...C,\"body\"].join(\", \");t.teavmJso[\"createFunction\"+e]=new "
                    + "Function(\"wrapCallFromJavaToJs\",...C,\"body\",`return new Function('wrapCallFromJavaToJs', ${T}).bind(this, "
                    + "wrapCallFromJavaToJs);`).bind(null,k)",
            "t.teavmJso[\"createFunction\"+e]=(...e)=>{const t=bodies[C++];if(t?.length!==e.length)throw new Error("
                    + "\"The runtime is of another build than the program.\");return t.bind(null,k)}"
        },
        {
            "new Function(\"rethrowJsAsJava\",\"fn\",...C,`try {\n    return fn(${F});\n} catch (e) {\n    rethrowJsAsJava(e);\n"
                    + "}`).bind(null,x)",
            "(e,...t)=>{try{return e(...t)}catch(e){x(e)}}"
        },
        {
            "new Function(\"rethrowJsAsJava\",\"getGlobalName\",\"instance\",\"method\",...C,`try {\n    return instance !== null\n"
                    + "        ? instance[method](${F})\n        : getGlobalName(method)(${F});\n} catch (e) {\n    rethrowJsAsJava(e);\n"
                    + "}`).bind(null,x,D)",
            "(e,t,...n)=>{try{return e!==null?e[t](...n):D(t)(...n)}catch(e){x(e)}}"
        },
        {
            "new Function(\"rethrowJsAsJava\",\"constructor\",...C,`try {\n    return new constructor(${F});\n} catch (e) {\n"
                    + "    rethrowJsAsJava(e);\n}`).bind(null,x)",
            "(e,...t)=>{try{return new e(...t)}catch(e){x(e)}}"
        },
        {"new Function(...C,\"return [\"+F+\"]\");C.push(\"p\"+(e+1))", "(...e)=>e"},
    };

    private final byte[] wasm;
    private int at;
    /** Parameters wanted of each imported function that makes functions, by its index; the body comes on top. */
    private final Map<Integer, Integer> factories = new HashMap<>();

    private final List<String> strings = new ArrayList<>();
    /** Where each string's bytes begin. */
    private final List<Integer> offsets = new ArrayList<>();
    /** Which string is in a global, by its place in the list. */
    private final Map<Integer, Integer> stringOfGlobal = new HashMap<>();

    private final List<String> bodies = new ArrayList<>();
    private int stringToJs = -1;
    private int codeStart;
    private int codeEnd;

    private WasmRuntime(byte[] wasm) {
        this.wasm = wasm;
    }

    /**
     * Writes module and runtime anew.
     *
     * @param args the folder that holds TeaVM's {@code initlab.wasm} and {@code initlab.wasm-runtime.js}, and the folder
     *     that the new ones go to
     */
    public static void main(String[] args) throws IOException {
        Path from = Path.of(args[0]);
        Path to = Path.of(args[1]);
        String runtime = Files.readString(from.resolve(RUNTIME));
        for (String[] replacement : REPLACEMENTS) {
            int found = runtime.indexOf(replacement[0]);
            require(
                    found >= 0 && runtime.indexOf(replacement[0], found + 1) < 0,
                    "TeaVM's runtime is another than the one known: it lacks " + replacement[0]);
            runtime = runtime.replace(replacement[0], replacement[1]);
        }
        require(
                !runtime.contains("new Function") && !runtime.contains("eval("),
                "TeaVM's runtime makes functions from text in a way not known.");
        WasmRuntime module = new WasmRuntime(Files.readAllBytes(from.resolve(MODULE)));
        List<String> bodies = module.bodies();
        Files.createDirectories(to);
        Files.writeString(to.resolve(RUNTIME), runtime + "\nconst bodies=[\n" + String.join(",\n", bodies) + "];\n");
        Files.write(to.resolve(MODULE), module.wasm);
    }

    private static void require(boolean fact, String otherwise) {
        if (!fact) {
            throw new IllegalStateException(otherwise);
        }
    }

    /** The functions as JavaScript, in the order in which the module asks for them. */
    private List<String> bodies() {
        at = 8;
        while (at < wasm.length) {
            int section = wasm[at++];
            int end = number() + at;
            switch (section) {
                case IMPORTS -> readImports();
                case EXPORTS -> readExports();
                case CODE -> {
                    codeStart = at;
                    codeEnd = end;
                }
                case DATA -> readStrings();
                default -> {}
            }
            at = end;
        }
        require(
                !factories.isEmpty() && stringToJs >= 0,
                "The module makes no functions from text, or names its parts otherwise.");
        readStringGlobals();
        readCalls();
        return bodies;
    }

    private int number() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            value |= (wasm[at] & 0x7f) << shift;
            if (wasm[at++] >= 0) {
                return value;
            }
        }
    }

    private String name() {
        int length = number();
        at += length;
        return new String(wasm, at - length, length, StandardCharsets.UTF_8);
    }

    private void readImports() {
        int function = 0;
        for (int left = number(); left > 0; left--) {
            name();
            String name = name();
            int kind = wasm[at++];
            switch (kind) {
                case 0 -> {
                    if (name.startsWith(FACTORY)) {
                        factories.put(function, Integer.parseInt(name.substring(FACTORY.length())));
                    }
                    function++;
                    number();
                }
                case 2 -> {
                    boolean limited = (wasm[at++] & 1) != 0;
                    number();
                    if (limited) {
                        number();
                    }
                }
                case 3 -> at += 2;
                default ->
                    throw new IllegalStateException("The module imports " + name + ", which is of an unknown kind.");
            }
        }
    }

    private void readExports() {
        for (int left = number(); left > 0; left--) {
            String name = name();
            at++;
            int index = number();
            stringToJs = name.equals(STRING_TO_JS) ? index : stringToJs;
        }
    }

    /** The one data segment holds nothing but strings: their length in UTF-16 units, then UTF-8. */
    private void readStrings() {
        require(number() == 1 && number() == 0, "The module's data is laid out in an unknown way.");
        at++;
        number();
        at++;
        int end = number() + at;
        while (at < end) {
            int units = number();
            offsets.add(at);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (int unit = 0; unit < units; unit++) {
                int size = (wasm[at] & 0xff) < 0x80 ? 1 : (wasm[at] & 0xff) < 0xe0 ? 2 : 3;
                bytes.write(wasm, at, size);
                at += size;
            }
            strings.add(bytes.toString(StandardCharsets.UTF_8));
        }
    }

    /** The start function lists the globals of all strings, in the strings' order, to fill them. */
    private void readStringGlobals() {
        at = codeStart;
        while (at < codeEnd) {
            int from = at;
            List<Integer> globals = new ArrayList<>();
            while (wasm[at] == GLOBAL_GET) {
                at++;
                globals.add(number());
            }
            if (globals.size() > 1 && (wasm[at] & 0xff) == GC_PREFIX && wasm[at + 1] == ARRAY_NEW_FIXED) {
                at += 2;
                number();
                if (number() == globals.size()
                        && stringOfGlobal.size() + globals.size() <= strings.size()
                        && globals.size() > strings.size() / 2) {
                    for (int global : globals) {
                        stringOfGlobal.put(global, stringOfGlobal.size());
                    }
                }
            }
            at = from + 1 > at || globals.isEmpty() ? from + 1 : at;
        }
        require(stringOfGlobal.size() == strings.size(), "The globals of the module's strings were not found.");
    }

    /** Finds: global.get, call stringToJs, once for each parameter and the body; then the call that makes the function. */
    private void readCalls() {
        for (int from = codeStart; from < codeEnd; from++) {
            at = from;
            List<Integer> texts = new ArrayList<>();
            while (wasm[at] == GLOBAL_GET) {
                at++;
                Integer text = stringOfGlobal.get(number());
                if (text == null || wasm[at++] != CALL || number() != stringToJs) {
                    break;
                }
                texts.add(text);
            }
            if (!texts.isEmpty() && wasm[at] == CALL) {
                at++;
                Integer parameters = factories.get(number());
                if (parameters != null && parameters + 1 == texts.size()) {
                    takeBody(texts);
                    from = at - 1;
                }
            }
        }
        require(!bodies.isEmpty(), "The calls that make functions from text were not found.");
    }

    /** The runtime has the body now; in the module blanks of the same length remain. */
    private void takeBody(List<Integer> texts) {
        int last = texts.size() - 1;
        StringBuilder body = new StringBuilder("function(wrapCallFromJavaToJs");
        for (int text : texts.subList(0, last)) {
            body.append(',').append(strings.get(text));
        }
        String script = strings.get(texts.get(last));
        bodies.add(body.append("){").append(script).append('}').toString());
        if (script.chars().allMatch(c -> c < 0x80)) {
            Arrays.fill(wasm, offsets.get(texts.get(last)), offsets.get(texts.get(last)) + script.length(), (byte) ' ');
        }
    }
}
