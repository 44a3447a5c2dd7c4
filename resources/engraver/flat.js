// Writes a picture with as few elements as it can have. The engraver gives each stem, flag and accidental an element and a group or two,
// which the page would read, lay out and paint one by one while the window waits. Here each head is one path, which keeps its name;
// what else lies in a column and is painted alike is one path together.

const COLUMN = 200;
// What is known of a group and of a shape; whatever says more, such as a turn or a pale colour, stays what it was.
const OF_GROUPS = new Set(['class', 'id', 'pointer-events']);
const OF_SHAPES = new Set([...OF_GROUPS, 'd', 'x', 'y', 'width', 'height', 'fill', 'stroke', 'stroke-width', 'stroke-dasharray']);
const POINTS = { M: 1, L: 1, C: 3, Q: 2, Z: 1 };

// The picture as text: the same to the eye, to a hundredth of a pixel.
function flat(picture) {
  const paths = new Map();
  const heads = [];
  const others = [];
  gather(picture, '', { paths, heads, others });
  const inside = [...paths.values()].map(pathText).join('') + others.join('') + heads.join('');
  return opening(picture) + inside + '</svg>';
}

// `kind` keeps apart what may lie over each other and was drawn around in different directions, which would leave a hole.
function gather(element, kind, into) {
  for (const child of element.children) {
    const shape = child.nodeName === 'path' ? child.getAttribute('d') : child.nodeName === 'rect' ? rectangle(child) : null;
    if (child.classList.contains('head')) {
      into.heads.push(headText(child));
    } else if (!isPlain(child, child.nodeName === 'g' ? OF_GROUPS : OF_SHAPES)) {
      into.others.push(child.outerHTML);
    } else if (shape !== null) {
      add(child, shape, child.getAttribute('class') || kind, into.paths);
    } else if (child.nodeName === 'g') {
      gather(child, child.getAttribute('class') || kind, into);
    } else {
      into.others.push(child.outerHTML);
    }
  }
}

function isPlain(element, known) {
  return element.attributes.every(({ name }) => known.has(name));
}

function rectangle(rect) {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map(name => Number(rect.getAttribute(name)));
  return `M${x} ${y}L${x + width} ${y}L${x + width} ${y + height}L${x} ${y + height}Z`;
}

function add(element, shape, kind, paths) {
  const paint = paintOf(element);
  const key = [kind, paint, Math.floor(parseFloat(shape.slice(1)) / COLUMN)].join(' ');
  const path = paths.get(key) || { kind, paint, shapes: [] };
  path.shapes.push(brief(shape));
  paths.set(key, path);
}

function paintOf(element) {
  return ['fill', 'stroke', 'stroke-width', 'stroke-dasharray'].map(name => {
    const value = element.getAttribute(name);
    const idle = value === null || value === 'none' && name === 'stroke-dasharray'
        || name === 'stroke-width' && (element.getAttribute('stroke') || 'none') === 'none';
    return idle ? '' : ` ${name}="${escaped(value)}"`;
  }).join('');
}

function pathText({ kind, paint, shapes }) {
  return `<path class="${escaped(kind)}"${paint} d="${shapes.join('')}"/>`;
}

// A head that is not of paths alone stays what it was.
function headText(head) {
  const shapes = head.all(element => element.nodeName !== 'g');
  const alike = new Set(shapes.map(paintOf)).size === 1
      && shapes.every(shape => shape.nodeName === 'path' && isPlain(shape, OF_SHAPES));
  return alike
      ? `<path id="${escaped(head.id)}" class="head"${paintOf(shapes[0])} d="${shapes.map(shape => brief(shape.getAttribute('d'))).join('')}"/>`
      : head.outerHTML;
}

// A path in hundredths and from point to point, which takes far fewer letters; one of more than lines and curves stays what it is.
function brief(shape) {
  if (/[^MLCQZ\d\s.,e-]/.test(shape)) {
    return shape;
  }
  let at = [0, 0];
  let from = at;
  const parts = shape.replace(/M[^MLCQZ]*(?=M)/g, '').matchAll(/([MLCQZ])([^MLCQZ]*)/g);
  return [...parts].map(([, command, words]) => {
    const points = pointsIn(words);
    const text = points.map((point, index) => {
      const offset = command === 'M' ? point : [point[0] - at[0], point[1] - at[1]];
      at = index % POINTS[command] === POINTS[command] - 1 ? point : at;
      return number(offset[0], index > 0) + number(offset[1], true);
    }).join('');
    from = command === 'M' ? at : from;
    at = command === 'Z' ? from : at;
    return (command === 'M' ? 'M' : command.toLowerCase()) + text;
  }).join('');
}

function pointsIn(words) {
  const numbers = (words.match(/-?[\d.]+(?:e-?\d+)?/g) || []).map(word => Math.round(word * 100));
  return numbers.flatMap((x, index) => index % 2 === 0 ? [[x, numbers[index + 1]]] : []);
}

function number(hundredths, follows) {
  const text = String(hundredths / 100).replace(/^(-?)0\./, '$1.');
  return follows && hundredths >= 0 ? ' ' + text : text;
}

function opening(picture) {
  return '<svg' + picture.attributes.map(({ name, value }) => ` ${name}="${escaped(value)}"`).join('') + '>';
}
