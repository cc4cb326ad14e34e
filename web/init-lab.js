// <init-lab>: the lab as an element of any page. One classic script, no dependency:
//
//   <script src="https://…/init-lab.js" async></script>
//   <init-lab initializations="zeros,he" seed="3"></init-lab>
//
// embedding.html beside this file has attributes, methods, events and examples. The element holds the page itself in a
// frame and speaks with it by postMessage; both sides look at the other's origin and window before they believe a word.
(() => {
  'use strict';

  if (customElements.get('init-lab')) {
    return;
  }

  const script = document.currentScript ?? document.querySelector('script[src*="init-lab.js"]');
  const site = new URL('.', script.src);
  const VERSION = 1;

  /** Attributes of the set-up, and their keys in the lab's address. */
  const SETUP = {
    initializations: 'init', layers: 'layers', rate: 'rate', iterations: 'iterations', seed: 'seed', noise: 'noise',
    arithmetic: 'arithmetic', data: 'data', activation: 'activation', batch: 'batch', stop: 'stop', points: 'points',
    theme: 'theme',
  };
  /** What only a new frame takes up. */
  const OPTIONS = { engine: 'engine', lang: 'lang', speed: 'speed', autoplay: 'autoplay' };
  const STATES = ['loading', 'ready', 'training', 'paused', 'finished', 'failed'];
  const EVENTS = ['ready', 'progress', 'finished'];
  const MOST_RUNS = 4;
  const TALLEST = 20_000;
  /** Milliseconds between looks at whether a training lab is still shown. */
  const LOOK = 250;

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
    /** Whether the frame has spoken, and so listens. */
    #open = false;
    #queue = [];
    #changed = new Set();
    #reported = 0;
    #last = Object.freeze({ state: 'loading', setup: '', iteration: 0, iterations: 0, runs: Object.freeze([]) });
    /** Training that waits until the element is shown again. */
    #held = false;
    /** Whether the last command was one to stand still. */
    #stopped = false;
    #timer = 0;

    constructor() {
      super();
      this.#root.adoptedStyleSheets = [style];
    }

    connectedCallback() {
      addEventListener('message', this);
      this.#build();
    }

    disconnectedCallback() {
      removeEventListener('message', this);
      this.#take();
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

    /** Trains on; loads the lab if it is not there yet. Finished runs stay finished: reset() comes first. */
    train() {
      this.#stopped = false;
      if (this.#isShown()) {
        this.#send('train');
      } else {
        this.#load();
        this.#hold();
      }
    }

    /** Stops where it is. */
    pause() {
      this.#stop('pause');
    }

    /** One iteration. */
    step() {
      this.#stop('step');
    }

    /** Back to iteration 0. */
    reset() {
      this.#stop('reset');
    }

    /** One of loading, ready, training, paused, finished, failed. */
    get state() {
      return this.#last.state;
    }

    /** Updates made, of the iteration on view. */
    get iteration() {
      return this.#last.iteration;
    }

    /** Updates of a whole run. */
    get iterations() {
      return this.#last.iterations;
    }

    /** Of every run: initialization, cost, trainAccuracy, testAccuracy (0 … 1), stopped. */
    get runs() {
      return this.#last.runs;
    }

    /** The set-up in use, as the lab's address has it. */
    get setup() {
      return this.#last.setup;
    }

    /** A message from some window. */
    handleEvent(event) {
      const said = event.data;
      if (this.#frame?.contentWindow == null || event.source !== this.#frame.contentWindow || event.origin !== site.origin
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

    /** Gives the frame its address, once. */
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

    #take() {
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
        if (this.hasAttribute(name)) {
          query.set(key, name === 'autoplay' ? '1' : this.getAttribute(name));
        }
      }
      return query;
    }

    /** Takes up what changed among the attributes since the last time. */
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
        this.#take();
        this.#build();
        this.#load();
      } else if (loaded && changed.some(name => name in SETUP)) {
        this.#stop('open', String(this.#query(SETUP)));
      }
    }

    #name() {
      this.#frame.title = this.title || `Initialization Lab: ${this.getAttribute('initializations') ?? 'zeros, random, he'}`;
    }

    /** As high as the attribute says, or as the page in the frame reports; before it does, about as high as it will. */
    #size() {
      const asked = Number(this.getAttribute('height'));
      this.#frame.style.height = `${asked > 0 ? asked : this.#reported || this.#guess()}px`;
    }

    #guess() {
      const width = this.clientWidth || 640;
      const columns = (this.getAttribute('initializations') ?? 'zeros,random,he').split(',').length;
      const narrow = width <= 576;
      if (columns === 1 && width >= 480) {
        return 132 + Math.min(416, 0.58 * width);
      }
      return (narrow ? 390 : 342) + Math.min(416, (width - 24 - 20 * (columns - 1)) / columns);
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
      // A page from disk has no origin that a message could be addressed to.
      this.#frame.contentWindow.postMessage(message, site.origin === 'null' ? '*' : site.origin);
    }

    /** Not on a slide, in a tab or in a fold that is closed; to be scrolled out of sight is no reason to pause. */
    #isShown() {
      return this.closest('[hidden], [inert], [aria-hidden="true"]') === null
          && (this.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? this.getClientRects().length > 0);
    }

    /** Looks now and then whether a training lab is shown, and whether one that waits is shown again. */
    #watch() {
      const needed = this.#held || this.state === 'training';
      if (needed && this.#timer === 0) {
        this.#timer = setInterval(() => this.#look(), LOOK);
      } else if (!needed) {
        clearInterval(this.#timer);
        this.#timer = 0;
      }
    }

    #hold() {
      this.#held = true;
      this.#watch();
    }

    #look() {
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

  /** A report with nothing in it but what is documented, each of its kind. */
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

  customElements.define('init-lab', InitLab);
})();
