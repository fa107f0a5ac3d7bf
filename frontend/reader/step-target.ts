/**
 * What an address leads to within its step: a sentence (`#boat.p3`), a place on the map
 * (`#place-seoul`) or a date on the timeline (`#event-H-2019-07-31-2338`).
 */
export class StepTarget {
  constructor(private readonly stepper: HTMLElement) {}

  /** Marks it and brings it into view. Sentences are marked by the `:target` rule. */
  show(): void {
    const point = this.id ? document.getElementById(this.id) : null;
    if (point && this.stepper.contains(point)) {
      point.scrollIntoView({ block: 'center' });
    }
    const marked = this.mark();
    if (marked) {
      marked.scrollIntoView({ block: 'nearest' });
      this.announce(marked);
    }
  }

  /** Marks a place or a date; another address takes the mark away. Gives the part that shows it. */
  mark(): HTMLElement | undefined {
    return [this.on('story-map', 'place-'), this.on('timeline-strip', 'event-')].find((part) => part !== undefined);
  }

  private get id(): string {
    return location.hash.slice(1);
  }

  private on(part: string, kind: string): HTMLElement | undefined {
    const element = this.stepper.querySelector<HTMLElement>(part);
    if (element && this.id.startsWith(kind)) {
      element.setAttribute('marked', this.id.slice(kind.length));
      return element;
    }
    element?.removeAttribute('marked');
    return undefined;
  }

  /** Says what is marked to those who do not see it. */
  private announce(part: HTMLElement): void {
    const id = CSS.escape(part.getAttribute('marked') ?? '');
    const name = part.querySelector(`.map-twin [data-place="${id}"], .tl-events [data-event="${id}"] span`)?.textContent;
    const text = part.matches('story-map') ? this.stepper.dataset['placeMarked'] : this.stepper.dataset['dateMarked'];
    const live = this.stepper.querySelector('.step-announcement');
    if (live && name && text) {
      live.textContent = [live.textContent, text.replace('{0}', name)].filter(Boolean).join('. ');
    }
  }
}
