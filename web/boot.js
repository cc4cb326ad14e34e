// Loads the one program, compiled twice, into the page or into a training worker.
// WebAssembly GC is used where the browser has it, JavaScript elsewhere; ?engine=js|wasm forces one.
// A worker is given the page's engine on its own address, so both run the same code.

const inPage = typeof document !== 'undefined';
const role = inPage ? 'page' : 'worker';
const asked = new URLSearchParams(location.search).get('engine');

/** Validates a module of one empty struct type: true only where garbage-collected types exist. */
function hasWasmGc() {
  return typeof WebAssembly === 'object' && WebAssembly.validate(
      new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 3, 1, 0x5f, 0]));
}

/** A sentence for the person at the page; a worker has only the console. */
function say(sentence, list = 'notice-list') {
  if (!inPage) {
    console.warn(sentence);
    return;
  }
  const item = document.createElement('p');
  item.className = 'notice';
  item.textContent = sentence;
  item.dataset.source = 'engine';
  document.getElementById(list).append(item);
}

function mark(engine) {
  if (inPage) {
    document.documentElement.dataset.engine = engine;
  }
}

async function startWasm() {
  const { load } = await import('./initlab.wasm-runtime.js');
  const program = await load(new URL('./initlab.wasm', import.meta.url).href);
  mark('wasm');
  await program.exports.main([role, 'wasm']);
}

async function startJs() {
  const { main } = await import('./initlab.js');
  mark('js');
  main([role, 'js']);
}

/** The engine to try first, and a word about it if the choice needs one. */
function choose() {
  const able = hasWasmGc();
  if (asked === 'js') {
    return 'js';
  }
  if (asked === 'wasm' && !able) {
    say('engine=wasm was asked for, but this browser has no WebAssembly with garbage collection. '
        + 'The lab runs in JavaScript instead: slower, with the same numbers.');
  } else if (asked !== null && asked !== 'wasm') {
    say(`engine=${asked.slice(0, 40)} is not known: js and wasm are. `
        + `The lab uses what fits this browser, ${able ? 'WebAssembly' : 'JavaScript'}.`);
  }
  return able ? 'wasm' : 'js';
}

async function start() {
  if (choose() === 'wasm') {
    try {
      await startWasm();
      return;
    } catch (error) {
      // Once the program runs, a fault in it is no reason to start a second one over it.
      if (inPage && document.documentElement.dataset.started !== undefined) {
        throw error;
      }
      console.warn(error);
      say('WebAssembly could not be started here, so the lab runs in JavaScript: slower, with the same numbers.');
    }
  }
  await startJs();
}

start().catch(error => {
  console.error(error);
  if (inPage) {
    document.documentElement.dataset.state = 'failed';
    say(`The lab could not be started (${error.message ?? error}). Reload the page; if that does not help, `
        + 'another browser may.', 'alert-list');
  } else {
    postMessage({ kind: 'failed', run: -1, message: `The training program could not be started: ${error.message ?? error}` });
  }
});
