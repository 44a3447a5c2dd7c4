// Draws systems in a worker, beside the window's thread: reads a system's MusicXML and answers with a picture as text, in which
// each head has a name by which it is clicked and marked. What it cannot measure it asks for, and is sent the system again.

let last = Promise.resolve();

self.onmessage = event => {
  const message = event.data;
  if (message.told) {
    message.told.forEach(({ font, text, width }) => TextContext.told.set(TextContext.key(font, text), { width }));
  } else {
    last = last.then(() => engrave(message));
  }
};

async function engrave({ job, name, number, words }) {
  try {
    const [xml, width, scale, places] = JSON.parse(words);
    TextContext.asked.clear();
    const box = document.createElement('div');
    box.offsetWidth = Math.round(width);
    const sheet = sheetIn(box, number);
    await sheet.load(xml);
    sheet.Zoom = scale; // reading sets it to 1
    sheet.render();
    if (TextContext.asked.size > 0) {
      postMessage({ job, asked: [...TextContext.asked.values()] });
      return;
    }
    const picture = box.getElementsByTagName('svg')[0];
    nameHeads(sheet, picture, name, places);
    for (const text of picture.getElementsByTagName('text')) {
      text.setAttribute('font-family', 'Attune Sans'); // tempo marks come in another
    }
    const top = staves(sheet).StaffLines[0].PositionAndShape.AbsolutePosition.y * 10 * scale;
    const content = flat(picture) + (number > 1 ? `<span class="number">${number}</span>` : '');
    postMessage({ job, name, content, top });
  } catch (problem) {
    postMessage({ job, name, failed: String(problem) });
  }
}

function sheetIn(box, number) {
  const sheet = new opensheetmusicdisplay.OpenSheetMusicDisplay(box, {
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
  return sheet;
}

function staves(sheet) {
  return sheet.GraphicSheet.MusicPages[0].MusicSystems[0];
}

function nameHeads(sheet, picture, name, places) {
  const shape = staves(sheet).PositionAndShape;
  const end = (shape.AbsolutePosition.x + shape.Size.width) * 10;
  find(sheet, places).forEach((note, index) => {
    const head = note && headOf(note);
    if (head) {
      head.classList.add('head');
      head.id = name + ':' + index;
      const [, , , , , from, to] = places[index];
      if ((from || to) && note.vfnote) {
        tieOver(picture, note, bounds(head), from, to, end);
      }
    }
  });
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

// The room of all points of an element's paths, which hold no arcs.
function bounds(element) {
  const numbers = element.getElementsByTagName('path')
      .flatMap(path => path.getAttribute('d').match(/-?[\d.]+(?:e-?\d+)?/g).map(Number));
  const xs = numbers.filter((_, index) => index % 2 === 0);
  const ys = numbers.filter((_, index) => index % 2 === 1);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

// Away from the stem, and in a chord away from its middle: draws the halves of ties that come from the system before or go on in
// the next: a system knows only its own notes.
function tieOver(picture, note, box, from, to, end) {
  const stave = note.vfnote[0];
  const up = stave.keys.length > 1 ? note.vfnoteIndex >= stave.keys.length / 2 : stave.getStemDirection() < 0;
  const y = up ? box.top - 2 : box.bottom + 2;
  const middle = (box.left + box.right) / 2;
  if (from) {
    tie(picture, box.left - 15, middle - 1, y, up);
  }
  if (to) {
    tie(picture, middle + 1, Math.max(end - 2, box.right + 12), y, up);
  }
}

function tie(picture, left, right, y, up) {
  const middle = (left + right) / 2;
  const height = Math.min(14, 6 + (right - left) / 12) * (up ? -1 : 1);
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', `M${left} ${y}Q${middle} ${y + height} ${right} ${y}Q${middle} ${y + height * 0.65} ${left} ${y}Z`);
  path.setAttribute('fill', 'currentColor');
  path.setAttribute('class', 'tie-over');
  picture.appendChild(path);
}

postMessage({ ready: true });
