import { NoteCard } from './note-card';
import type { NoteDesk } from './note-desk';
import { button, make, pointOf, say, wordsOf } from './parts';
import type { PrintChoice } from './print-choice';

/** All sentences of the open step with their controls, one after the other: for the keyboard and the ear. */
export class NotesPanel {
  private readonly dialog = make('dialog', { className: 'notes-panel' });
  private readonly heading: HTMLElement;
  private readonly list = make('ol', { className: 'notes-list' });
  private readonly leftOut = make('p', { className: 'notes-left-out' });
  private readonly status = make('p', { className: 'notes-status' });
  private readonly stopping = new AbortController();
  private cards: NoteCard[] = [];
  private shown = '';
  private opener: HTMLButtonElement | null = null;

  constructor(
    private readonly desk: NoteDesk,
    private readonly text: HTMLElement,
    choice: PrintChoice,
  ) {
    const { words, book } = desk;
    const { signal } = this.stopping;
    this.heading = make('h2', { textContent: words('panel'), tabIndex: -1, id: 'notes-panel-title' });
    this.dialog.setAttribute('aria-labelledby', this.heading.id);
    this.status.setAttribute('role', 'status');
    const all = make('a', { href: `/story/${book.story}/notes`, textContent: words('all') });
    all.setAttribute('router-ignore', '');
    const ways = make('p', { className: 'notes-ways' });
    ways.append(all);
    this.dialog.append(
      this.heading,
      make('p', { className: 'notes-private', textContent: words(book.keeper ? 'private' : 'own') }),
      make('p', { className: 'notes-lead', textContent: words('panel-lead') }),
      this.status,
      this.list,
      this.leftOut,
      choice.field(),
      ways,
      button(words('back'), 'primary close-notes', () => this.close()),
    );
    this.dialog.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        event.preventDefault();
        event.stopPropagation();
        this.close();
      }
    });
    desk.leaving.add(() => this.cards.forEach((card) => card.keep()));
    document.addEventListener('step-open', () => this.draw(), { signal });
    text.append(this.dialog);
  }

  toggle(opener: HTMLButtonElement): void {
    this.opener = opener;
    if (this.dialog.open) {
      this.close();
      return;
    }
    this.shown = '';
    this.dialog.show();
    opener.setAttribute('aria-expanded', 'true');
    this.draw();
    this.dialog.scrollTo(0, 0);
    this.heading.focus();
  }

  close(): void {
    if (this.dialog.open) {
      this.cards.forEach((card) => card.keep());
      this.dialog.close();
      this.opener?.setAttribute('aria-expanded', 'false');
      this.opener?.focus();
    }
  }

  remove(): void {
    this.cards.forEach((card) => card.keep());
    this.stopping.abort();
    this.dialog.remove();
  }

  draw(): void {
    if (!this.dialog.open) {
      return;
    }
    const sentences = [...this.text.querySelectorAll<HTMLElement>('.step:not([hidden]) .point')];
    const points = sentences.map(pointOf);
    if (this.shown !== points.join()) {
      this.shown = points.join();
      this.list.replaceChildren(...this.fill(sentences));
    }
    this.cards.forEach((card) => card.draw());
    const step = points[0]?.split('/')[0] ?? '';
    const out = this.desk.book.points.filter((point) => point.startsWith(`${step}/`) && !points.includes(point)).length;
    this.leftOut.hidden = out === 0;
    say(this.leftOut, out === 0 ? '' : this.desk.words('left-out', out));
    say(this.status, this.desk.status);
  }

  private fill(sentences: readonly HTMLElement[]): HTMLElement[] {
    this.cards.forEach((card) => card.keep());
    this.cards = [];
    return sentences.map((sentence, index) => {
      const card = new NoteCard(this.desk, pointOf(sentence), this.desk.words('sentence', index + 1));
      this.cards.push(card);
      const item = make('li', {});
      item.append(make('p', { className: 'note-sentence', textContent: wordsOf(sentence) }), card.element);
      return item;
    });
  }
}
