export type ScaleName = 'hours' | 'decades';

/** What the strip shows, as the server computed it (`TimelineHtml.view`). */
export interface View {
  scale: ScaleName;
  from: string;
  to: string;
  /** The ids of the events of the open step. */
  events: string[];
  /** The ends of the axis, in the unit of the scale. */
  lo: number;
  hi: number;
  /** The dates of the step in one line. */
  now: string;
  /** Place along the axis, text, classes. */
  ticks: [number, string, string][];
  /** For each width one character an event: the row of its dot, or `-` when it is not shown. */
  rows: Record<string, string>;
}

const WIDTHS = ['n', 'm', 'w'];
const GAP_PX = 12;

/** One of the two scales in the markup: reads what is drawn, and draws another view. */
export class ScaleDrawing {
  constructor(private readonly root: HTMLElement) {}

  get name(): ScaleName {
    return this.root.dataset['scale'] as ScaleName;
  }

  get items(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('.tl-events > li')];
  }

  /** The view that the server drew. */
  read(): View {
    const items = this.items;
    const row = (item: HTMLElement, width: string): string =>
      item.matches('.tl-out') ? '-' : item.style.getPropertyValue(`--${width}`) || '0';
    return {
      scale: this.name,
      from: '',
      to: '',
      now: '',
      events: items.filter((item) => item.matches('.tl-current')).map(idOf),
      lo: number(this.root, '--lo'),
      hi: number(this.root, '--hi'),
      ticks: [...this.root.querySelectorAll<HTMLElement>('.tl-axis > li')].map((tick) => [
        number(tick, '--t'),
        tick.textContent ?? '',
        tick.className,
      ]),
      rows: Object.fromEntries(WIDTHS.map((width) => [width, items.map((item) => row(item, width)).join('')])),
    };
  }

  draw(view: View): void {
    this.root.style.setProperty('--lo', String(view.lo));
    this.root.style.setProperty('--hi', String(view.hi));
    this.root.querySelector('.tl-axis')?.replaceChildren(...view.ticks.map(tick));
    this.items.forEach((item, index) => {
      item.classList.toggle('tl-out', view.rows['w']?.[index] === '-');
      WIDTHS.forEach((width) => item.style.setProperty(`--${width}`, view.rows[width]?.[index]?.replace('-', '0') ?? '0'));
    });
  }

  /** Marks the events of the step and writes the dates for which there is room. */
  mark(events: readonly string[], view: Pick<View, 'lo' | 'hi'>): void {
    for (const item of this.items) {
      const current = events.includes(idOf(item));
      item.classList.toggle('tl-current', current);
      const button = item.querySelector('button');
      if (current) {
        button?.setAttribute('aria-current', 'step');
      } else {
        button?.removeAttribute('aria-current');
      }
    }
    this.muteLabels(view);
  }

  /** Makes one event stand out from the others of the step: the one that a link led to. */
  point(id: string | null): void {
    for (const item of this.items) {
      const pointed = id !== null && idOf(item) === id;
      item.classList.toggle('tl-marked', pointed);
      const button = item.querySelector('button');
      if (pointed) {
        button?.setAttribute('aria-current', 'true');
      } else if (item.matches('.tl-current')) {
        button?.setAttribute('aria-current', 'step');
      } else {
        button?.removeAttribute('aria-current');
      }
    }
  }

  /** Hides dates that would cover others at the present width. */
  muteLabels({ lo, hi }: Pick<View, 'lo' | 'hi'>): void {
    const axis = this.root.querySelector('.tl-events')?.clientWidth ?? 0;
    const labelled = ['.tl-current', '.tl-story:not(.tl-current)'].flatMap((kind) =>
      this.items.filter((item) => item.matches(`${kind}:not(.tl-out)`)),
    );
    labelled.forEach((item) => item.classList.remove('tl-mute', 'tl-mute-m'));
    // All are measured before one is changed: else the browser would lay out the strip for each.
    const widths = labelled.map((item) => item.querySelector('span')?.offsetWidth ?? 0);
    const taken: [number, number][] = [];
    labelled.forEach((item, index) => {
      const width = widths[index] ?? 0;
      const from = ((number(item, '--t') - lo) / (hi - lo)) * (axis - width);
      const free = taken.every(([start, end]) => from > end + GAP_PX || from + width < start - GAP_PX);
      item.classList.toggle('tl-mute', !free);
      if (free) {
        taken.push([from, from + width]);
      }
    });
  }
}

export function idOf(item: Element): string {
  return item.querySelector<HTMLElement>('[data-event]')?.dataset['event'] ?? '';
}

function number(element: HTMLElement, property: string): number {
  return Number(element.style.getPropertyValue(property));
}

function tick([at, text, classes]: [number, string, string]): HTMLElement {
  const item = document.createElement('li');
  item.className = classes;
  item.style.setProperty('--t', String(at));
  item.textContent = text;
  return item;
}
