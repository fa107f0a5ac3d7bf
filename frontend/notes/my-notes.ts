import { isNothing } from './note';
import { NoteBook } from './note-book';
import { NoteCard } from './note-card';
import { NoteDesk } from './note-desk';
import { markdown, plainText, type FilePart } from './note-file';
import { button, make, say, wordsOf } from './parts';

/**
 * The page of all notes on a story. The server wrote every sentence; those with a highlight or a note
 * are shown with it, and can be changed, saved as a file, printed and deleted.
 */
export class MyNotes extends HTMLElement {
  private desk: NoteDesk | undefined;
  private readonly cards = new Map<string, NoteCard>();

  connectedCallback(): void {
    void NoteDesk.open(this).then((desk) => this.begin(desk));
  }

  disconnectedCallback(): void {
    this.desk?.stop();
  }

  private begin(desk: NoteDesk): void {
    this.desk = desk;
    const acts: Record<string, () => void> = {
      txt: () => this.save('txt', 'text/plain'),
      md: () => this.save('md', 'text/markdown'),
      print: () => window.print(),
      delete: () => this.ask(desk),
    };
    this.querySelectorAll<HTMLElement>('[data-do]').forEach((one) => one.addEventListener('click', acts[one.dataset['do'] ?? ''] ?? (() => undefined)));
    desk.book.listen(() => this.draw(desk));
    desk.leaving.add(() => this.cards.forEach((card) => card.keep()));
    this.offerOwn(desk);
    this.draw(desk);
  }

  private draw(desk: NoteDesk): void {
    const { book } = desk;
    const known = new Set<string>();
    for (const item of this.querySelectorAll<HTMLElement>('.noted-step li')) {
      const point = `${item.closest<HTMLElement>('.noted-step')?.dataset['step']}/${item.dataset['point']}`;
      known.add(point);
      this.drawItem(desk, item, point);
    }
    const gone = this.querySelector<HTMLElement>('.noted-gone');
    const list = gone?.querySelector('ul');
    for (const point of book.points.filter((name) => !known.has(name))) {
      const item = [...(list?.children ?? [])].find((one) => (one as HTMLElement).dataset['point'] === point);
      const place = (item as HTMLElement | undefined) ?? make('li', {});
      place.dataset['point'] = point;
      list?.append(place);
    }
    list?.querySelectorAll<HTMLElement>(':scope > li').forEach((item) => this.drawItem(desk, item, item.dataset['point'] ?? ''));
    this.querySelectorAll<HTMLElement>('section').forEach((part) => (part.hidden = !part.querySelector('li:not([hidden])')));
    const none = this.querySelectorAll('li[data-point]:not([hidden])').length === 0;
    this.querySelectorAll<HTMLElement>('.notes-none').forEach((words) => (words.hidden = !none));
    this.querySelectorAll<HTMLElement>('.notes-tools').forEach((tools) => (tools.hidden = none));
    this.querySelectorAll<HTMLElement>('.notes-status').forEach((place) => say(place, none ? '' : desk.status));
  }

  /** Who has just removed a note can still undo that: its place stays while the page is open. */
  private drawItem(desk: NoteDesk, item: HTMLElement, point: string): void {
    const entry = desk.book.get(point);
    const has = entry !== null && !isNothing(entry);
    const card = this.cards.get(point);
    item.hidden = !has && !card;
    if (item.hidden) {
      return;
    }
    item.dataset['noted'] = entry?.kind || 'plain';
    const kind = part(item, 'note-kind');
    const text = part(item, 'note-text');
    say(kind, entry?.kind ? desk.words(entry.kind) : '');
    say(text, entry?.text ?? '');
    kind.hidden = !entry?.kind;
    text.hidden = !entry?.text || card !== undefined;
    card?.draw();
    if (!card && !item.querySelector('.change')) {
      const change = button(desk.words('change'), 'change', () => this.change(desk, item, point));
      change.setAttribute('aria-label', `${desk.words('change')}: ${sentenceIn(item)}`);
      item.append(change);
    }
  }

