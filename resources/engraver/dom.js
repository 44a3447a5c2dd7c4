// As much of a document as the engraver asks for, for a worker has none: elements to draw with and to read MusicXML from, and
// the width of text, which only the page can measure. The document itself stays empty: a system is drawn beside it.

class DomNode {
  constructor(type, name) {
    this.nodeType = type;
    this.nodeName = name;
    this.parentNode = this.firstChild = this.lastChild = this.nextSibling = this.previousSibling = null;
  }

  appendChild(child) {
    return this.insertBefore(child, null);
  }

  insertBefore(child, next) {
    child.remove();
    const previous = next ? next.previousSibling : this.lastChild;
    child.parentNode = this;
    child.previousSibling = previous;
    child.nextSibling = next;
    if (previous) {
      previous.nextSibling = child;
    } else {
      this.firstChild = child;
    }
    if (next) {
      next.previousSibling = child;
    } else {
      this.lastChild = child;
    }
    return child;
  }

  removeChild(child) {
    child.remove();
    return child;
  }

  remove() {
    const { parentNode, previousSibling, nextSibling } = this;
    if (!parentNode) {
      return;
    }
    if (previousSibling) {
      previousSibling.nextSibling = nextSibling;
    } else {
      parentNode.firstChild = nextSibling;
    }
    if (nextSibling) {
      nextSibling.previousSibling = previousSibling;
    } else {
      parentNode.lastChild = previousSibling;
    }
    this.parentNode = this.previousSibling = this.nextSibling = null;
  }

  hasChildNodes() {
    return this.firstChild !== null;
  }

  get childNodes() {
    const nodes = [];
    for (let node = this.firstChild; node; node = node.nextSibling) {
      nodes.push(node);
    }
    return nodes;
  }

  get children() {
    return this.childNodes.filter(node => node.nodeType === Node.ELEMENT_NODE);
  }

  get firstElementChild() {
    return elementFrom(this.firstChild);
  }

  get nextElementSibling() {
    return elementFrom(this.nextSibling);
  }
}

function elementFrom(node) {
  while (node && node.nodeType !== Node.ELEMENT_NODE) {
    node = node.nextSibling;
  }
  return node;
}

class DomText extends DomNode {
  constructor(value) {
    super(Node.TEXT_NODE, '#text');
    this.nodeValue = value;
  }

  cloneNode() {
    return new DomText(this.nodeValue);
  }

  get outerHTML() {
    return escaped(this.nodeValue);
  }
}

class DomElement extends DomNode {
  constructor(name) {
    super(Node.ELEMENT_NODE, name);
    this.named = new Map();
    this.style = {};
  }

  hasAttributes() {
    return this.named.size > 0;
  }

  get attributes() {
    return [...this.named.values()];
  }

  getAttributeNode(name) {
    return this.named.get(name) || null;
  }

  getAttribute(name) {
    const attribute = this.named.get(name);
    return attribute ? attribute.value : null;
  }

  setAttribute(name, value) {
    this.named.set(name, { name, value: String(value) });
  }

  setAttributeNS(namespace, name, value) {
    this.setAttribute(name, value);
  }

  get id() {
    return this.getAttribute('id') || '';
  }

  set id(id) {
    this.setAttribute('id', id);
  }

  get classList() {
    const names = (this.getAttribute('class') || '').split(' ').filter(name => name);
    return {
      add: name => this.setAttribute('class', [...new Set(names).add(name)].join(' ')),
      contains: name => names.includes(name)
    };
  }

  set textContent(text) {
    while (this.firstChild) {
      this.firstChild.remove();
    }
    this.appendChild(new DomText(text));
  }

  cloneNode(deep) {
    const copy = new DomElement(this.nodeName);
    this.named.forEach(({ name, value }) => copy.setAttribute(name, value));
    if (deep) {
      this.childNodes.forEach(node => copy.appendChild(node.cloneNode(true)));
    }
    return copy;
  }

  // All below it, in the order of the text, for which the test holds.
  all(test) {
    return this.children.flatMap(child => test(child) ? [child, ...child.all(test)] : child.all(test));
  }

  getElementsByClassName(name) {
    return this.all(element => element.classList.contains(name));
  }

  getElementsByTagName(name) {
    return this.all(element => element.nodeName === name);
  }

  getContext() {
    return this.nodeName === 'canvas' ? new TextContext() : null;
  }

  get outerHTML() {
    let text = '<' + this.nodeName;
    for (const { name, value } of this.named.values()) {
      text += ` ${name}="${escaped(value)}"`;
    }
    text += '>';
    for (let node = this.firstChild; node; node = node.nextSibling) {
      text += node.outerHTML;
    }
    return text + '</' + this.nodeName + '>';
  }
}

function escaped(text) {
  return /[&<>"]/.test(text)
      ? text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
      : text;
}

// Measures text by what the page has told; what it has not told yet is guessed and stands in `asked`.
class TextContext {
  static told = new Map();
  static asked = new Map();

  static key(font, text) {
    return font + '\n' + text;
  }

  measureText(text) {
    const key = TextContext.key(this.font, text);
    const known = TextContext.told.get(key);
    if (!known) {
      TextContext.asked.set(key, { font: this.font, text });
    }
    return known || { width: 10 * text.length };
  }
}

// Reads MusicXML as the studio writes it: without a document type, comments and sections of characters.
class DOMParser {
  parseFromString(text) {
    const document = new DomNode(9, '#document');
    let open = document;
    for (const [, end, name, attributes, empty, value] of text.replace(/^<\?.*?\?>/, '')
        .matchAll(/<(\/?)([^\s/>]+)([^>]*?)(\/?)>|([^<]+)/g)) {
      if (value !== undefined) {
        open.appendChild(new DomText(unescaped(value)));
      } else if (end) {
        open = open.parentNode;
      } else {
        const element = open.appendChild(new DomElement(name));
        for (const [, key, quoted] of attributes.matchAll(/([^\s=]+)="([^"]*)"/g)) {
          element.setAttribute(key, unescaped(quoted));
        }
        open = empty ? open : element;
      }
    }
    document.documentElement = document.firstElementChild;
    return document;
  }
}

const ENTITIES = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text) {
  return text.replace(/&(?:#x([0-9a-f]+)|#([0-9]+)|(\w+));/gi, (_, hex, decimal, name) =>
    name ? ENTITIES[name] : String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)));
}

self.Node = { ELEMENT_NODE: 1, TEXT_NODE: 3 };
self.DOMParser = DOMParser;
self.window = self;
self.document = {
  createElement: name => new DomElement(name),
  createElementNS: (namespace, name) => new DomElement(name),
  getElementById: () => null,
  querySelectorAll: () => []
};
