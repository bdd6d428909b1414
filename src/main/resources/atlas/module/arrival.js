/**
 * Tells the server where the browser has come to rest, when that is not where the server believes it to be.
 *
 * Vaadin's router takes a step Back for one of its own when it comes between the moment in which the server changes the
 * address and the next drawing of the page: it lets the step through and asks no one. Property `told`: the address, path and
 * query, that the server has last shown. Fires `atlas-arrival` with `detail: {elsewhere, query}`; elsewhere: at another path.
 */
const REST_MS = 100;

class Arrival extends HTMLElement {
  told = '';
  #rest = 0;

  connectedCallback() {
    addEventListener('vaadin-navigated', this.#arrived);
    // the start of a step; it ends with its own arrival
    addEventListener('vaadin-navigate', this.#left);
    addEventListener('popstate', this.#left);
  }

  disconnectedCallback() {
    this.#left();
    removeEventListener('vaadin-navigated', this.#arrived);
    removeEventListener('vaadin-navigate', this.#left);
    removeEventListener('popstate', this.#left);
  }

  #left = () => clearTimeout(this.#rest);

  #arrived = () => {
    this.#left();
    this.#rest = setTimeout(() => this.#compare(), REST_MS);
  };

  #compare() {
    const path = location.pathname.slice(new URL(document.baseURI).pathname.length);
    const query = location.search.slice(1);
    const [toldPath, toldQuery = ''] = this.told.split('?');
    const elsewhere = plain(path) !== plain(toldPath);
    if (elsewhere || plain(query) !== plain(toldQuery)) {
      this.dispatchEvent(new CustomEvent('atlas-arrival', {detail: {elsewhere, query}}));
    }
  }
}

/** Browsers write some characters in a way of their own. @param {string} address */
const plain = address => {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
};

customElements.define('atlas-arrival', Arrival);
