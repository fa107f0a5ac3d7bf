import type { ReaderNotes } from './reader-notes';

/**
 * The place of the notes on a page with the text of a story. What shows and takes notes is fetched
 * when there are some, or when somebody wants to make one.
 */
export class StoryNotes extends HTMLElement {
  private notes: Promise<ReaderNotes> | undefined;
  private stop = new AbortController();

  connectedCallback(): void {
    this.stop = new AbortController();
    const { signal } = this.stop;
    const { button } = this;
    button?.addEventListener('click', () => void this.want((notes) => notes.togglePanel(button)), { signal });
    this.text?.addEventListener('click', (event) => this.onText(event as MouseEvent), { signal });
    if (this.hasSome) {
      atLeisure(() => !signal.aborted && void this.want(() => undefined));
    }
  }

  disconnectedCallback(): void {
    this.stop.abort();
    void this.notes?.then((notes) => notes.stop());
    this.notes = undefined;
  }

  get button(): HTMLButtonElement | null {
    return this.querySelector('button');
  }

  /** Where the sentences are. */
  get text(): HTMLElement | null {
    return this.closest<HTMLElement>('story-stepper, .whole');
  }

  /** A click on a sentence means its note, unless it means a word, a mark or a selection. */
  private onText(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    const sentence = target?.closest<HTMLElement>('.step .point');
    const other = target?.closest('a, button, summary, input, [popover]');
    const plain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (this.button && sentence && !other && plain && !event.defaultPrevented && event.detail < 2 && isNothingSelected()) {
      void this.want((notes) => notes.openBar(sentence));
    }
  }

  private async want(act: (notes: ReaderNotes) => void): Promise<void> {
    const { signal } = this.stop;
    this.notes ??= import('./reader-notes').then(({ ReaderNotes }) => ReaderNotes.open(this));
    try {
      const notes = await this.notes;
      if (signal.aborted) {
        notes.stop();
      } else {
        act(notes);
      }
    } catch {
      // The line is down: it is tried again the next time.
      this.notes = undefined;
      const status = document.querySelector('.step-announcement');
      status?.replaceChildren(this.dataset['failed'] ?? '');
    }
  }

  /** Whether there may be notes on this story: here, or in the class of whoever is at this device. */
  private get hasSome(): boolean {
    if (this.dataset['keeper']) {
      return true;
    }
    try {
      return Object.keys(localStorage).some((key) => key.startsWith(`imjin-notes:device:${this.dataset['of']}/`));
    } catch {
      return false;
    }
  }
}

function isNothingSelected(): boolean {
  return getSelection()?.isCollapsed ?? true;
}

function atLeisure(act: () => void): void {
  if ('requestIdleCallback' in window) {
    requestIdleCallback(act, { timeout: 3_000 });
  } else {
    setTimeout(act, 500);
  }
}

if (!customElements.get('story-notes')) {
  customElements.define('story-notes', StoryNotes);
}
