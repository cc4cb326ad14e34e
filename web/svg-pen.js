// Writes pictures as SVG. A picture draws on a context; this one has the part of CanvasRenderingContext2D that the
// pictures of the lab use, and writes elements instead of pixels. Loaded when the first picture is saved.

const text = new OffscreenCanvas(1, 1).getContext('2d');

const short = number => String(Math.round(number * 100) / 100);
const escaped = value => String(value).replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);

/** The commands of a path. It also stands in for Path2D, whose commands cannot be read. */
class Path {
  d = '';

  add(command, ...numbers) {
    this.d += command + numbers.map(short).join(' ');
  }

  moveTo(x, y) { this.add('M', x, y); }
  lineTo(x, y) { this.add(this.d ? 'L' : 'M', x, y); }
  bezierCurveTo(...numbers) { this.add('C', ...numbers); }
  quadraticCurveTo(...numbers) { this.add('Q', ...numbers); }
  closePath() { this.d += 'Z'; }

  rect(x, y, width, height) {
    this.add('M', x, y);
    this.d += `h${short(width)}v${short(height)}h${short(-width)}Z`;
  }

  /** In two halves, because SVG cannot draw a whole circle as one arc. */
  arc(x, y, radius, from, to, back = false) {
    const turn = 2 * Math.PI;
    let sweep = to - from;
    if (Math.abs(sweep) >= turn) {
      sweep = Math.sign(sweep) * turn;
    } else if (back ? sweep > 0 : sweep < 0) {
      sweep += back ? -turn : turn;
    }
    const at = angle => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    this.lineTo(...at(from));
    for (const angle of [from + sweep / 2, from + sweep]) {
      this.add('A', radius, radius, 0, 0, sweep > 0 ? 1 : 0, ...at(angle));
    }
  }
}

/** What save() keeps. */
const START = {
  fillStyle: '#000', strokeStyle: '#000', lineWidth: 1, lineCap: 'butt', lineJoin: 'miter', dash: [], globalAlpha: 1,
  font: '10px sans-serif', textAlign: 'start', textBaseline: 'alphabetic', matrix: [1, 0, 0, 1, 0, 0], clipped: 0,
};
const ANCHORS = { center: 'middle', right: 'end', end: 'end' };

class SvgPen extends Path {
  #elements = [];
  #kept = [];
  #clips = 0;
  /** The clip of the group that is open; 0 for none. */
  #group = 0;

  constructor() {
    super();
    Object.assign(this, START);
  }

  save() { this.#kept.push(Object.fromEntries(Object.keys(START).map(key => [key, this[key]]))); }
  restore() { Object.assign(this, this.#kept.pop()); }
  beginPath() { this.d = ''; }
  setLineDash(dash) { this.dash = [...dash]; }
  setTransform(...matrix) { this.matrix = matrix; }

  transform(a, b, c, d, e, f) {
    const [m, n, o, p, q, r] = this.matrix;
    this.matrix = [m * a + o * b, n * a + p * b, m * c + o * d, n * c + p * d, m * e + o * f + q, n * e + p * f + r];
  }

  translate(x, y) { this.transform(1, 0, 0, 1, x, y); }
  scale(x, y) { this.transform(x, 0, 0, y, 0, 0); }
  rotate(angle) {
    this.transform(Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0);
  }

  get #place() {
    return this.matrix.join() === '1,0,0,1,0,0' ? '' : ` transform="matrix(${this.matrix.map(short).join(' ')})"`;
  }

  #inGroup(clip) {
    if (clip !== this.#group) {
      this.#elements.push(this.#group ? '</g>' : '', clip ? `<g clip-path="url(#c${clip})">` : '');
      this.#group = clip;
    }
  }

  #add(element, attributes, content = '') {
    this.#inGroup(this.clipped);
    const opacity = this.globalAlpha < 1 ? ` opacity="${short(this.globalAlpha)}"` : '';
    this.#elements.push(`<${element}${this.#place}${opacity} ${attributes}${content ? `>${content}</${element}>` : '/>'}\n`);
  }

  /** Clips what follows, within what is clipped already. */
  clip() {
    this.#inGroup(0);
    const outer = this.clipped ? ` clip-path="url(#c${this.clipped})"` : '';
    this.clipped = ++this.#clips;
    this.#elements.push(`<clipPath id="c${this.clipped}"${outer}><path${this.#place} d="${this.d}"/></clipPath>\n`);
  }

  /** A colour as SVG knows it; the system's colours get their values. */
  #colour(style) {
    text.fillStyle = style;
    return text.fillStyle;
  }

  get #filled() { return `fill="${this.#colour(this.fillStyle)}"`; }

  get #stroked() {
    const { lineCap: cap, lineJoin: join, dash } = this;
    return `fill="none" stroke="${this.#colour(this.strokeStyle)}" stroke-width="${short(this.lineWidth)}"`
        + (cap === 'butt' ? '' : ` stroke-linecap="${cap}"`)
        + (join === 'miter' ? ' stroke-miterlimit="10"' : ` stroke-linejoin="${join}"`)
        + (dash.length ? ` stroke-dasharray="${dash.map(short).join(' ')}"` : '');
  }

  fill(path = this) { this.#add('path', `d="${path.d}" ${this.#filled}`); }
  stroke(path = this) { this.#add('path', `d="${path.d}" ${this.#stroked}`); }
  fillRect(...sides) { this.#rect(sides, this.#filled); }
  strokeRect(...sides) { this.#rect(sides, this.#stroked); }
  clearRect() {}

  #rect([x, y, width, height], style) {
    this.#add('rect', `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" ${style}`);
  }

  measureText(words) {
    text.font = this.font;
    text.textBaseline = this.textBaseline;
    return text.measureText(words);
  }

  fillText(words, x, y) { this.#write(words, x, y, this.#filled); }
  strokeText(words, x, y) { this.#write(words, x, y, this.#stroked); }

  #write(words, x, y, style) {
    const above = this.measureText(words).actualBoundingBoxAscent;
    text.textBaseline = 'alphabetic';
    const line = y + text.measureText(words).actualBoundingBoxAscent - above;
    const anchor = ANCHORS[this.textAlign];
    this.#add('text', `x="${short(x)}" y="${short(line)}"${anchor ? ` text-anchor="${anchor}"` : ''} `
        + `style="font:${escaped(text.font)}" xml:space="preserve" ${style}`, escaped(words));
  }

  /** Copies a canvas, or a part of it, as an image. */
  drawImage(canvas, ...numbers) {
    const part = numbers.length === 8 ? numbers.splice(0, 4) : [0, 0, canvas.width, canvas.height];
    const [x, y, width = canvas.width, height = canvas.height] = numbers;
    const copy = document.createElement('canvas');
    [, , copy.width, copy.height] = part;
    copy.getContext('2d').drawImage(canvas, ...part, 0, 0, part[2], part[3]);
    this.#add('image', `x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" `
        + `preserveAspectRatio="none" href="${copy.toDataURL()}"`);
  }

  toString() {
    this.#inGroup(0);
    return this.#elements.join('');
  }
}

/** The SVG of a picture of this size in CSS pixels, with its description; `draw` draws it on a context. */
function svg(width, height, description, draw) {
  const pen = new SvgPen();
  const native = globalThis.Path2D;
  globalThis.Path2D = Path;
  try {
    draw(pen);
  } finally {
    globalThis.Path2D = native;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" `
      + `viewBox="0 0 ${width} ${height}" role="img">\n<title>${escaped(description)}</title>\n${pen}</svg>\n`;
}

export { svg as main };
