// Loads the one program, compiled twice, into the page or into a training worker.
// WebAssembly GC is used where the browser has it, JavaScript elsewhere; ?engine=js|wasm forces one.
// A worker is given the page's engine and language as its name, so both run the same code and say the same.
// Runs as a module of the site and, in the single file, as a plain script with the whole program before it.

const inPage = typeof document !== 'undefined';
const role = inPage ? 'page' : 'worker';
const parameters = new URLSearchParams(inPage ? location.search : self.name);
/** The JavaScript program, where the single file holds it: nothing may be fetched from a disk. */
const enclosed = globalThis.initlabProgram;
const script = inPage ? document.getElementById('boot') : null;
/** Where this script is; a worker from here on has the files of the same release, whatever the server has by then. */
const here = !inPage ? location.href : enclosed ? URL.createObjectURL(new Blob([script.textContent])) : script.src;
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
        ?? await (await fetch(new URL(`lang/${language}.json`, here))).json();
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

/** Texts, spoken attributes and links to pages as served, templates too; what the catalogue lacks stays English. */
function translate(root) {
  for (const element of root.querySelectorAll('*')) {
    for (const name of ['title', 'aria-label', 'placeholder', 'alt', 'content', 'href']) {
      const said = catalogue[element.getAttribute(name)];
      if (said) {
        element.setAttribute(name, said);
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

/** A sentence for the person at the page; a worker hands it to its page, and what is said already is not said again. */
function say(sentence, list = 'notice-list') {
  if (!inPage) {
    postMessage({ kind: 'notice', run: -1, message: sentence });
    return null;
  }
  const said = [...document.getElementById(list).children].find(item => item.textContent === sentence);
  if (said) {
    return said;
  }
  (globalThis.initlabSaid ??= []).push(sentence);
  const item = document.createElement('p');
  item.className = 'notice';
  item.textContent = sentence;
  item.dataset.source = 'engine';
  document.getElementById(list).append(item);
  return item;
}

function mark(engine) {
  if (inPage) {
    document.documentElement.dataset.engine = engine;
  }
}

let workers = 0;

/**
 * Starts a training worker on the page's engine and in its language; RunWorker asks for it. WebKit leads only the first
 * worker of an address to the service worker and the others past it, so there each has an address of its own.
 */
function newWorker(engine) {
  const kept = !enclosed && navigator.serviceWorker?.controller;
  const worker = new Worker(kept ? `${here}?${++workers}` : here, { type: enclosed ? 'classic' : 'module',
    name: `engine=${engine}&lang=${document.documentElement.lang}` });
  worker.addEventListener('message', event => {
    if (event.data.kind === 'notice') {
      event.stopImmediatePropagation();
      say(event.data.message);
    }
  });
  return worker;
}

async function startWasm() {
  const { load } = await import('./initlab.wasm-runtime.js');
  const file = new URL('initlab.wasm', here).href;
  const program = await load(file).catch(async error => {
    // A server that does not know the file's type keeps it from being compiled as it arrives, not from being compiled.
    const response = error instanceof TypeError ? await fetch(file) : null;
    if (!response?.ok) {
      throw error;
    }
    return load(await response.arrayBuffer());
  });
  mark('wasm');
  await program.exports.main([role, 'wasm']);
}

async function startJs() {
  const { main } = enclosed ?? await import('./initlab.js');
  mark('js');
  main([role, 'js']);
}

/** The engine to try first, and a word about it if the choice needs one. */
function choose() {
  const able = !enclosed && hasWasmGc();
  if (asked === 'js') {
    return 'js';
  }
  if (asked !== null && asked !== 'wasm') {
    say(words('engine={0} is not known: js and wasm are. The lab uses what fits this browser, {1}.',
        asked.slice(0, 40), able ? 'WebAssembly' : 'JavaScript'));
  } else if (enclosed && asked === 'wasm') {
    say(words('engine=wasm was asked for, but the lab in a single file runs in JavaScript: slower, with the same numbers.'));
  } else if (!able && asked === 'wasm') {
    say(words('engine=wasm was asked for, but this browser has no WebAssembly with garbage collection. '
        + 'The lab runs in JavaScript instead: slower, with the same numbers.'));
  } else if (!able && !enclosed) {
    say(words('This browser has no WebAssembly with garbage collection, '
        + 'so the lab runs in JavaScript: slower, with the same numbers.'));
  }
  return able ? 'wasm' : 'js';
}

/** Why WebAssembly did not start, and what is done instead, for the person at the page. */
function reason(error) {
  try {
    // The smallest module there is: what refuses it refuses all.
    new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
  } catch {
    return words('This site’s security policy does not allow WebAssembly (wasm-unsafe-eval), '
        + 'so the lab runs in JavaScript: slower, with the same numbers.');
  }
  if (error instanceof WebAssembly.CompileError || error instanceof WebAssembly.LinkError) {
    return words('The WebAssembly file is damaged, so the lab runs in JavaScript: slower, with the same numbers.');
  }
  if (error instanceof TypeError) {
    return words('The WebAssembly file could not be loaded, so the lab runs in JavaScript: slower, with the same numbers.');
  }
  return words('WebAssembly could not be started here, so the lab runs in JavaScript: slower, with the same numbers.');
}

/** Keeps the release for a visit without network; not in somebody else's page, which may be shown anywhere. */
async function keep() {
  if (!enclosed && 'serviceWorker' in navigator && self === top && parameters.get('embed') !== '1') {
    const { keepRelease } = await import('./offline.js');
    await keepRelease(here, say, words);
  }
}

async function start() {
  globalThis.initlabWorker = newWorker;
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
      say(reason(error));
    }
  }
  await startJs();
}

start().then(() => inPage && keep().catch(console.info), error => {
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
