import { NoteCard } from './note-card';
import type { NoteDesk } from './note-desk';
import { button, make, pointOf, say, wordsOf } from './parts';

const GAP_PX = 8;

/** The controls of one sentence, beside it; the rest of the page stays as it is. */
export class SentenceBar {
  private readonly dialog = make('dialog', { className: 'sentence-bar', popover: 'auto' });
  private readonly status = make('p', { className: 'notes-status' });
  private readonly stopping = new AbortController();
  private card: NoteCard | null = null;
  private sentence: HTMLElement | null = null;

  constructor(
    private readonly desk: NoteDesk,
    private readonly text: HTMLElement,
  ) {
    this.status.setAttribute('role', 'status');
    this.dialog.addEventListener('toggle', (event) => event.newState === 'closed' && this.onClosed());
    document.addEventListener('step-open', () => this.close(), { signal: this.stopping.signal });
    desk.leaving.add(() => this.card?.keep());
    text.append(this.dialog);
  }

  open(sentence: HTMLElement): void {
    this.close();
    this.sentence = sentence;
    sentence.classList.add('at-hand');
    const { words } = this.desk;
    this.card = new NoteCard(this.desk, pointOf(sentence), words('mark'));
    this.dialog.setAttribute('aria-label', `${words('mark')}: ${wordsOf(sentence)}`);
    const close = button('×', 'close-bar', () => this.close());
    close.setAttribute('aria-label', words('close'));
    this.dialog.replaceChildren(close, this.card.element, this.status);
    this.draw();
    this.dialog.showPopover();
    this.place(sentence);
    this.dialog.querySelector<HTMLElement>('.kind')?.focus({ preventScroll: true });
  }

  close(): void {
    if (this.dialog.matches(':popover-open')) {
      this.dialog.hidePopover();
    }
    this.onClosed();
  }

  remove(): void {
    this.close();
    this.stopping.abort();
    this.dialog.remove();
  }

  draw(): void {
    this.card?.draw();
    say(this.status, this.desk.status);
  }

  private onClosed(): void {
    this.card?.keep();
    this.card = null;
    this.sentence?.classList.remove('at-hand');
    this.sentence = null;
  }

  /** Below the sentence, or above it where there is no room; a phone has it at its foot. */
  private place(sentence: HTMLElement): void {
    const lines = [...sentence.getClientRects()];
    const first = lines[0];
    const last = lines.at(-1);
    if (!first || !last || matchMedia('(max-width: 760px)').matches) {
      this.dialog.style.removeProperty('--at');
      return;
    }
    const height = this.dialog.offsetHeight;
    const below = last.bottom + GAP_PX;
    const top = below + height < innerHeight ? below : Math.max(GAP_PX, first.top - height - GAP_PX);
    const left = this.text.querySelector('.step:not([hidden]) .step-body')?.getBoundingClientRect().left ?? first.left;
    this.dialog.style.setProperty('--at', `${Math.round(top)}px auto auto ${Math.round(left)}px`);
  }
}
