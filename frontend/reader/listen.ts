import type { Panel, Stand } from './read-aloud';

/** Where somebody was who changed the language: the next button goes on from there. */
let stand: Stand | undefined;

/** The button "Listen". What reads aloud is fetched when somebody wants it. */
export class ReadAloud extends HTMLElement {
  private panel: Panel | undefined;

  connectedCallback(): void {
    this.button?.addEventListener('click', () => void this.toggle());
    const from = stand;
    stand = undefined;
    if (from) {
      void this.made().then((panel) => panel.open(from));
    }
  }

  disconnectedCallback(): void {
    stand = this.panel?.leave();
  }

  private get button(): HTMLButtonElement | null {
    return this.querySelector('button');
  }

  private async toggle(): Promise<void> {
    try {
      const panel = await this.made();
      await (panel.isOpen ? panel.close() : panel.open());
    } catch {
      // Without the line it cannot come; the next press tries again.
    }
  }

  private async made(): Promise<Panel> {
    const { Panel } = await import('./read-aloud');
    return (this.panel ??= new Panel(this, this.button!));
  }
}

if (!customElements.get('read-aloud')) {
  customElements.define('read-aloud', ReadAloud);
}
