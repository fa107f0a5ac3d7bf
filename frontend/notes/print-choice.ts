import type { NoteDesk } from './note-desk';
import { make } from './parts';

const CHOICE = 'imjin-notes-in-print';

/** Whether the story is printed with highlights and notes; the device remembers it. */
export class PrintChoice {
  private readonly fields: HTMLInputElement[] = [];

  constructor(
    private readonly host: HTMLElement,
    private readonly desk: NoteDesk,
  ) {
    const given = host.querySelector('input');
    if (given) {
      this.tend(given);
    }
  }

  /** The choice for a panel. */
  field(): HTMLElement {
    const label = make('label', { className: 'notes-print' });
    const field = make('input', { type: 'checkbox' });
    label.append(field, this.desk.words('print'));
    this.tend(field);
    return label;
  }

  draw(): void {
    const on = this.chosen;
    document.documentElement.toggleAttribute('data-notes-in-print', on);
    this.fields.forEach((field) => (field.checked = on));
    if (this.host.classList.contains('notes-choice')) {
      this.host.hidden = this.desk.book.points.length === 0;
    }
  }

  private tend(field: HTMLInputElement): void {
    this.fields.push(field);
    field.addEventListener('change', () => this.choose(field.checked));
  }

  private choose(on: boolean): void {
    try {
      if (on) {
        localStorage.setItem(CHOICE, 'yes');
      } else {
        localStorage.removeItem(CHOICE);
      }
    } catch {
      // A device that keeps nothing still prints.
    }
    document.documentElement.toggleAttribute('data-notes-in-print', on);
  }

  private get chosen(): boolean {
    try {
      return localStorage.getItem(CHOICE) === 'yes';
    } catch {
      return document.documentElement.hasAttribute('data-notes-in-print');
    }
  }
}
