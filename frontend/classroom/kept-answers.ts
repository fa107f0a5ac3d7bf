import { Outbox } from '../quiz/outbox';
import { Shelf, deviceStorage } from '../quiz/shelf';
import { browserWorld } from '../quiz/world';

/** Where the answers to one assignment go, and under which keys this device may still keep some. */
interface Sheet {
  url: string;
  keys: string[];
}

/**
 * Sends, from the page of the class, what this device has kept of this student's answers: nobody has
 * to open an assignment once more for answers that were given when the line was down.
 */
export class KeptAnswers extends HTMLElement {
  private outboxes: Outbox[] = [];
  private ids = new Set<string>();
  private stop = new AbortController();

  connectedCallback(): void {
    this.stop = new AbortController();
    window.addEventListener('online', () => this.send(), { signal: this.stop.signal });
    this.outboxes = this.sheets.flatMap(({ url, keys }) => keys.map((key) => this.outbox(url, key)));
    this.ids = new Set(this.outboxes.flatMap(({ kept }) => kept.map(({ id }) => id)));
    this.show();
    this.send();
  }

  disconnectedCallback(): void {
    this.stop.abort();
    this.outboxes.forEach((outbox) => outbox.stop());
  }

  private get sheets(): Sheet[] {
    return JSON.parse(this.querySelector('script')?.textContent ?? '[]') as Sheet[];
  }

  private outbox(url: string, key: string): Outbox {
    const { token = null } = this.dataset;
    return new Outbox({ url, token }, new Shelf(deviceStorage(), key), browserWorld(), () => this.show());
  }

  private send(): void {
    this.outboxes.filter(({ kept }) => kept.length > 0).forEach((outbox) => void outbox.send());
  }

  private show(): void {
    const own = this.outboxes.flatMap(({ entries }) => entries).filter(({ id }) => this.ids.has(id));
    const count = (status: string) => own.filter((entry) => entry.status === status).length;
    const refused = own.filter((entry) => entry.status === 'refused');
    const lines = [
      this.line('waiting', count('kept')),
      this.line('saved', count('stored')),
      this.line('refused', refused.length),
      ...new Set(refused.map(({ reason }) => reason ?? '')),
    ].filter((line) => line !== '');
    this.hidden = lines.length === 0;
    const place = this.querySelector('[role="status"]');
    if (place && place.textContent !== lines.join(' ')) {
      place.textContent = lines.join(' ');
    }
  }

  private line(name: string, count: number): string {
    return count > 0 ? (this.dataset[name] ?? '').replaceAll('#1', String(count)) : '';
  }
}

if (!customElements.get('kept-answers')) {
  customElements.define('kept-answers', KeptAnswers);
}
