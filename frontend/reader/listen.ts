/** The button "Listen". What reads aloud is fetched when somebody wants it. */
export class ReadAloud extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    button?.addEventListener('click', () => {
      void import('./read-aloud').then(
        ({ panelFor }) => panelFor(this, button).toggle(),
        () => undefined,
      );
    });
  }
}

if (!customElements.get('read-aloud')) {
  customElements.define('read-aloud', ReadAloud);
}
