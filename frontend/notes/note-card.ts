import { KINDS, LONGEST, NOTHING, isNothing, type Kind, type Note } from './note';
import type { NoteDesk } from './note-desk';
import { button, make } from './parts';

const PAUSE = 600;
const NEARLY = 100;

/** The controls of one sentence: three kinds of highlight, a note, a way to remove both and to undo that. */
export class NoteCard {
  readonly element = make('div', { className: 'note-card' });
  private readonly kinds: HTMLButtonElement[];
  private readonly writing: HTMLButtonElement;
  private readonly field: HTMLTextAreaElement;
  private readonly label: HTMLElement;
  private readonly left = make('span', { className: 'note-left' });
  private readonly removing: HTMLButtonElement;
  private readonly undo: HTMLElement;
  private removed: Note | null = null;
  private timer = 0;

  constructor(
    private readonly desk: NoteDesk,
    private readonly point: string,
    name: string,
  ) {
    const { words } = desk;
    this.element.setAttribute('role', 'group');
    this.element.setAttribute('aria-label', name);
    this.kinds = KINDS.map((kind) => this.kind(kind));
    this.writing = button(words('note'), 'write', () => this.write());
    this.removing = button(words('remove'), 'remove', () => this.remove());
    this.field = make('textarea', { className: 'note-field', rows: 3, maxLength: LONGEST });
    this.label = make('label', { className: 'note-label' });
    this.label.append(make('span', { textContent: words('your-note') }), this.field, this.left);
    this.undo = make('p', { className: 'note-undo', hidden: true });
    this.undo.append(`${words('removed')} `, button(words('undo'), 'undo', () => this.restore()));
    this.field.addEventListener('input', () => this.later());
    this.field.addEventListener('change', () => this.keep());
    const row = make('div', { className: 'note-kinds' });
    row.append(...this.kinds, this.writing, this.removing);
    this.element.append(row, this.label, this.undo);
    this.field.value = this.note.text;
    this.label.hidden = this.note.text === '';
    this.draw();
  }

  /** Shows what is kept now; what is being written stays. */
  draw(): void {
    const { kind, text } = this.note;
    this.kinds.forEach((one) => one.setAttribute('aria-pressed', String(one.value === kind)));
    this.removing.hidden = isNothing(this.note) && this.field.value === '';
    if (this.timer === 0 && this.field.value !== text) {
      this.field.value = text;
    }
    if (this.field.value !== '') {
      this.label.hidden = false;
    }
    this.undo.hidden = this.removed === null;
    this.writing.setAttribute('aria-expanded', String(!this.label.hidden));
    const left = LONGEST - this.field.value.length;
    this.left.textContent = left < NEARLY ? this.desk.words('left', Math.max(0, left)) : '';
  }

  /** Writes down at once what stands in the field. */
  keep(): void {
    if (this.timer !== 0) {
      clearTimeout(this.timer);
      this.timer = 0;
      const text = this.field.value.trim() === '' ? '' : this.field.value;
      this.put({ kind: this.note.kind, text });
    }
  }

  private get note(): Note {
    return this.desk.book.get(this.point) ?? NOTHING;
  }

  private kind(kind: Kind): HTMLButtonElement {
    const one = button(this.desk.words(kind), `kind ${kind}`, () => {
      this.keep();
      this.put({ ...this.note, kind: this.note.kind === kind ? '' : kind });
    });
    one.value = kind;
    return one;
  }

  private write(): void {
    this.label.hidden = this.field.value === '' && !this.label.hidden;
    this.draw();
    if (!this.label.hidden) {
      this.field.focus();
    }
  }

  private later(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.keep(), PAUSE);
    this.draw();
  }

  private put({ kind, text }: Note): void {
    this.removed = null;
    this.desk.book.write(this.point, { kind, text });
    this.draw();
  }

  private remove(): void {
    this.keep();
    const { kind, text } = this.note;
    this.put(NOTHING);
    this.removed = { kind, text };
    this.label.hidden = true;
    this.draw();
    this.undo.querySelector('button')?.focus();
  }

  private restore(): void {
    if (this.removed) {
      this.put(this.removed);
      (this.kinds.find((one) => one.ariaPressed === 'true') ?? this.writing).focus();
    }
  }
}
