// Loads the program into the page or into a training worker.
// The program is compiled to WebAssembly GC and to JavaScript. WebAssembly is used if the browser supports it;
// ?engine=js|wasm selects an engine. A worker gets its engine and the page's language through its name, and the compiled
// modules through its first message.
// On the site this file is a module. In the single-file lab it is a classic script that follows the whole program.

const inPage = typeof document !== 'undefined';
const role = inPage ? 'page' : 'worker';
const query = inPage ? location.search : self.name;
/** The JavaScript programs of the single-file lab, which cannot fetch files from disk, by name. */
const enclosed = globalThis.initlabPrograms;
/** The page and the training workers run one program; a worker may have another. */
const program = !inPage && parameter('program') || 'initlab';
const script = inPage ? document.getElementById('boot') : null;
/** Whether the page has no origin of its own, as in a frame with sandbox="allow-scripts". Much throws there if named. */
const opaque = self.origin === 'null';
/** The address of this script. Workers are loaded from it, so they have the same release as the page. */
const here = !inPage ? location.hash.slice(1) || location.href
  : enclosed ? URL.createObjectURL(new Blob([script.textContent])) : script.src;
const requested = parameter('engine');
/** The files with kernels, without ending. */
const KERNELS = ['initlab-kernels', 'initlab-fma'];
/** How they are compiled; TeaVM's program uses JavaScript's strings. */
const BUILTINS = { builtins: ['js-string'] };
/** The compiled modules by name. The page compiles each once and hands it to its workers. */
const modules = {};
/** Seconds in which a worker in WebAssembly must be ready while the page is visible. */
const PATIENCE = 15;
/** The message of a program that computes wrong numbers; TrainingWorker in Java throws it. */
const WRONG = 'wrong numbers';
/** The page's language, which Java uses, too. Browsers that translate the page change the document's. */
globalThis.initlabLanguage = 'en';
/** English sentences and their translations into the page's language. The program uses this catalogue, too. */
let catalogue = globalThis.initlabWords = {};

/**
 * Returns the last value of a key of the query, a word, in lower case; null if there is none. Like Query in Java, this
 * reads keys in any case, also after &amp; and in a query that was percent-encoded as a whole.
 */
function parameter(key) {
  const found = query.matchAll(
      new RegExp(`(?:^|[?&;]|%(?:25)*(?:3F|26|3B))${key}(?:=|%(?:25)*3D)([a-z\\d]*(?:-[a-z\\d]+)*)`, 'gi'));
  return [...found].at(-1)?.[1].toLowerCase() || null;
}

/** Returns a sentence in the page's language with {0}, {1} … replaced by the parts, like Words.of in Java. */
function words(english, ...parts) {
  return (catalogue[english] ?? english).replace(/\{(\d)\}/g, (hole, i) => parts[i] ?? hole);
}

/**
 * Loads the catalogue of the language that ?lang= selects. English needs none. The single-file lab has the catalogues in
 * initlabCatalogues.
 */
async function loadLanguage(language) {
  if (language === 'en') {
    return;
  }
  const known = inPage ? [...document.querySelectorAll('#languages [hreflang]')].map(link => link.hreflang) : [language];
  if (!known.includes(language)) {
    say(`lang=${language.slice(0, 40)} is not available, so English is used. Choose one of: ${known.join(', ')}.`);
    return;
  }
  try {
    catalogue = globalThis.initlabWords = globalThis.initlabCatalogues?.[language]
        ?? await (await fetch(new URL(`lang/${language}.json`, here))).json();
  } catch (error) {
    console.warn(error);
    say(`The translation for lang=${language} could not be loaded, so English is used. Reloading the page may help.`);
    return;
  }
  globalThis.initlabLanguage = language;
  if (inPage) {
    document.documentElement.lang = language;
    translate(document);
  }
}

/** Translates texts, labels and links below a node, including templates. Sentences without translation stay English. */
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

/** The keys of a set-up. An address without any opens the lesson, unless it asks for the lab; Java has the last word. */
const SETUP = /(?:^|[?&;])(?:init|data|layers|activation|rate|iterations|seed|noise|batch|stop|arithmetic|points|classes|axes|cell|weights|embed)(?:[=&;]|$)/i;

function opensLesson() {
  const view = parameter('view');
  return view !== 'lab' && (view === 'lesson' || parameter('step') !== null || !SETUP.test(query));
}

const textFiles = new Map();
/** Returns the text of a file of the release, such as an experiment; PaperFiles in Java calls it, too. */
globalThis.initlabText = path => {
  if (!textFiles.has(path)) {
    const text = enclosed ? Promise.resolve(initlabTexts[path]) : fetch(new URL(path, here)).then(answer => {
      if (!answer.ok) {
        throw new Error(`${path}: ${answer.status}`);
      }
      return answer.text();
    });
    textFiles.set(path, text);
    text.catch(() => textFiles.delete(path));
  }
  return textFiles.get(path);
};
/** Returns the text of a file of the lesson in the page's language; LessonText in Java calls it, too. */
globalThis.initlabLesson = name => initlabText(`lesson/${initlabLanguage}/${name}`);

