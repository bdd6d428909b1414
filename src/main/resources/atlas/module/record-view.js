/** Shows a record written by the server in its light DOM. Property `markup`. */
class RecordView extends HTMLElement {
  #markup = '';

  connectedCallback() {
    if (Object.hasOwn(this, 'markup')) {
      const value = this['markup'];
      delete /** @type {{markup?: string}} */ (this).markup;
      this.markup = value;
    }
  }

  /** @param {string} text */
  set markup(text) {
    this.#markup = text;
    // a parsed document runs no script, whatever it holds
    this.replaceChildren(...new DOMParser().parseFromString(text, 'text/html').body.childNodes);
    // in its own page the record has the heading of the page; here it stands in one
    for (const [heading, level] of [['h1', 'h2'], ['h2:not(.title)', 'h3']]) {
      for (const old of this.querySelectorAll(heading)) {
        const title = document.createElement(level);
        title.className = heading === 'h1' ? 'title' : '';
        title.append(...old.childNodes);
        old.replaceWith(title);
      }
    }
    for (const link of this.querySelectorAll('a[href^="/"]')) {
      link.setAttribute('router-ignore', '');
    }
  }

  get markup() {
    return this.#markup;
  }
}

if (!customElements.get('atlas-record')) {
  customElements.define('atlas-record', RecordView);
}
