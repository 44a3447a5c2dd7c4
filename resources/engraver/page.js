// The page inside the notation view. It is driven by the studio alone, which hands it systems, one line of staves each, and
// tells it what sounds and what is selected; it answers by alert('verb:words'), which nobody sees. A worker draws the systems.
'use strict';

const left = [];
const freed = []; // what stood in boxes before
let read = null; // what take() puts on the page next
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
// which are seen once they are drawn: to take many pictures away takes long. Answers how many boxes are left to sweep().
function arrange(names, least) {
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
    arranged.set(name, system);
  }
  systems = arranged;
  return String(left.length + freed.length);
}

function emptyBox(least) {
  const box = document.createElement('div');
  box.className = 'system';
  box.style.minHeight = least + 'px';
  return box;
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

// Has a system drawn; take() finds it later. The words, which only the worker reads, are JSON: a script's own lists would stay with
// the script, which is kept for a while.
function engrave(job, name, number, words) {
  const system = systems.get(name);
  if (system) {
    system.job = job;
    system.number = number;
  }
  const order = { job, name, number, words };
  orders.set(job, order);
  worker.postMessage(order);
}

// Puts a system that was drawn on the page, but none that has left it or is drawn anew: at one call it is read, at the next it is
// put there, and sweep() frees what stood there, for each holds the window up a little. Answers 'job' or 'job:what went wrong' when it is
// there, and nothing before.
function take() {
  if (read) {
    const { answer, system, content } = read;
    read = null;
    if (systems.get(answer.name) !== system || system.job !== answer.job) {
      return '';
    }
    const before = document.createElement('div');
    before.append(...system.box.childNodes);
    freed.push(before);
    system.box.append(content);
    system.box.style.minHeight = '0';
    system.top = answer.top;
    return answer.job + (answer.failed ? ':' + answer.failed : '');
  }
  while (answers.length > 0 && !read) {
    const answer = answers.shift();
    const system = systems.get(answer.name);
    if (system && system.job === answer.job) {
      const template = document.createElement('template');
      template.innerHTML = answer.failed
          ? ''
          : answer.svg + (system.number > 1 ? `<span class="number">${system.number}</span>` : '');
      read = { answer, system, content: template.content };
    }
  }
  return '';
}

// Marks these heads and unmarks all others: an array of [name, head] a kind.
function mark(kind, heads) {
  for (const element of [...document.getElementsByClassName(kind)]) {
    element.classList.remove(kind);
  }
  for (const [name, head] of heads) {
    const element = document.getElementById(name + ':' + head);
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