/** What could act by itself in a text of a lesson or in a student's work. */
const ACTS = 'script, style, link, meta, base, iframe, object, embed, form';

/** Returns what a text in HTML shows, without anything that could act by itself; LessonText in Java calls it, too. */
globalThis.initlabMarkup = text => {
  const { body } = new DOMParser().parseFromString(text, 'text/html');
  body.querySelectorAll(ACTS).forEach(element => element.remove());
  for (const element of body.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (/^(on|style$)/.test(name) || /^(href|src)$/.test(name) && !/^(https?:|data:image\/|[^:]*$)/i.test(value)) {
        element.removeAttribute(name);
      }
    }
  }
  return [...body.childNodes];
};

/** Shows the text of the lesson while the program is still loading. */
async function showLesson() {
  document.documentElement.dataset.view = 'lesson';
  const list = document.getElementById('steps-list');
  list.replaceChildren(...initlabMarkup(await initlabLesson('steps.html')));
  const files = [...list.querySelectorAll('a')].map(link => link.getAttribute('href'));
  const asked = `${parameter('step')}.html`;
  const text = await initlabLesson(files.includes(asked) ? asked : files[0]);
  if (document.documentElement.dataset.started === undefined) {
    document.getElementById('article').replaceChildren(...initlabMarkup(text));
  }
}

/** Returns whether the browser supports WebAssembly GC, by validating a module with one empty struct type. */
function hasWasmGc() {
  return typeof WebAssembly === 'object' && WebAssembly.validate(
      new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 3, 1, 0x5f, 0]));
}

/** Shows a sentence to the user unless it is already shown. A worker sends it to its page. */
function say(sentence, list = 'notice-list') {
  if (!inPage) {
    postMessage({ kind: 'notice', run: -1, message: sentence });
    return null;
  }
  const said = [...document.getElementById(list).children].find(item => item.said === sentence);
  if (said) {
    return said;
  }
  (globalThis.initlabSaid ??= []).push(sentence);
  const item = document.createElement('p');
  item.className = 'notice';
  item.textContent = item.said = sentence;
  item.dataset.source = 'engine';
  document.getElementById(list).append(item);
  return item;
}

/** What trains: wasm or js. Only a page has it. */
let engine;
/** Why the lab has left WebAssembly, as a sentence; undefined if it has not. */
let reason;

/** Names the engine that trains, also for the student's report. */
function mark(used) {
  if (inPage) {
    const name = used === 'wasm' ? 'WebAssembly' : 'JavaScript';
    document.documentElement.dataset.engine = engine = used;
    document.getElementById('engine').textContent = words('Engine: {0}.', name);
    globalThis.initlabEngine = reason ?? name;
  }
}

/** Has this worker, or the workers that the page starts from now on, use JavaScript. A worker tells its page. */
function leaveWasm(sentence) {
  if (inPage) {
    reason = sentence;
    say(sentence);
    mark('js');
  } else {
    postMessage({ kind: 'slower', run: -1, message: sentence });
  }
}

let workers = 0;
let importer = '';
/** Returns a worker's first message, which has the page's modules; nothing if the browser cannot hand them over. */
const receive = () => new Promise(received => {
  self.onmessage = event => received(event.data);
  self.onmessageerror = () => received({});
});
/**
 * The script of a worker in a page without an origin, which may start workers only from texts of its own: it imports this
 * script, whose address is its fragment. In Chromium, which starts no modules from such texts, a classic script can. The
 * first message may come before the script.
 */
const IMPORT = `self.initlabGiven = (${receive})();
import(location.hash.slice(1)).catch(error => setTimeout(() => { throw error; }))`;
if (!inPage) {
  globalThis.initlabGiven ??= receive();
}

/**
 * Returns the address of the next worker. WebKit lets only the first worker of an address use the service worker, so every
 * worker gets a different address if there is a service worker.
 */
function workerAddress() {
  if (enclosed) {
    return here;
  }
  if (opaque) {
    importer ||= URL.createObjectURL(new Blob([IMPORT], { type: 'text/javascript' }));
    return `${importer}#${here}`;
  }
  return navigator.serviceWorker?.controller ? `${here}?${++workers}` : here;
}

/**
 * Starts a worker with a program in the page's language; called by WebWorker. A training worker that is to run WebAssembly
 * but does not get ready is ended, and hears an event, so that another takes its place.
 */
