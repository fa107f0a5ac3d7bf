/**
 * Nothing scrolls on a projector: a text that is longer than its panel is shown in pages, cut between
 * points, never within one. The first page has the heading and the note of care; the others need their
 * room for the text.
 */
export class StepPages {
  private pages: HTMLElement[][] = [];
  private open = 0;

  constructor(
    private readonly panel: HTMLElement,
    signal: AbortSignal,
  ) {
    this.lay('first');
    window.addEventListener('resize', () => this.layAgain(), { signal });
    document.fonts.addEventListener('loadingdone', () => this.layAgain(), { signal });
  }

  /** Cuts the open step into pages anew and shows the first or the last of them. */
  lay(which: 'first' | 'last'): void {
    let rest = this.points;
    this.pages = [];
    do {
      const page = this.fitting(rest);
      this.pages.push(page);
      rest = rest.slice(page.length);
    } while (rest.length > 0);
    this.show(which === 'last' ? this.pages.length - 1 : 0);
  }

  /** The screen is another, or the letters are: what was at the top of the page is on it again. */
  private layAgain(): void {
    const top = this.pages[this.open]?.[0];
    const first = this.open === 0;
    this.lay('first');
    if (!first && top) {
      this.show(Math.max(0, this.pages.findIndex((page) => page.includes(top))));
    }
  }

  /** Turns the page; false when there is none in that direction. */
  turn(by: 1 | -1): boolean {
    const there = this.open + by in this.pages;
    if (there) {
      this.show(this.open + by);
    }
    return there;
  }

  private get points(): HTMLElement[] {
    return [...this.panel.querySelectorAll<HTMLElement>('.step:not([hidden]) .point')];
  }

  /** As many points as the next page holds: one at least, but for a first page that its heading fills. */
  private fitting(rest: HTMLElement[]): HTMLElement[] {
    const first = this.pages.length === 0;
    const least = first ? 0 : 1;
    let count = rest.length;
    this.arrange(rest, first);
    while (count > least && this.panel.scrollHeight > this.panel.clientHeight + 1) {
      count--;
      this.arrange(rest.slice(0, count), first);
    }
    return rest.slice(0, count);
  }

  private show(page: number): void {
    this.open = page;
    this.arrange(this.pages[this.open] ?? this.points, this.open === 0);
  }

  private get note(): HTMLElement | null {
    return this.panel.querySelector<HTMLElement>('.step:not([hidden]) .care');
  }

  private arrange(shown: HTMLElement[], first: boolean): void {
    this.points.forEach((point) => (point.hidden = !shown.includes(point)));
    this.panel.querySelectorAll<HTMLElement>('.step:not([hidden]) .step-body > p').forEach((paragraph) => {
      paragraph.hidden = !paragraph.querySelector('.point:not([hidden])');
    });
    this.panel.querySelector('.step:not([hidden]) h1')?.classList.toggle('visually-hidden', !first);
    if (this.note) {
      this.note.hidden = !first;
    }
  }
}
