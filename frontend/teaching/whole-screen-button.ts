import { WholeScreen } from '../live/whole-screen';

/** Its button, or the key F, fills the screen with the page and gives it back. */
export class WholeScreenButton extends HTMLElement {
  private readonly screen = new WholeScreen(this);
  private stop = new AbortController();

  connectedCallback(): void {
    this.stop = new AbortController();
    const { signal } = this.stop;
    this.addEventListener('click', () => void this.screen.toggle(), { signal });
    window.addEventListener('keydown', (event) => this.onKey(event), { signal });
  }

  /** Whoever goes on to another page has the screen back. */
  disconnectedCallback(): void {
    this.stop.abort();
    if (document.fullscreenElement) {
      void document.exitFullscreen();
    }
    this.screen.release();
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key.toLowerCase() === 'f' && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      void this.screen.toggle();
    }
  }
}

if (!customElements.get('whole-screen-button')) {
  customElements.define('whole-screen-button', WholeScreenButton);
}
