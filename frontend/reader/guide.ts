import type { GuidedReading } from './guided-reading';
import type { StepHistory } from './step-history';

/** How long a reader who wants to go on waits for what asks, in milliseconds. */
const PATIENCE = 4000;

/** The reader as the questions between its steps see it. */
export interface Steps extends HTMLElement {
  readonly base: string;
  readonly places: StepHistory;
  /** The slugs of all steps, and that of the open one. */
  readonly slugs: string[];
  readonly current: string;
  /** Opens a step; false when it is not here. */
  goTo(slug: string): boolean;
  /** Brings what surrounds the open step in line with it. */
  mark(): void;
  toTop(): void;
}

const root = document.documentElement;

/**
 * The questions between the steps, as far as they are switched on: only then is anything of them
 * fetched. Whatever goes wrong with them, the reader goes on and is told so in a line.
 */
export class Guide {
  private readonly line = document.createElement('p');
  private reading: GuidedReading | undefined;

  constructor(private readonly steps: Steps) {
    this.line.className = 'check-line';
    this.line.setAttribute('role', 'status');
  }

  start(signal: AbortSignal): void {
    const switched = new MutationObserver(() => this.look());
    switched.observe(root, { attributeFilter: ['data-checks'] });
    signal.addEventListener('abort', () => switched.disconnect());
    this.steps.addEventListener('step-open', () => this.say(''), { signal });
    this.look();
  }

  /** Whether a question stands in the way on, or what is open takes the move itself. */
  takes(by: 1 | -1): boolean {
    if (this.reading?.isOpen) {
      this.reading.move(by);
      return true;
    }
    if (by < 0 || !this.isOn || this.next === undefined) {
      return false;
    }
    if (this.reading) {
      return this.reading.asks();
    }
    void this.load().then(() => {
      if (!this.reading) {
        this.pass(this.steps.dataset['notFetched'] ?? '');
      } else if (!this.reading.asks()) {
        this.onward();
      }
    });
    return true;
  }

  /** Whether a click has been seen to. */
  clicked(target: Element): boolean {
    if (target.closest('.go-next')) {
      return this.takes(1);
    }
    if (target.closest('.go-quiz')) {
      return this.isOn && (this.reading?.asks() ?? false);
    }
    return this.reading?.clicked(target) ?? false;
  }

  /** Another step opens in the place of the question. */
  close(): void {
    this.reading?.close();
  }

  /** Back or Forward has led here: perhaps to a question. */
  arrived(): boolean {
    this.reading?.arrived();
    return true;
  }

  private get isOn(): boolean {
    const { checks, guided } = this.steps.dataset;
    return Boolean(checks) && (guided !== undefined || root.dataset['checks'] === 'on');
  }

  private get next(): string | undefined {
    return this.steps.slugs[this.steps.slugs.indexOf(this.steps.current) + 1];
  }

  private look(): void {
    if (this.isOn) {
      this.steps.querySelector('.reading-text')?.prepend(this.line);
      void this.load();
    } else {
      this.reading?.stop();
    }
  }

  private async load(): Promise<void> {
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
    const module = await Promise.race([import('./guided-reading'), late]).catch(() => undefined);
    this.reading ??= module && new module.GuidedReading(this.steps, () => this.onward(), (words) => this.pass(words));
  }

  private pass(words: string): void {
    this.onward();
    this.say(words);
  }

  private onward(): void {
    const { next } = this;
    if (next === undefined) {
      this.leave(this.steps.querySelector<HTMLAnchorElement>('.go-quiz')?.href ?? location.href);
    } else if (!this.steps.goTo(next)) {
      this.leave(`${this.steps.base}/${next}`);
    }
  }

  /** Goes to another page, from a question in its place. */
  private leave(address: string): void {
    if (this.steps.places.isAtCheck) {
      location.replace(address);
    } else {
      location.assign(address);
    }
  }

  private say(words: string): void {
    this.line.textContent = words;
  }
}
