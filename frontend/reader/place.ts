/** Where the reader is in the text: a sentence, those before it, and its height on the screen. */
export interface Place {
  points: string[];
  top: number;
}

/** The reader's view of a step: what scrolls, and where text comes into view. */
class View {
  private readonly text: HTMLElement;
  private readonly stage: Element | null;
  private readonly scrollsPage: boolean;

  constructor(private readonly stepper: HTMLElement) {
    const reader = stepper.querySelector('.reader') ?? stepper;
    this.text = stepper.querySelector<HTMLElement>('.reading-text') ?? stepper;
    this.stage = stepper.querySelector('.stage');
    this.scrollsPage = getComputedStyle(reader).getPropertyValue('--scrolls') === 'page';
  }

  get scroller(): Element {
    return this.scrollsPage ? (document.scrollingElement ?? document.documentElement) : this.text;
  }

  /** Below the map where the page scrolls under it. */
  get edge(): number {
    const text = this.text.getBoundingClientRect();
    const stage = this.scrollsPage ? this.stage?.getBoundingClientRect() : undefined;
    if (!stage) {
      return text.top;
    }
    return stage.left < text.right - 1 ? Math.max(0, stage.bottom) : 0;
  }

  get points(): HTMLElement[] {
    return [...this.stepper.querySelectorAll<HTMLElement>('.step:not([hidden]) .point')];
  }
}

/** The first sentence that begins in view, else the one that fills the view; none at the very start. */
export function placeIn(stepper: HTMLElement): Place | undefined {
  const { scroller, points, edge } = new View(stepper);
  if (scroller.scrollTop === 0) {
    return undefined;
  }
  const at = points.findIndex((point) => point.getBoundingClientRect().top >= edge);
  const chosen = at < 0 ? points.length - 1 : at;
  const point = points[chosen];
  const seen = points.slice(0, chosen + 1).map((one) => one.id).reverse();
  return point && { points: seen, top: point.getBoundingClientRect().top };
}

/** Brings the same sentence, or the nearest before it that is there now, to the same height. */
export function returnTo(stepper: HTMLElement, place: Place | undefined): void {
  const point = place?.points.map((id) => document.getElementById(id)).find((one) => one !== null);
  if (place && point) {
    const { scroller } = new View(stepper);
    scroller.scrollTop += point.getBoundingClientRect().top - place.top;
  }
}
