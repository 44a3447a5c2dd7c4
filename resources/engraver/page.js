// The page inside the notation view. It is driven by the studio alone, which hands it systems, one line of staves each, and
// tells it what sounds and what is selected; it answers by alert('verb:words'), which nobody sees.
'use strict';

const systems = new Map();

function colours(paper, ink, sounding, selected) {
  const style = document.documentElement.style;
  style.setProperty('--paper', paper);
  style.setProperty('--ink', ink);
  style.setProperty('--sounding', sounding);
  style.setProperty('--selected', selected);
}

// Puts the systems of these names in this order; those that are not named go away, new ones are empty until they are drawn.
function arrange(names, least) {
  const wanted = new Set(names);
  for (const [name, system] of systems) {
    if (!wanted.has(name)) {
      system.box.remove();
      systems.delete(name);
    }
  }
  let before = null;
  for (const name of names) {
    let system = systems.get(name);
    if (!system) {
      const box = document.createElement('div');
      box.className = 'system';
      box.style.minHeight = least + 'px';
      system = { box };
      systems.set(name, system);
    }
    const next = before ? before.nextSibling : document.body.firstChild;
    if (next !== system.box) {
      document.body.insertBefore(system.box, next);
    }
    before = system.box;
  }
}

// Reads a system's MusicXML; layout(), draw() and take() follow at later pulses, so that none of them holds the window up for long.
function load(name, xml, number, width, scale) {
  const system = systems.get(name);
  if (!system) {
    return;
  }
  const fresh = document.createElement('div');
  fresh.style.width = width + 'px';
  const sheet = new opensheetmusicdisplay.OpenSheetMusicDisplay(fresh, {
    autoResize: false, backend: 'svg', drawTitle: false, drawSubtitle: false, drawComposer: false, drawCredits: false,
    drawPartNames: number <= 1, drawPartAbbreviations: false, drawMeasureNumbers: false, autoBeam: true,
    defaultFontFamily: 'Attune Sans', drawingParameters: 'compact', defaultColorMusic: 'currentColor', defaultColorLabel: 'currentColor'
  });
  const rules = sheet.EngravingRules;
  rules.PageTopMargin = 2;
  rules.PageTopMarginNarrow = 2;
  rules.PageBottomMargin = 1;
  rules.PageLeftMargin = 1.5;
  rules.PageRightMargin = 1;
  rules.StretchLastSystemLine = true;
  rules.LastSystemMaxScalingFactor = 1.6;
  rules.RenderXMeasuresPerLineAkaSystem = 1000;
  rules.NewSystemAtXMLNewSystemAttribute = false;
  rules.RenderSingleHorizontalStaffline = false;
  system.scale = scale;
  system.fresh = fresh;
  system.number = number;
  system.next = sheet;
  sheet.load(xml).then(() => { system.loaded = true; }).catch(problem => { system.failed = String(problem); });
}

// Places what was read. Answers '' where it is not read yet.
function layout(name) {
  const system = systems.get(name);
  if (!system || system.failed) {
    return system ? 'failed: ' + system.failed : 'gone';
  }
  if (!system.loaded) {
    return '';
  }
  system.loaded = false;
  system.waiting = document.createElement('div');
  system.waiting.style.cssText = 'position:absolute; visibility:hidden; left:0; top:0';
  document.body.appendChild(system.waiting);
  system.waiting.appendChild(system.fresh);
  const sheet = system.next;
  sheet.Zoom = system.scale; // reading sets it to 1
  return attempt(system, () => {
    sheet.Sheet.pageWidth = system.fresh.offsetWidth / system.scale / 10;
    sheet.EngravingRules.PageHeight = 100001;
    sheet.GraphicSheet.reCalculate();
    sheet.GraphicSheet.reCalculate = () => {}; // render() would do it once more
  });
}

function draw(name) {
  const system = systems.get(name);
  return system ? attempt(system, () => system.next.render()) : 'gone';
}

function attempt(system, work) {
  try {
    work();
    return 'done';
  } catch (problem) {
    system.waiting.remove();
    return 'failed: ' + problem;
  }
}

