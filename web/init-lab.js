// <init-lab> embeds the lab in any page. It is one classic script without dependencies:
//
//   <script src="https://…/init-lab.js" async></script>
//   <init-lab initializations="zeros,he" seed="3"></init-lab>
//
// A module may import it, too: import 'https://…/init-lab.js' (the server must allow other origins to read it).
//
// embedding.html documents attributes, methods and events, with examples. The element contains the lab's page in an
// iframe and communicates with it by postMessage. Both sides check the window and origin of every message.
(() => {
  'use strict';

  if (customElements.get('init-lab')) {
    return;
  }

  const site = new URL('.', address());
  const VERSION = 1;
  /** The name of the origin of a page that has none, such as one in a sandbox. */
  const OPAQUE = 'null';

  /** The attributes of the set-up and their keys in the lab's address. */
  const SETUP = {
    initializations: 'init', layers: 'layers', rate: 'rate', iterations: 'iterations', seed: 'seed', noise: 'noise',
    arithmetic: 'arithmetic', data: 'data', activation: 'activation', batch: 'batch', stop: 'stop', points: 'points',
    classes: 'classes', axes: 'axes', cell: 'cell', weights: 'weights', theme: 'theme',
  };
  /** The attributes whose change needs a new iframe, and their keys. */
  const OPTIONS = { engine: 'engine', lang: 'lang', speed: 'speed', autoplay: 'autoplay', parts: 'parts',
    step: 'step' };
  const AUTOPLAY = 'autoplay';
  /** Attributes that are properties, too, because frameworks set a property where there is one. */
  const PROPERTIES = [...Object.keys(SETUP), ...Object.keys(OPTIONS), 'height', 'loading', 'title'];
  const STATES = ['loading', 'ready', 'training', 'paused', 'finished', 'failed'];
  const EVENTS = ['ready', 'progress', 'finished'];
  const MOST_RUNS = 4;
  const TALLEST = 20_000;
  /** Milliseconds between two checks of whether a lab that is training is still shown. */
  const CHECK_INTERVAL = 250;

  const style = new CSSStyleSheet();
  style.replaceSync(':host { display: block; } :host([hidden]) { display: none; } '
      + 'iframe { display: block; width: 100%; border: 0; color-scheme: normal; }');

  let count = 0;

  class InitLab extends HTMLElement {
    static observedAttributes = [...Object.keys(SETUP), ...Object.keys(OPTIONS), 'height', 'title'];

    #root = this.attachShadow({ mode: 'closed' });
    #id = `lab-${++count}`;
    #frame = null;
    #near = null;
    /** Whether the iframe has sent a message, and therefore can receive messages. */
    #open = false;
    #queue = [];
    #changed = new Set();
    #reported = 0;
    #last = Object.freeze({ state: 'loading', setup: '', iteration: 0, iterations: 0, runs: Object.freeze([]) });
    /** Whether training continues as soon as the element is shown again. */
    #held = false;
    /** Whether the last command stopped the training. */
    #stopped = false;
    #timer = 0;

    constructor() {
      super();
      this.#root.adoptedStyleSheets = [style];
    }

    connectedCallback() {
      PROPERTIES.forEach(name => this.#adopt(name));
      addEventListener('message', this);
      this.#build();
    }

    disconnectedCallback() {
      removeEventListener('message', this);
      this.#remove();
    }

    attributeChangedCallback(name, before, after) {
      if (!this.#frame || before === after) {
        return;
      }
      if (this.#changed.size === 0) {
        queueMicrotask(() => this.#apply());
      }
      this.#changed.add(name);
    }

    /** Starts or continues training, and loads the lab if necessary. After a finished training, call reset() first. */
    train() {
      this.#stopped = false;
      if (this.#isShown()) {
        this.#send('train');
      } else {
        this.#load();
        this.#hold();
      }
    }

    /** Pauses training. */
    pause() {
      this.#stop('pause');
    }

    /** Trains for one iteration. */
    step() {
      this.#stop('step');
    }

    /** Goes back to iteration 0. */
    reset() {
      this.#stop('reset');
    }

    /** One of loading, ready, training, paused, finished, failed. */
    get state() {
      return this.#last.state;
    }

    /** The iteration on view. */
    get iteration() {
      return this.#last.iteration;
    }

    /** The number of iterations of a complete run. Until the lab has loaded, that of the attribute. Sets the attribute. */
    get iterations() {
      return this.#last.iterations || Number(this.getAttribute('iterations'));
    }

    set iterations(value) {
      reflect(this, 'iterations', value);
    }

    /** For every run: initialization, cost, trainAccuracy and testAccuracy (0 … 1), and stopped. */
    get runs() {
      return this.#last.runs;
    }

    /** The current set-up, as in the lab's address. */
    get setup() {
      return this.#last.setup;
    }

    /** Handles a message from any window. Ignores it unless it comes from the lab in this element's iframe. */
    handleEvent(event) {
      const said = event.data;
      if (this.#frame?.contentWindow == null || event.source !== this.#frame.contentWindow
          || event.origin !== site.origin && !(event.origin === OPAQUE && self.origin === OPAQUE)
          || said?.source !== 'init-lab' || said.version !== VERSION || said.id !== this.#id) {
        return;
      }
      if (!this.#open) {
        this.#open = true;
        this.#queue.splice(0).forEach(message => this.#post(message));
      }
      if (said.type === 'height' && said.height > 0 && said.height <= TALLEST) {
        this.#reported = Number(said.height);
        this.#size();
      } else if (said.type === 'error') {
        this.#tell('error', Object.freeze({ key: String(said.key), message: String(said.message) }));
      } else if (EVENTS.includes(said.type) && STATES.includes(said.state) && Array.isArray(said.runs)) {
        const trained = this.state === 'training';
        this.#last = report(said);
        if (trained && this.state === 'paused' && !this.#stopped && !this.#isShown()) {
          this.#held = true;
        }
        this.#watch();
        this.#tell(said.type, this.#last);
      }
    }

    #tell(type, detail) {
      this.dispatchEvent(new CustomEvent(type, { detail }));
    }

    /** Gives a property that was set before this script had run to the setter that it hides. */
    #adopt(name) {
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }

    #build() {
      this.#frame = document.createElement('iframe');
      this.#frame.setAttribute('part', 'frame');
      this.#name();
      this.#size();
      this.#root.replaceChildren(this.#frame);
      if (this.getAttribute('loading') === 'eager') {
        this.#load();
        return;
      }
      this.#near = new IntersectionObserver(entries => {
        if (entries.some(entry => entry.isIntersecting)) {
          this.#load();
        }
      }, { rootMargin: '600px' });
      this.#near.observe(this);
    }

    /** Sets the address of the iframe, if it has none yet. */
    #load() {
      this.#near?.disconnect();
      this.#near = null;
      if (this.#frame && !this.#frame.hasAttribute('src')) {
        const query = this.#query({ ...SETUP, ...OPTIONS });
        query.set('embed', '1');
        query.set('id', this.#id);
        query.set('origin', self.origin);
        this.#frame.src = `${site.href}?${query}`;
      }
    }

    /** Removes the iframe and forgets everything about it. */
    #remove() {
      this.#near?.disconnect();
      clearInterval(this.#timer);
      this.#timer = 0;
      this.#held = false;
      this.#open = false;
      this.#queue = [];
      this.#frame?.remove();
      this.#frame = null;
    }

    #query(keys) {
      const query = new URLSearchParams();
      for (const [name, key] of Object.entries(keys)) {
        if (name === AUTOPLAY ? this.autoplay : this.hasAttribute(name)) {
          const value = name === AUTOPLAY ? '1' : this.getAttribute(name);
          // A list of numbers, as a framework writes it.
          query.set(key, name === 'layers' ? value.replaceAll(',', '-') : value);
        }
      }
      return query;
    }

    /** Applies all changes of attributes since the last call. */
    #apply() {
      const changed = [...this.#changed];
      this.#changed.clear();
      if (!this.#frame) {
        return;
      }
      this.#name();
      this.#size();
      const loaded = this.#frame.hasAttribute('src');
      if (loaded && changed.some(name => name in OPTIONS)) {
        this.#remove();
        this.#build();
        this.#load();
      } else if (loaded && changed.some(name => name in SETUP)) {
        this.#stop('open', String(this.#query(SETUP)));
      }
    }

    #name() {
      this.#frame.title = this.title || `Initialization Lab: ${this.getAttribute('initializations') ?? 'zeros, random, he'}`;
    }

    /** Sets the height: that of the attribute, else the one that the lab reports, else an estimate. */
    #size() {
      const asked = Number(this.getAttribute('height'));
      this.#frame.style.height = `${asked > 0 ? asked : this.#reported || this.#estimatedHeight()}px`;
    }

    #estimatedHeight() {
      const width = this.clientWidth || 640;
      const columns = (this.getAttribute('initializations') ?? 'zeros,random,he').split(',').length;
      const narrow = width <= 576;
      const side = narrow ? width - 24 : (width - 24 - 20 * (columns - 1)) / columns;
      return (narrow ? 560 : 500) + Math.min(352, side);
    }

    #stop(command, query) {
      this.#held = false;
      this.#stopped = true;
      this.#send(command, query);
    }

    #send(type, query) {
      const message = { to: 'init-lab', version: VERSION, type, query };
      if (this.#open) {
        this.#post(message);
      } else {
        this.#queue.push(message);
        this.#load();
      }
    }

    #post(message) {
      // Neither a lab on a disk nor one in a frame of a sandbox has an origin that a message could be sent to.
      const nameless = site.origin === OPAQUE || self.origin === OPAQUE;
      this.#frame.contentWindow.postMessage(message, nameless ? '*' : site.origin);
    }

    /** Returns whether the element is visible: not on a hidden slide, tab or section. It may be scrolled out of view. */
    #isShown() {
      return this.closest('[hidden], [inert], [aria-hidden="true"]') === null
          && (this.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? this.getClientRects().length > 0);
    }

    /** Checks regularly whether a lab that is training is still shown, and whether a paused one is shown again. */
    #watch() {
      const needed = this.#held || this.state === 'training';
      if (needed && this.#timer === 0) {
        this.#timer = setInterval(() => this.#checkShown(), CHECK_INTERVAL);
      } else if (!needed) {
        clearInterval(this.#timer);
        this.#timer = 0;
      }
    }

    #hold() {
      this.#held = true;
      this.#watch();
    }

    #checkShown() {
      const shown = this.#isShown();
      if (this.#held && shown) {
        this.#held = false;
        this.#send('train');
      } else if (!shown && this.state === 'training' && !this.#held) {
        this.#send('pause');
        this.#hold();
      }
    }
  }

  /** Returns a report with only the documented properties, converted to their types. */
  function report(said) {
    const runs = said.runs.slice(0, MOST_RUNS).map(run => Object.freeze({
      initialization: String(run?.initialization),
      cost: Number(run?.cost),
      trainAccuracy: Number(run?.trainAccuracy),
      testAccuracy: Number(run?.testAccuracy),
      stopped: run?.stopped === true,
    }));
    return Object.freeze({
      state: said.state,
      setup: String(said.setup),
      iteration: Number(said.iteration),
      iterations: Number(said.iterations),
      runs: Object.freeze(runs),
    });
  }

  /**
   * Returns the address of this script. A classic script is told; a module is not, because only the import.meta of a module
   * has its address, and a classic script with that word in it does not start. The stack of an error names it in all
   * browsers.
   */
  function address() {
    return document.currentScript?.src
        || new Error().stack?.match(/(?:https?|file):[^\s()]+?\/init-lab\.js/)?.[0]
        || document.querySelector('script[src*="init-lab.js"]').src;
  }

  /** Sets an attribute to a value, as frameworks set it: a list is joined by commas; false, null and '' remove it. */
  function reflect(element, name, value) {
    if (value === null || value === undefined || value === false || value === '') {
      element.removeAttribute(name);
    } else {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }

  for (const name of PROPERTIES) {
    if (!(name in InitLab.prototype)) {
      Object.defineProperty(InitLab.prototype, name, {
        configurable: true,
        enumerable: true,
        // Vue asks for the type of the value: for a boolean, the attribute alone means true.
        get() {
          const value = this.getAttribute(name);
          return name === AUTOPLAY ? value !== null && value !== 'false' : value ?? '';
        },
        set(value) {
          reflect(this, name, value);
        },
      });
    }
  }

  customElements.define('init-lab', InitLab);
})();
