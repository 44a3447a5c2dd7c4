// The page inside the notation view. It is driven by the studio alone, which hands it systems, one line of staves each, and
// tells it what sounds and what is selected; it answers by alert('verb:words'), which nobody sees. A worker draws the systems.
'use strict';

const left = [];
const freed = []; // what stood in boxes before
let systems = new Map();
const orders = new Map();
const answers = [];
const letters = document.createElement('canvas').getContext('2d');
let worker = null;

function colours(paper, ink, sounding, selected) {
  const style = document.documentElement.style;
  style.setProperty('--paper', paper);
  style.setProperty('--ink', ink);
  style.setProperty('--sounding', sounding);
  style.setProperty('--selected', selected);
}

// Puts the systems of these names in this order. Those that are not named leave their boxes, pictures and all, to the new ones,
// which are seen once they are drawn: to take many pictures away takes long. `anew` drops what is being drawn, because it is of another
// size. Answers whether boxes are left to sweep.
function arrange(names, least, anew) {
  const wanted = new Set(names);
  for (const [name, system] of systems) {
    if (!wanted.has(name)) {
      left.push(system.box);
    }
  }
  const arranged = new Map();
  let before = null;
  for (const name of names) {
    const system = systems.get(name) || { box: left.shift() || emptyBox(least) };
    let next = before ? before.nextSibling : document.body.firstChild;
    while (next && left.includes(next)) {
      next = next.nextSibling;
    }
    if (next !== system.box) {
      document.body.insertBefore(system.box, next);
    }
    before = system.box;
    if (anew) {
      system.job = -1;
    }
    arranged.set(name, system);
  }
  systems = arranged;
  return sweeping();
}

function emptyBox(least) {
  const box = document.createElement('div');
  box.className = 'system';
  box.style.minHeight = least + 'px';
  return box;
}

function sweeping() {
  return freed.length + left.length > 0 ? 'sweep' : '';
}

// Does one thing, for each holds the window up a little: takes away what stands in the way, or puts a picture on the page.
// Answers what it did ('', 'worked', 'drew' or 'failed'), for which order, whether boxes are left to sweep, and what went wrong.
function step() {
  if (sweeping()) {
    sweep();
    return ['worked', '', sweeping(), ''].join(':');
  }
  while (answers.length > 0) {
    const answer = answers.shift();
    const system = systems.get(answer.name);
    if (system && system.job === answer.job) { // it has not left the page and is not drawn anew
      put(answer, system);
      return [answer.failed ? 'failed' : 'drew', answer.job, sweeping(), answer.failed || ''].join(':');
    }
  }
  return '';
}

function put(answer, system) {
  if (system.box.firstChild) {
    const before = document.createElement('div');
    before.append(...system.box.childNodes);
    freed.push(before);
  }
  system.box.innerHTML = answer.failed ? '' : answer.content;
  system.box.style.minHeight = '0';
  system.top = answer.top;
}

// Takes away what stood in a box before, or a box that nothing is drawn in any more.
function sweep() {
  const box = freed.shift() || left.shift();
  box.remove();
  box.innerHTML = ''; // frees it now, not when garbage is collected, together with many others
}

// Begins the worker that engraves; it says when it is ready.
function begin(...sources) {
  const address = URL.createObjectURL(new Blob(sources, { type: 'text/javascript' }));
  worker = new Worker(address);
  worker.onerror = problem => alert('stopped:' + problem.message);
  worker.onmessage = event => {
    const answer = event.data;
    if (answer.ready) {
      URL.revokeObjectURL(address);
      alert('ready:');
    } else if (answer.asked) {
      worker.postMessage({ told: answer.asked.map(measured) });
      worker.postMessage(orders.get(answer.job));
    } else {
      orders.delete(answer.job);
      answers.push(answer);
    }
  };
}

function end() {
  worker.terminate();
}

function measured({ font, text }) {
  letters.font = font;
  return { font, text, width: letters.measureText(text).width };
}

// Has a system drawn; step() finds it later. The words, which only the worker reads, are JSON: a script's own lists would stay with
// the script, which is kept for a while.
function engrave(job, name, number, words) {
  const system = systems.get(name);
  if (system) {
    system.job = job;
  }
  const order = { job, name, number, words };
  orders.set(job, order);
  worker.postMessage(order);
}

// Marks these heads and unmarks all others: an array of [name, head] a kind.
function mark(kind, heads) {
  for (const element of [...document.getElementsByClassName(kind)]) {
    element.classList.remove(kind);
  }
  for (const [name, head] of heads) {
    const system = systems.get(name);
    const element = system && system.box.querySelector('[id="' + name + ':' + head + '"]'); // an old box may have it as well
    if (element) {
      element.classList.add(kind);
    }
  }
}

// Brings the system into sight, at the top where it was not whole.
function reveal(name) {
  const system = systems.get(name);
  if (!system) {
    return;
  }
  const box = system.box.getBoundingClientRect();
  if (box.top < 0 || box.bottom > window.innerHeight) {
    window.scrollTo(0, Math.max(0, window.scrollY + box.top - 6));
  }
}

// The names of the systems that can be seen, from above.
function seen() {
  const names = [];
  for (const [name, system] of systems) {
    const box = system.box.getBoundingClientRect();
    if (box.bottom > 0 && box.top < window.innerHeight) {
      names.push(name);
    }
  }
  return names.join(' ');
}

// A drawn system as an SVG document of its own, after the height of its first staff line and a semicolon.
function svg(name) {
  const system = systems.get(name);
  const picture = system && system.box.querySelector('svg');
  if (!picture) {
    return '';
  }
  return system.top + ';' + new XMLSerializer().serializeToString(picture);
}

document.addEventListener('click', event => {
  const head = event.target.closest('.head');
  alert(head ? 'head:' + head.id + ':' + (event.shiftKey || event.ctrlKey || event.metaKey) : 'ground:');
});
document.addEventListener('wheel', event => {
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    alert('zoom:' + (event.deltaY < 0 ? 1 : -1));
  }
}, { passive: false });