// Takes the place of what was there before, as text that is read anew: elements that a script made would each weigh on the
// collector of garbage, which JavaFX runs on its own thread, for as long as they stand on the page.
function take(name, places) {
  const system = systems.get(name);
  if (!system) {
    return 'gone';
  }
  const sheet = system.next;
  for (const text of system.fresh.querySelectorAll('text')) {
    text.setAttribute('font-family', 'Attune Sans'); // tempo marks come in another
  }
  const staves = sheet.GraphicSheet.MusicPages[0].MusicSystems[0];
  const end = (staves.PositionAndShape.AbsolutePosition.x + staves.PositionAndShape.Size.width) * 10;
  system.top = staves.StaffLines[0].PositionAndShape.AbsolutePosition.y * 10 * system.scale;
  find(sheet, places).forEach((note, head) => {
    const element = note && headOf(note);
    if (element) {
      tieOver(note, element, places[head][5], places[head][6], end);
      element.classList.add('head');
      element.id = name + ':' + head;
    }
  });
  system.box.innerHTML = system.fresh.innerHTML + (system.number > 1 ? `<span class="number">${system.number}</span>` : '');
  system.box.style.minHeight = '0';
  system.waiting.remove();
  system.next = system.fresh = system.waiting = null;
  return 'done';
}

// Away from the stem, and in a chord away from its middle: draws the halves of ties that come from the system before or go on in the next: a system knows only its own notes.
function tieOver(note, head, from, to, end) {
  const stave = note.vfnote[0];
  const up = stave.keys.length > 1 ? note.vfnoteIndex >= stave.keys.length / 2 : stave.getStemDirection() < 0;
  const box = head.getBBox();
  const y = up ? box.y - 2 : box.y + box.height + 2;
  if (from) {
    tie(head, box.x - 15, box.x + box.width / 2 - 1, y, up);
  }
  if (to) {
    tie(head, box.x + box.width / 2 + 1, Math.max(end - 2, box.x + box.width + 12), y, up);
  }
}

function tie(head, left, right, y, up) {
  const middle = (left + right) / 2;
  const height = Math.min(14, 6 + (right - left) / 12) * (up ? -1 : 1);
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', `M${left} ${y}Q${middle} ${y + height} ${right} ${y}Q${middle} ${y + height * 0.65} ${left} ${y}Z`);
  path.setAttribute('fill', 'currentColor');
  path.setAttribute('class', 'tie-over');
  head.ownerSVGElement.appendChild(path);
}

// The engraver's note of each head. A place is measure, staff, voice, start in whole notes from the measure's, and the rank from
// below in its chord; more may follow.
function find(sheet, places) {
  const found = new Map();
  sheet.GraphicSheet.MeasureList.forEach((staves, measure) => staves.forEach((graphic, staff) => {
    if (!graphic) {
      return;
    }
    graphic.staffEntries.forEach(entry => entry.graphicalVoiceEntries.forEach(voices => {
      const source = voices.parentVoiceEntry;
      const start = Math.round(source.Timestamp.RealValue * 1e4);
      const notes = voices.notes.filter(note => !note.sourceNote.isRest())
          .sort((a, b) => a.sourceNote.halfTone - b.sourceNote.halfTone);
      notes.forEach((note, rank) => found.set([measure, staff, source.ParentVoice.VoiceId, start, rank].join(':'), note));
    }));
  }));
  return places.map(([measure, staff, voice, start, rank]) => {
    return found.get([measure, staff, voice, Math.round(start * 1e4), rank].join(':')) || null;
  });
}

function headOf(note) {
  const group = note.getSVGGElement ? note.getSVGGElement() : null;
  if (!group) {
    return null;
  }
  const heads = group.getElementsByClassName('vf-notehead');
  const keys = note.vfnote ? note.vfnote[0].keys.length : 1;
  const index = note.vfnoteIndex === undefined ? 0 : note.vfnoteIndex;
  return heads.length > index ? heads[index] : keys === 1 ? group : null;
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
alert('ready:');