function newWorker(program) {
  const used = program === 'initlab' ? engine : 'js';
  const worker = new Worker(workerAddress(), { type: enclosed || opaque ? 'classic' : 'module',
    name: `program=${program}&engine=${used}&lang=${initlabLanguage}&kernels=${parameter('kernels')}` });
  let watch;
  const end = () => {
    clearInterval(watch);
    Worker.prototype.terminate.call(worker);
  };
  worker.terminate = end;
  if (used === 'wasm') {
    try {
      worker.postMessage(modules);
    } catch {
      // This browser hands no modules over, so the worker compiles its own.
      worker.postMessage({});
    }
    let seconds = 0;
    watch = setInterval(() => {
      // A browser may stop the workers of a hidden page, too.
      if (!document.hidden && ++seconds === PATIENCE) {
        end();
        leaveWasm(words('WebAssembly did not start training within {0} seconds, '
            + 'so the lab uses JavaScript: slower, but with the same results.', PATIENCE));
        worker.dispatchEvent(new Event('unready'));
      }
    }, 1000);
  }
  worker.addEventListener('message', event => {
    const { kind, message } = event.data;
    if (kind === 'notice' || kind === 'slower') {
      event.stopImmediatePropagation();
      (kind === 'notice' ? say : leaveWasm)(message);
    }
    if (kind !== 'notice') {
      clearInterval(watch);
    }
  });
  worker.addEventListener('error', event => {
    if (opaque && !enclosed && !event.message) {
      say(words('This site’s security policy lets a frame without allow-same-origin start no workers. '
          + 'Write sandbox="allow-scripts allow-same-origin" in the frame.'));
    }
  });
  return worker;
}

/** Fetches and compiles a module. */
async function compile(name) {
  const file = new URL(`${name}.wasm`, here);
  try {
    return await WebAssembly.compileStreaming(fetch(file), BUILTINS);
  } catch (error) {
    // If the server sends the wrong file type, streaming compilation fails. Compiling the complete file still works.
    const answer = error instanceof TypeError ? await fetch(file) : null;
    if (!answer?.ok) {
      throw error;
    }
    return WebAssembly.compile(await answer.arrayBuffer(), BUILTINS);
  }
}

/**
 * Compiles the kernels: training with vectors of two numbers, and with fused multiply-adds. Both engines use these modules.
 * One that this browser or this site cannot use is null, and the program computes the same in Java. ?kernels=simd and
 * ?kernels=none leave out the second module or both.
 */
function compileKernels() {
  const allowed = { none: [], simd: KERNELS.slice(0, 1) }[parameter('kernels')] ?? KERNELS;
  return Promise.all(KERNELS.map(async name => {
    modules[name] = !allowed.includes(name) ? null : await compile(name).catch(error => {
      console.info(name, error);
      return null;
    });
  }));
}

/** Gives a worker's program its kernels. Those with fused multiply-adds must round once in this browser on this processor. */
async function startKernels() {
  const [vectors, fused] = await Promise.all(KERNELS.map(name => modules[name]
      && WebAssembly.instantiate(modules[name]).then(instance => instance.exports, () => null)));
  globalThis.initlabKernels = vectors;
  globalThis.initlabFma = fused?.fma?.(1 + 2 ** -27, 1 - 2 ** -27, -1) === -(2 ** -54) ? fused : null;
}

/** What the program imports as kernels if there are none; it has no need of more than their names. */
const noKernels = new Proxy({}, { get: () => () => 0 });

async function startWasm() {
  Object.assign(modules, inPage ? {} : await initlabGiven);
  const [{ load }] = await Promise.all([import('./initlab.wasm-runtime.js'),
    modules.initlab || compile('initlab').then(module => modules.initlab = module),
    KERNELS[0] in modules || compileKernels()]);
  if (!inPage) {
    await startKernels();
  }
  const program = await load(modules.initlab, { installImports(imports) {
    imports.kernels = globalThis.initlabKernels ?? noKernels;
    imports.fma = globalThis.initlabFma ?? noKernels;
  } });
  const { exports } = program.instance;
  // A module that the build has not split has no rest.
  globalThis.initlabRest = () => Promise.all([loadLaterStyles(), exports.rest && loadRest(exports)]);
  mark('wasm');
  await program.exports.main([role, 'wasm']);
}

/** Loads the styles of the rest of the program. Where the build has not put them together, they are there already. */
function loadLaterStyles() {
  return Promise.all([...document.querySelectorAll('link[rel=later]')].map(link => new Promise((loaded, failed) => {
    link.onload = loaded;
    link.onerror = () => failed(new Error(link.href));
    link.rel = 'stylesheet';
  })));
}

/** Loads the rest of the program, which continues the first module; Rest in Java calls it. */
async function loadRest(exports) {
  const answer = await fetch(new URL('initlab-rest.wasm', here));
  if (!answer.ok) {
    throw new Error(`initlab-rest.wasm: ${answer.status}`);
  }
  await WebAssembly.instantiate(await answer.arrayBuffer(), { initlab: exports });
}