  private change(desk: NoteDesk, item: HTMLElement, point: string): void {
    const card = new NoteCard(desk, point, desk.words('mark'));
    this.cards.set(point, card);
    item.querySelector('.change')?.remove();
    const done = button(desk.words('done'), 'done', () => {
      card.keep();
      this.cards.delete(point);
      card.element.remove();
      done.remove();
      this.draw(desk);
      (item.querySelector<HTMLElement>('.change') ?? this.querySelector<HTMLElement>('h1'))?.focus();
    });
    item.append(card.element, done);
    this.draw(desk);
    card.element.querySelector<HTMLElement>('button')?.focus();
  }

  private save(ending: 'txt' | 'md', type: string): void {
    const { title = '', file = 'notes' } = this.dataset;
    const lead = new Intl.DateTimeFormat(document.documentElement.lang || undefined, { dateStyle: 'long' }).format(new Date());
    const words = ending === 'md' ? markdown(title, lead, this.parts) : plainText(title, lead, this.parts);
    const address = URL.createObjectURL(new Blob([words], { type: `${type};charset=utf-8` }));
    make('a', { href: address, download: `${file}.${ending}` }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  }

  private get parts(): FilePart[] {
    return [...this.querySelectorAll<HTMLElement>('section:not([hidden])')].map((section) => ({
      heading: wordsOfHeading(section),
      items: [...section.querySelectorAll<HTMLElement>('li[data-point]:not([hidden])')].flatMap((item) => {
        const entry = this.desk?.book.get(this.pointOf(item));
        return entry && !isNothing(entry)
          ? [{ sentence: sentenceIn(item), kind: entry.kind ? this.desk!.words(entry.kind) : '', text: entry.text }]
          : [];
      }),
    }));
  }

  private pointOf(item: HTMLElement): string {
    const step = item.closest<HTMLElement>('.noted-step')?.dataset['step'];
    return step ? `${step}/${item.dataset['point']}` : (item.dataset['point'] ?? '');
  }

  private ask(desk: NoteDesk): void {
    const { words, book } = desk;
    const dialog = make('dialog', { className: 'delete-notes' });
    const question = make('p', { id: 'delete-notes-question', textContent: words('delete-ask', book.points.length) });
    dialog.setAttribute('aria-labelledby', question.id);
    const ways = make('p', { className: 'notes-ways' });
    ways.append(
      button(words('delete-keep'), 'primary', () => dialog.close()),
      button(words('delete'), 'delete', () => {
        this.cards.clear();
        this.querySelectorAll('.note-card, .done').forEach((one) => one.remove());
        book.clear();
        dialog.close();
        this.querySelectorAll<HTMLElement>('.notes-status').forEach((place) => say(place, words('deleted')));
      }),
    );
    dialog.append(question, ways);
    dialog.addEventListener('close', () => dialog.remove());
    this.append(dialog);
    dialog.showModal();
  }

  /** Notes made without a class, perhaps by somebody else: nothing is done with them unasked. */
  private offerOwn(desk: NoteDesk): void {
    const place = this.querySelector<HTMLElement>('.notes-from-device');
    const { book, words } = desk;
    const own = new NoteBook(book.story, null);
    if (!place || !book.keeper || own.points.length === 0) {
      return;
    }
    const done = (): void => {
      place.hidden = true;
      this.querySelector<HTMLElement>('h1')?.focus();
    };
    place.append(
      make('p', { textContent: words('from-device', own.points.length) }),
      button(words('take'), 'take', () => {
        book.takeFrom(own);
        done();
      }),
      ' ',
      button(words('leave'), 'leave', done),
    );
    place.hidden = false;
  }
}

function part(item: HTMLElement, name: string): HTMLElement {
  const there = item.querySelector<HTMLElement>(`:scope > .${name}`);
  if (there) {
    return there;
  }
  const fresh = make('p', { className: name });
  item.append(fresh);
  return fresh;
}

function sentenceIn(item: HTMLElement): string {
  return item.querySelector('blockquote')?.textContent?.trim() ?? '';
}

function wordsOfHeading(section: HTMLElement): string {
  return (section.querySelector('h2')?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

if (!customElements.get('my-notes')) {
  customElements.define('my-notes', MyNotes);
}
