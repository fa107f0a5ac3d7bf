import { browserWorld } from '../quiz/world';
import { NoteBook, forgetOthers, unsentStories } from './note-book';
import { NoteSync } from './note-sync';

/** Words with #1 for what goes in. */
export type Words = (key: string, value?: string | number) => string;

/** What a page needs to show somebody's notes on a story and to take new ones. */
export class NoteDesk {
  readonly book: NoteBook;
  readonly sync: NoteSync;
  readonly words: Words;
  /** What is still to be written down before somebody goes. */
  readonly leaving = new Set<() => void>();
  private readonly stopping = new AbortController();

  /** Opens what `data-of`, `data-keeper` and `data-words` of a page's element name. */
  static async open(host: HTMLElement): Promise<NoteDesk> {
    return new NoteDesk(host, await wordsFrom(host.dataset['words'] ?? ''));
  }

  private constructor(host: HTMLElement, words: Words) {
    const { keeper = null, of = '' } = host.dataset;
    const { signal } = this.stopping;
    this.words = words;
    this.book = new NoteBook(of, keeper);
    this.sync = new NoteSync(this.book, browserWorld());
    forgetOthers(keeper);
    dress();
    window.addEventListener('storage', (event) => this.onStorage(event), { signal });
    window.addEventListener('online', () => void this.sync.run(), { signal });
    // Who turns to another device finds there what was written here, and the other way round.
    document.addEventListener('visibilitychange', () => this.turn(), { signal });
    window.addEventListener('pageshow', (event) => event.persisted && this.turn(), { signal });
    this.book.listen(() => this.book.unsent.length > 0 && this.sync.line === 'idle' && this.sync.soon());
    void this.sync.run();
    if (keeper) {
      void sendRest(keeper, of);
    }
  }

  /** What is kept, and where. */
  get status(): string {
    const { book, sync, words } = this;
    const [refused] = book.refused;
    if (book.isMemoryOnly) {
      return words('memory');
    }
    if (sync.line === 'denied') {
      return sync.denial;
    }
    if (refused) {
      return refused.reason ?? '';
    }
    if (!book.keeper) {
      return book.points.length > 0 ? words('kept') : '';
    }
    if (book.unsent.length > 0) {
      return sync.line === 'waiting' ? words('waiting') : words('saving');
    }
    return book.points.length > 0 ? words('saved') : '';
  }

  stop(): void {
    this.stopping.abort();
    this.sync.stop();
  }

  private turn(): void {
    [...this.leaving].forEach((write) => write());
    if (this.book.isGone) {
      this.clear();
    } else {
      void this.sync.run();
    }
  }

  /** Nothing of what was here may be written again. */
  private clear(): void {
    this.book.close();
    location.reload();
  }

  /** Another tab has changed something; or somebody has left this device and cleared it. */
  private onStorage({ key }: StorageEvent): void {
    if (key === null) {
      this.clear();
    } else if (this.book.owns(key)) {
      this.book.tell();
    }
  }
}

/** Notes on other stories that are still on their way. */
export async function sendRest(keeper: string, except = ''): Promise<void> {
  const stories = unsentStories(keeper).filter((story) => story !== except);
  await Promise.all(stories.map((story) => new NoteSync(new NoteBook(story, keeper), browserWorld()).run()));
}

async function wordsFrom(address: string): Promise<Words> {
  const response = await fetch(address);
  if (!response.ok) {
    throw new Error(String(response.status));
  }
  const known = (await response.json()) as Record<string, string>;
  return (key, value = '') => (known[key] ?? '').replaceAll('#1', String(value));
}

/** The look of notes, which a page without any does without. */
function dress(): void {
  if (!document.querySelector('link[data-notes]')) {
    const sheet = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/styles/notes.css' });
    sheet.dataset['notes'] = '';
    document.head.append(sheet);
  }
}
