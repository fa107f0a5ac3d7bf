import { choose } from './reading-settings';

const root = document.documentElement;

/**
 * The two ways through what is hard to read: in full, or in gentler words. The server drew one of them, or
 * the note that asks; the others came with the rest of the story, so that a choice needs no line.
 */
export class ReadingPaths {
  /** By step, then by the way: each in the element that stands below the title. */
  private readonly tellings = new WeakMap<Element, Map<string, HTMLElement>>();

  constructor(
    private readonly stepper: HTMLElement,
    signal: AbortSignal,
  ) {
    forgetInAddress();
    document.addEventListener('reading-choice', () => this.lay(), { signal });
    // Paper cannot ask.
    window.addEventListener('beforeprint', () => this.lay('gentle'), { signal });
    window.addEventListener('afterprint', () => this.lay(), { signal });
  }

  /** Takes the ways to tell a step out of what the server sent of it. */
  keep(step: Element, sent: Element): void {
    const others = [...sent.querySelectorAll<HTMLTemplateElement>(':scope > .other-telling')];
    if (others.length === 0) {
      return;
    }
    const ways = new Map<string, HTMLElement>();
    const stand = [...sent.querySelectorAll(':scope > .telling'), ...step.querySelectorAll(':scope > .telling')];
    for (const way of [...others.map(({ content }) => content.firstElementChild), ...stand]) {
      if (way instanceof Element) {
        const name = (way as HTMLElement).dataset['telling'] ?? '';
        // The first paint had its "How do we know?" in brief.
        way.querySelector('.how-panel')?.replaceWith(...(ways.get(name) ?? way).querySelectorAll('.how-panel'));
        ways.set(name, way as HTMLElement);
      }
    }
    others.forEach((other) => other.remove());
    this.tellings.set(step, ways);
  }

  /** Puts in place what was chosen. */
  lay(unasked = 'ask'): void {
    let changed = false;
    for (const step of this.stepper.querySelectorAll('.step')) {
      const ways = this.tellings.get(step);
      const now = step.querySelector(':scope > .telling');
      const wanted = ways?.get(root.dataset['path'] ?? unasked) ?? ways?.get('full');
      if (now && wanted && now !== wanted) {
        now.replaceWith(wanted);
        changed = true;
      }
    }
    if (changed) {
      this.stepper.dispatchEvent(new CustomEvent('edition-change', { bubbles: true }));
    }
  }

  /** Whether a click chose a way, and the step is told so. Else the link brings the page anew. */
  choseBy(target: Element): boolean {
    const link = target.closest<HTMLAnchorElement>('a[data-path]');
    const step = link?.closest('.step');
    if (!link || !step) {
      return false;
    }
    if (!this.tellings.has(step)) {
      return false;
    }
    this.choose(link.dataset['path'] ?? '', step);
    return true;
  }

  /** For the open step, by a key; nothing where there is nothing to choose. */
  chooseHere(path: string): boolean {
    const step = this.stepper.querySelector('.step:not([hidden])');
    const can = step !== null && this.tellings.has(step);
    if (can) {
      this.choose(path, step);
    }
    return can;
  }

  private choose(path: string, step: Element): void {
    choose('path', path);
    document.dispatchEvent(new Event('reading-choice'));
    // The sentence that the address leads to is here only now.
    const sought = document.getElementById(location.hash.slice(1));
    const place = step.contains(sought) ? sought : (step.querySelector<HTMLElement>('.telling .care') ?? step.querySelector<HTMLElement>('h1'));
    place?.setAttribute('tabindex', '-1');
    place?.focus();
    if (place === sought) {
      location.replace(location.href);
    }
  }
}

/** What an address chose is in the cookie by now; left there, it would win over a newer choice. */
function forgetInAddress(): void {
  const address = new URL(location.href);
  if (address.searchParams.has('path')) {
    address.searchParams.delete('path');
    history.replaceState(history.state, '', address);
  }
}