/** Returns a module of the site by its name; called by pictures, too. */
async function module(name) {
  return enclosed ? enclosed[name]() : import(`./${name}.js`);
}

async function startJs() {
  const { main, rest } = await module(program);
  // A program that the build has not split has no rest, which calls what the first module exports as rest.
  globalThis.initlabRest = () => Promise.all([loadLaterStyles(), rest && module(`${program}-rest`)]);
  mark('js');
  if (!inPage && program === 'initlab' && !enclosed && typeof WebAssembly === 'object') {
    await compileKernels();
    await startKernels();
  }
  main([role, 'js']);
}

/** Returns the engine to try first. Shows a notice if it is not the one the user expects. */
function chooseEngine() {
  const supported = !enclosed && hasWasmGc();
  if (requested === 'js') {
    return 'js';
  }
  if (requested !== null && requested !== 'wasm') {
    say(words('engine={0} is unknown; use js or wasm. The lab uses {1}, the best engine for this browser.',
        requested.slice(0, 40), supported ? 'WebAssembly' : 'JavaScript'));
  } else if (enclosed && requested === 'wasm') {
    say(words('engine=wasm is not available in the single-file lab. '
        + 'JavaScript is used instead: slower, but with the same results.'));
  } else if (!supported && requested === 'wasm') {
    say(words('engine=wasm is not available because this browser does not support WebAssembly with garbage collection. '
        + 'JavaScript is used instead: slower, but with the same results.'));
  } else if (!supported && !enclosed) {
    say(words('This browser does not support WebAssembly with garbage collection, '
        + 'so the lab uses JavaScript: slower, but with the same results.'));
  }
  return supported ? 'wasm' : 'js';
}

/** Returns a sentence for the user that says why WebAssembly did not start and what is used instead. */
function failureNotice(error) {
  try {
    // If even the smallest valid module is rejected, all modules are.
    new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
  } catch {
    return words('This site’s security policy does not allow WebAssembly (wasm-unsafe-eval), '
        + 'so the lab uses JavaScript: slower, but with the same results.');
  }
  if (error instanceof WebAssembly.CompileError || error instanceof WebAssembly.LinkError) {
    return words('The WebAssembly file is damaged, so the lab uses JavaScript: slower, but with the same results.');
  }
  if (error.message === WRONG) {
    return words('In a short test, WebAssembly computed wrong numbers in this browser, '
        + 'so the lab uses JavaScript: slower, but with the right results.');
  }
  if (error instanceof TypeError) {
    return words('The WebAssembly file could not be loaded, '
        + 'so the lab uses JavaScript: slower, but with the same results.');
  }
  return words('WebAssembly could not be started, so the lab uses JavaScript: slower, but with the same results.');
}

/** Stores the release for offline visits, except if the lab is embedded in another page. */
async function keepOffline() {
  if (!enclosed && !opaque && 'serviceWorker' in navigator && self === top
      && !('embed' in document.documentElement.dataset)) {
    const { keepRelease } = await import('./offline.js');
    await keepRelease(here, say, words);
  }
}

/**
 * Ignores a file or link that is dropped where nothing takes it: the browser would leave the page for it and lose the runs.
 * Text may still be dropped into a field.
 */
function ignoreStrayDrop(event) {
  const { dataTransfer, target } = event;
  if (!event.defaultPrevented && (dataTransfer.types.includes('Files') || !target.closest?.('input, textarea'))) {
    event.preventDefault();
    dataTransfer.dropEffect = 'none';
  }
}

if (inPage) {
  addEventListener('dragover', ignoreStrayDrop);
  addEventListener('drop', ignoreStrayDrop);
}

async function start() {
  globalThis.initlabWorker = newWorker;
  globalThis.initlabModule = module;
  await loadLanguage((parameter('lang') ?? 'en').split('-')[0]);
  if (inPage && opensLesson()) {
    showLesson().catch(console.warn);
  }
  // Only the main program exists in WebAssembly.
  if (program === 'initlab' && chooseEngine() === 'wasm') {
    try {
      await startWasm();
      return;
    } catch (error) {
      // If the program is already running, do not start a second one because of an error in the first.
      if (inPage && document.documentElement.dataset.started !== undefined) {
        throw error;
      }
      console.warn(error);
      leaveWasm(failureNotice(error));
    }
  }
  await startJs();
}

start().then(() => inPage && keepOffline().catch(console.info), error => {
  console.error(error);
  if (inPage) {
    document.documentElement.dataset.state = 'failed';
    say(words('The lab could not be started ({0}). Reload the page. If that does not help, try another browser.',
        error.message ?? error), 'alert-list');
  } else {
    postMessage({ kind: 'failed', run: -1,
      message: words('The training program could not be started: {0}', error.message ?? error) });
  }
});
