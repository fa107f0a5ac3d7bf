import { stepFrom } from './cell-step';

/**
 * Makes the grid of results one stop of the Tab key; within it the arrow keys, Home and End move the
 * focus. Here and not on the server, so that quick presses lose no move.
 */
export class CellKeys extends HTMLElement {
  private stop = new AbortController();
  private readonly changes = new MutationObserver(() => this.keepStop());

  connectedCallback(): void {
    this.stop = new AbortController();
    const { signal } = this.stop;
    this.addEventListener('keydown', (event) => this.onKey(event), { signal });
    this.addEventListener('focusin', (event) => this.stopAt(event.target as Element), { signal });
    this.changes.observe(this, { childList: true, subtree: true });
    this.keepStop();
  }

  disconnectedCallback(): void {
    this.stop.abort();
    this.changes.disconnect();
  }

  private get rows(): HTMLElement[][] {
    return [...this.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll<HTMLElement>('.cell')]);
  }

  private onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const rows = this.rows;
    const row = rows.findIndex((cells) => cells.includes(event.target as HTMLElement));
    const cells = rows[row];
    if (!cells) {
      return;
    }
    const column = cells.indexOf(event.target as HTMLElement);
    const next = stepFrom({ row, column }, event.key, rows.length, cells.length);
    if (next) {
      event.preventDefault();
      rows[next.row]?.[next.column]?.focus();
    }
  }

  private stopAt(cell: Element): void {
    if (cell.matches('.cell')) {
      this.rows.flat().forEach((other) => (other.tabIndex = other === cell ? 0 : -1));
    }
  }

  /** Students come and go: one cell is always the stop. */
  private keepStop(): void {
    const cells = this.rows.flat();
    if (cells[0] && !cells.some((cell) => cell.tabIndex === 0)) {
      cells[0].tabIndex = 0;
    }
  }
}

if (!customElements.get('cell-keys')) {
  customElements.define('cell-keys', CellKeys);
}
