/** So much of what was asked for has to be in view. */
const LEAST_PX = 120;

/**
 * "How do we know?" of the open step. Its summary opens all that the step rests on; a mark in the text
 * opens what its own sentence rests on, and closing leads back to it.
 */
export class EvidencePanel {
  private mark: HTMLElement | null = null;

  constructor(private readonly stepper: HTMLElement) {}

  /** Acts on a click that is meant for it; true when nothing else shall come of the click. */
  click(target: Element): boolean {
    const summary = target.closest('.how > summary');
    if (summary) {
      this.mark = null;
      this.ask(null);
      // It opens only after this click, and where it was left.
      const toTop = () => summary.parentElement?.querySelector('.how-panel')?.scrollTo(0, 0);
      summary.parentElement?.addEventListener('toggle', toTop, { once: true });
    } else if (target.closest('.all-grounds')) {
      this.ask(null);
      const first = this.open?.querySelector<HTMLElement>('.ground');
      if (first) {
        bring(first);
      }
    } else if (target.closest('.close-panel')) {
      this.close();
    }
    return this.show(target.closest<HTMLAnchorElement>('a.sure'));
  }

  /** Closes what is open and goes back to where the reader came from. */
  close(): boolean {
    const panel = this.open;
    if (!panel) {
      return false;
    }
    panel.open = false;
    (this.mark ?? panel.querySelector('summary'))?.focus();
    this.mark = null;
    return true;
  }

  /** The text has been put in anew. */
  forget(): void {
    this.mark = null;
  }

  private get step(): HTMLElement | null {
    return this.stepper.querySelector('.step:not([hidden])');
  }

  private get open(): HTMLDetailsElement | null {
    return this.step?.querySelector<HTMLDetailsElement>('details.how[open]') ?? null;
  }

  private show(mark: HTMLAnchorElement | null): boolean {
    const ground = mark && this.step?.querySelector<HTMLElement>(`[data-ground="${CSS.escape(mark.hash.slice(1))}"]`);
    const panel = ground?.closest('details');
    if (!mark || !ground || !panel) {
      return false;
    }
    panel.open = true;
    this.mark = mark;
    this.ask(mark.closest('.point'));
    bring(ground);
    return true;
  }

  /** Shows what one sentence rests on, or all that the step does. */
  private ask(point: HTMLElement | null): void {
    const name = point?.dataset['point'];
    this.step?.querySelectorAll<HTMLElement>('.ground').forEach((ground) => {
      ground.hidden = name !== undefined && !(ground.dataset['points'] ?? '').split(' ').includes(name);
    });
    this.step?.querySelectorAll<HTMLElement>('.asked, .all-grounds').forEach((part) => (part.hidden = !point));
    if (point) {
      this.step?.querySelector('.asked')?.replaceChildren(sentence(point));
    }
  }
}

/** From the top of the panel; further down only for what does not begin in view. */
function bring(ground: HTMLElement): void {
  const panel = ground.closest('.how-panel');
  ground.focus({ preventScroll: true });
  panel?.scrollTo(0, 0);
  if (panel && ground.getBoundingClientRect().top > panel.getBoundingClientRect().bottom - LEAST_PX) {
    ground.scrollIntoView();
  }
}

/** The words of a point without the mark behind them. */
function sentence(point: HTMLElement): string {
  return [...point.childNodes]
    .filter((part) => !(part instanceof Element && part.matches('.sure')))
    .map((part) => part.textContent ?? '')
    .join('')
    .replaceAll('\u2060', '');
}
