/**
 * Nothing scrolls on a projector: a text that is longer than its panel is shown in pages, cut between
 * points, never within one.
 */
export class StepPages {
  private pages: HTMLElement[][] = [];
  private open = 0;

  constructor(
    private readonly panel: HTMLElement,
    signal: AbortSignal,
  ) {
    this.lay('first');
    window.addEventListener('resize', () => this.lay('first'), { signal });
    void document.fonts.ready.then(() => this.lay('first'));
  }

  /** Cuts the open step into pages anew and shows the first or the last of them. */
  lay(which: 'first' | 'last'): void {
    const points = [...this.panel.querySelectorAll<HTMLElement>('.step:not([hidden]) .point')];
    this.show(points, points);
    this.pages = [];
    let rest = points;
    while (rest.length > 0) {
      let fitting = rest.length;
      this.show(points, rest);
      while (fitting > 1 && this.panel.scrollHeight > this.panel.clientHeight + 1) {
        fitting--;
        this.show(points, rest.slice(0, fitting));
      }
      this.pages.push(rest.slice(0, fitting));
      rest = rest.slice(fitting);
    }
    this.open = which === 'last' ? Math.max(0, this.pages.length - 1) : 0;
    this.show(points, this.pages[this.open] ?? points);
  }

  /** Turns the page; false when there is none in that direction. */
  turn(by: 1 | -1): boolean {
    const page = this.pages[this.open + by];
    if (!page) {
      return false;
    }
    this.open += by;
    this.show(this.pages.flat(), page);
    return true;
  }

  private show(all: HTMLElement[], shown: HTMLElement[]): void {
    all.forEach((point) => (point.hidden = !shown.includes(point)));
    this.panel.querySelectorAll<HTMLElement>('.step:not([hidden]) .step-body > p').forEach((paragraph) => {
      paragraph.hidden = !paragraph.querySelector('.point:not([hidden])');
    });
    const note = this.panel.querySelector<HTMLElement>('.step:not([hidden]) .care');
    if (note) {
      note.hidden = this.open > 0;
    }
  }
}
