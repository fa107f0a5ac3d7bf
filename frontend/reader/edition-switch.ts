import { placeIn, returnTo } from './place';
import { rememberLanguage, rememberLevel } from './reading-choices';
import { wake } from '../shell/wake';

interface Choice {
  level?: string;
  language?: string;
}

/** What takes no longer needs no word, in milliseconds. */
const A_MOMENT = 700;

/**
 * Puts another edition, of another level or language, into the page that is open. All words come
 * from the server's own page of that edition; only when they are here does the old text go.
 */
export class EditionSwitch {
  private busy: AbortController | undefined;

  constructor(
    private readonly stepper: HTMLElement,
    private readonly lesson: HTMLElement,
    private readonly address: () => string,
    private readonly ready: () => Promise<void>,
  ) {}

  /** Changes to a level or a language; the address and the history stay as they are. */
  async to(choice: Choice, menu: string): Promise<void> {
    this.busy?.abort();
    const { signal } = (this.busy = new AbortController());
    this.close(menu);
    this.say('', '');
    const text = this.stepper.querySelector('.reading-text');
    const slow = setTimeout(() => {
      text?.setAttribute('aria-busy', 'true');
      this.say(this.stepper.dataset['switching'] ?? '', '');
    }, A_MOMENT);
    try {
      let path = '';
      let page: Document;
      do {
        path = this.address();
        page = await this.fetch(choice, path, signal);
        // Who read on in the meantime stays at that step.
      } while (path !== this.address());
      rememberLevel(choice.level ?? '');
      rememberLanguage(choice.language ?? '');
      forgetInAddress();
      await this.put(page, menu);
    } catch {
      if (!signal.aborted) {
        this.say('', this.stepper.dataset['notSwitched'] ?? '');
      }
    } finally {
      clearTimeout(slow);
      if (!signal.aborted) {
        text?.removeAttribute('aria-busy');
      }
    }
  }

  private async fetch(choice: Choice, path: string, signal: AbortSignal): Promise<Document> {
    const { level, language: lang } = choice;
    const query = new URLSearchParams({
      ...Object.fromEntries(new URLSearchParams(location.search)),
      ...(level && { level }),
      ...(lang && { lang }),
    });
    const response = await fetch(`${path}?${query}`, { headers: { Accept: 'text/html' }, signal });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const rest = page.querySelector<HTMLElement>('story-stepper')?.dataset['rest'];
    if (!response.ok || !rest) {
      throw new Error(String(response.status));
    }
    // The browser keeps the other steps from here on, so that a line cut now takes none of them.
    const others = await fetch(rest, { signal });
    if (!others.ok || !(await others.text())) {
      throw new Error(String(others.status));
    }
    return page;
  }

  private async put(page: Document, menu: string): Promise<void> {
    const other = page.querySelector<HTMLElement>('story-stepper')!;
    const place = placeIn(this.stepper);
    const open = this.openPanels();
    const root = document.documentElement;
    const spoken = root.lang !== page.documentElement.lang;
    Object.assign(this.stepper.dataset, { ...other.dataset });
    this.stepper.querySelectorAll('.with-story').forEach((part) => part.remove());
    this.change('.steps', page);
    if (spoken) {
      root.lang = page.documentElement.lang;
      this.changeWords(page);
    }
    const inBar = this.lesson.querySelector('.bar')?.contains(document.activeElement) || document.activeElement === document.body;
    this.change('.bar', page);
    document.title = page.title;
    delete this.stepper.dataset['whole'];
    open.forEach((selector) => this.stepper.querySelector(selector)?.setAttribute('open', ''));
    if (inBar) {
      this.lesson.querySelector<HTMLElement>(`.${menu} > summary`)?.focus({ preventScroll: true });
    }
    returnTo(this.stepper, place);
    this.say(this.stepper.dataset['switched'] ?? '', '');
    await wake(this.lesson);
    await this.ready();
    this.stepper.dispatchEvent(new CustomEvent('edition-change', { bubbles: true }));
  }

  /** All that the frame says in the language: notes, the ways on, the map and its list, the timeline. */
  private changeWords(page: Document): void {
    const skip = document.querySelector('.skip');
    skip?.replaceChildren(page.querySelector('.skip')?.textContent ?? skip.textContent ?? '');
    const description = page.querySelector('meta[name=description]')?.getAttribute('content');
    document.querySelector('meta[name=description]')?.setAttribute('content', description ?? '');
    ['.notes-row', '.step-nav', '.stage', '.when', '.to-question', '.who-reads'].forEach((selector) => this.change(selector, page));
    const region = page.querySelector('.reading-text')?.getAttribute('aria-label');
    this.stepper.querySelector('.reading-text')?.setAttribute('aria-label', region ?? '');
  }

  /** Puts the parts of another page into the same place of this one; the place itself stays. */
  private change(selector: string, page: Document): void {
    const from = page.querySelector(selector);
    const to = this.lesson.querySelector(selector);
    if (!from || !to) {
      return;
    }
    const label = from.getAttribute('aria-label');
    if (label) {
      to.setAttribute('aria-label', label);
    }
    to.replaceChildren(...[...from.childNodes].map((part) => document.adoptNode(part)));
  }

  private openPanels(): string[] {
    return ['.step:not([hidden]) details.how', 'details.map-twin'].filter((selector) =>
      this.stepper.querySelector(`${selector}[open]`),
    );
  }

  private close(menu: string): void {
    const open = this.lesson.querySelector<HTMLDetailsElement>(`.${menu}[open]`);
    open?.removeAttribute('open');
    open?.querySelector('summary')?.focus({ preventScroll: true });
  }

  private say(news: string, failure: string): void {
    const status = this.stepper.querySelector('.step-announcement');
    const alert = this.stepper.querySelector('.switch-failed');
    status?.replaceChildren(news);
    alert?.replaceChildren(failure);
  }
}

/** A choice that stood in the address would win over the newer one at the next visit. */
function forgetInAddress(): void {
  const address = new URL(location.href);
  address.searchParams.delete('level');
  address.searchParams.delete('lang');
  if (address.href !== location.href) {
    history.replaceState(history.state, '', address);
  }
}
