// Loads the one program, compiled twice, into the page or into a training worker.
// WebAssembly GC is used where the browser has it, JavaScript elsewhere; ?engine=js|wasm forces one.
// A worker is given the page's engine and language on its own address, so both run the same code and say the same.

const inPage = typeof document !== 'undefined';
const role = inPage ? 'page' : 'worker';
const parameters = new URLSearchParams(location.search);
const asked = parameters.get('engine');
/** English sentences, and what they are in the language of the page; the program reads it too. */
let catalogue = globalThis.initlabWords = {};

/** A sentence in the language of the page, {0}, {1} … filled in; as Words.of has it in Java. */
function words(english, ...parts) {
  return (catalogue[english] ?? english).replace(/\{(\d)\}/g, (hole, i) => parts[i] ?? hole);
}

/**
 * Takes up the language that ?lang= asks for. English visitors load nothing more. The one place that knows where a
 * catalogue comes from: a build in one file carries them in initlabCatalogues.
 */
async function takeLanguage(language) {
  if (language === null || language === 'en') {
    return;
  }
  const known = inPage ? [...document.querySelectorAll('#languages [hreflang]')].map(link => link.hreflang) : [language];
  if (!known.includes(language)) {
    say(`lang=${language.slice(0, 40)} is not known: ${known.join(' and ')} are. The lab speaks English instead.`);
    return;
  }
  try {
    catalogue = globalThis.initlabWords = globalThis.initlabCatalogues?.[language]
        ?? await (await fetch(new URL(`./lang/${language}.json`, import.meta.url))).json();
  } catch (error) {
    console.warn(error);
    say(`The words for lang=${language} could not be loaded. The lab speaks English instead; a reload may help.`);
    return;
  }
  if (inPage) {
    document.documentElement.lang = language;
    translate(document);
  }
}

/** Texts and spoken attributes as the page was served, templates too; what the catalogue lacks stays English. */
function translate(root) {
  for (const element of root.querySelectorAll('*')) {
    for (const name of ['title', 'aria-label', 'placeholder', 'alt', 'content']) {
      if (element.hasAttribute(name)) {
        element.setAttribute(name, words(element.getAttribute(name)));
      }
    }
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) {
        node.data = node.data.replace(/\S.*\S|\S/s, text => words(text));
      }
    }
    if (element.content instanceof DocumentFragment) {
      translate(element.content);
    }
  }
}

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
    say(words('engine=wasm was asked for, but this browser has no WebAssembly with garbage collection. '
        + 'The lab runs in JavaScript instead: slower, with the same numbers.'));
  } else if (asked !== null && asked !== 'wasm') {
    say(words('engine={0} is not known: js and wasm are. The lab uses what fits this browser, {1}.',
        asked.slice(0, 40), able ? 'WebAssembly' : 'JavaScript'));
  }
  return able ? 'wasm' : 'js';
}

async function start() {
  await takeLanguage(parameters.get('lang'));
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
      say(words('WebAssembly could not be started here, so the lab runs in JavaScript: slower, with the same numbers.'));
    }
  }
  await startJs();
}

start().catch(error => {
  console.error(error);
  if (inPage) {
    document.documentElement.dataset.state = 'failed';
    say(words('The lab could not be started ({0}). Reload the page; if that does not help, another browser may.',
        error.message ?? error), 'alert-list');
  } else {
    postMessage({ kind: 'failed', run: -1,
      message: words('The training program could not be started: {0}', error.message ?? error) });
  }
});
