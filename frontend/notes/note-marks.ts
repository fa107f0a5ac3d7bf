import { isNothing } from './note';
import type { NoteBook } from './note-book';
import type { Words } from './note-desk';
import { make, pointOf } from './parts';

/**
 * Marks the sentences that have a highlight or a note, without moving any word: by a line below and a
 * ground behind, and for those who hear the page by words that are not seen.
 */
export function drawMarks(root: ParentNode, book: NoteBook, words: Words): void {
  for (const sentence of root.querySelectorAll<HTMLElement>('.step .point')) {
    const entry = book.get(pointOf(sentence));
    const noted = entry && !isNothing(entry) ? entry.kind || 'plain' : '';
    set(sentence, 'noted', noted);
    set(sentence, 'written', entry?.text ? 'yes' : '');
    const kind = entry?.kind ? words(entry.kind) : '';
    const said = [kind, entry?.text ? words('with-note') : ''].filter((one) => one !== '').join(', ');
    hear(sentence, said && ` (${said})`);
  }
}

/** Puts the words of the notes below their paragraphs, numbered, for paper. */
export function weave(root: ParentNode, book: NoteBook, words: Words): void {
  root.querySelectorAll('.woven').forEach((one) => one.remove());
  let number = 0;
  for (const paragraph of root.querySelectorAll<HTMLElement>('.step .step-body > p')) {
    const woven = make('ol', { className: 'woven' });
    for (const sentence of paragraph.querySelectorAll<HTMLElement>('.point')) {
      const entry = book.get(pointOf(sentence));
      set(sentence, 'noteNumber', entry?.text ? String(++number) : '');
      if (entry?.text) {
        const item = make('li', { value: number });
        item.append(entry.kind ? make('strong', { textContent: `${words(entry.kind)}. ` }) : '', entry.text);
        woven.append(item);
      }
    }
    if (woven.childElementCount > 0) {
      paragraph.after(woven);
    }
  }
}

function set(sentence: HTMLElement, name: string, value: string): void {
  if (value === '') {
    delete sentence.dataset[name];
  } else if (sentence.dataset[name] !== value) {
    sentence.dataset[name] = value;
  }
}

function hear(sentence: HTMLElement, words: string): void {
  const next = sentence.nextElementSibling;
  const said = next?.classList.contains('note-said') ? next : null;
  if (words === '') {
    said?.remove();
  } else if (!said) {
    sentence.after(make('span', { className: 'visually-hidden note-said', textContent: words }));
  } else if (said.textContent !== words) {
    said.textContent = words;
  }
}
