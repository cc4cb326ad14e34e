package initlab.build;

import initlab.build.RuntimePatches.Patch;
import java.util.List;

/**
 * Has TeaVM's runtime take a compiled module instead of an address, so that the page and its workers share one, and takes
 * away what the lab never uses: Emscripten's modules, files of Node, and names for stacks. What nothing calls any longer,
 * esbuild removes.
 */
final class RuntimeLoading {
    static final List<Patch> PATCHES = List.of(
            new Patch(
                    "load takes a compiled module, which boot.js shares with the workers, and fetches nothing itself.",
                    """
            async function load(src, options) {
              if (!options) {
                options = {};
              }
              const isNodeJs = options.nodejs || typeof process !== "undefined";
              const emscriptenModulePaths = options.emscriptenModules ?? {};
              const deobfuscatorOptions = options.stackDeobfuscator ?? {};
              const debugInfoLocation = deobfuscatorOptions.infoLocation ?? "auto";
              const compilationPromise = compileModule(src, isNodeJs);
              const [deobfuscatorFactory, module, debugInfo, emscriptenModules] = await Promise.all([
                deobfuscatorOptions.enabled ? getDeobfuscator(src, deobfuscatorOptions, isNodeJs) : Promise.resolve(null),
                compilationPromise,
                fetchExternalDebugInfo(src, debugInfoLocation, deobfuscatorOptions, isNodeJs),
                loadEmscriptenModules(emscriptenModulePaths, isNodeJs)
              ]);
            """,
                    """
            async function load(module, options = {}) {
            """),
            new Patch("load links Emscripten's modules; the lab has none.", """
              const allocator = await linkImports(importObj, options, module, emscriptenModules);
            """, """
              const allocator = linkImports(importObj, options, module);
            """),
            new Patch("load asks for what Java names its functions had, to print stacks; no page prints any.", """
              if (deobfuscatorFactory) {
                const moduleToPass = debugInfoLocation === "auto" || debugInfoLocation === "embedded" ? module : null;
                const deobfuscator = createDeobfuscator(moduleToPass, debugInfo, deobfuscatorFactory);
                if (deobfuscator !== null) {
                  defaultsResult.supplyStackDeobfuscator(deobfuscator);
                }
              }
            """, ""),
            new Patch("The only function of the runtime that boot.js calls.", """
            export {
              defaults,
              load,
              wrapImport
            };""", "export { load };"),
            new Patch(
                    "linkImports waits for Emscripten's modules.",
                    "async function linkImports(imports, options, module, emscriptenModules) {",
                    "function linkImports(imports, options, module) {"),
            new Patch("linkImports lays their memory out.", """
              const stackSize = options.stack ?? 2 * (1 << 20);
              let ptr = memDefaults.dataSize ?? 0;
              let tablePtr = 0;
              for (const emscriptenModule of emscriptenModules) {
                const dylinkInfo = extractDylinkInfo(emscriptenModule.wasmModule);
                const memSize = dylinkInfo.memorySize ?? 0;
                const memAlign = dylinkInfo.memoryAlignment ?? 1;
                const tableSize = dylinkInfo.tableSize ?? 0;
                const tableAlign = dylinkInfo.tableAlignment ?? 1;
                if (memSize > 0) {
                  ptr = align(ptr, memAlign);
                  emscriptenModule.memoryOffset = ptr;
                  ptr += memSize;
                }
                if (tableSize > 0) {
                  tablePtr = align(tablePtr, tableAlign);
                  emscriptenModule.tableOffset = tablePtr;
                  tablePtr += tableSize;
                }
              }
              let stackPtr = -1;
              let stackLow = -1;
              let stackHigh = -1;
              if (emscriptenModules.length > 0) {
                ptr = align(ptr, 4);
                stackPtr = ptr;
                stackLow = ptr;
                ptr += stackSize;
                ptr = align(ptr, 4);
                stackHigh = ptr;
              }
            """, """
              let ptr = memDefaults.dataSize ?? 0;
            """),
            new Patch("linkImports gives them more memory.", "emscriptenModules.length === 0 ? 1 : 256", "1"),
            new Patch("linkImports makes a table for their functions.", """
              const tableInstance = tablePtr > 0 ? new WebAssembly.Table({ initial: tablePtr, element: "anyfunc" }) : null;
            """, ""),
            new Patch("linkImports starts them.", """
              await Promise.all(emscriptenModules.map(async ({ name, wasmModule, jsLoader, tableOffset, memoryOffset }) => {
                const loadedEmscripten = await jsLoader({
                  wasmMemory: memoryInstance,
                  instantiateWasm(emscriptenImports, successCallback) {
                    emscriptenImports.env = {
                      memory: memoryInstance,
                      malloc: (size) => allocator.malloc(size),
                      free: (p) => allocator.free(p),
                      realloc: (p, newSize) => allocator.realloc(p, newSize),
                      __indirect_function_table: tableInstance,
                      __memory_base: new WebAssembly.Global({ value: "i32", mutable: false }, memoryOffset ?? 0),
                      __table_base: new WebAssembly.Global({ value: "i32", mutable: false }, tableOffset ?? 0),
                      __stack_pointer: new WebAssembly.Global({ value: "i32", mutable: true }, stackPtr)
                    };
                    emscriptenImports["GOT.mem"] = {
                      __stack_low: new WebAssembly.Global({ value: "i32", mutable: true }, stackLow),
                      __stack_high: new WebAssembly.Global({ value: "i32", mutable: true }, stackHigh)
                    };
                    WebAssembly.instantiate(wasmModule, emscriptenImports).then(successCallback);
                  }
                });
                const importObj = {};
                for (const { name: exportName, kind: exportKind } of WebAssembly.Module.exports(wasmModule)) {
                  if (exportKind === "function") {
                    const fn = loadedEmscripten["_" + exportName];
                    if (typeof fn === "function") {
                      importObj[exportName] = fn;
                    }
                  }
                }
                imports[name] = importObj;
              }));
            """, ""));

    private RuntimeLoading() {}
}
