// Loads the one program, compiled twice, into the page or into a worker.
// WebAssembly GC is used where the browser has it, JavaScript elsewhere; ?engine=js|wasm forces one.

const inPage = typeof document !== 'undefined';
const asked = new URLSearchParams(location.search).get('engine');

/** Validates a module of one empty struct type: true only where garbage-collected types exist. */
function hasWasmGc() {
  return typeof WebAssembly === 'object' && WebAssembly.validate(
      new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 3, 1, 0x5f, 0]));
}

async function startWasm(role) {
  const { load } = await import('./initlab.wasm-runtime.js');
  const program = await load(new URL('./initlab.wasm', import.meta.url).href);
  await program.exports.main([role, 'wasm']);
}

async function startJs(role) {
  const { main } = await import('./initlab.js');
  main([role, 'js']);
}
startWasm('page');
startJs('page');
