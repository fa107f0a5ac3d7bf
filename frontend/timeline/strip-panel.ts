const MARGIN_PX = 8;

/** The words about one event, beside its dot; the page around it stays usable. */
export class StripPanel {
  /** The button whose event is open. */
  opener: HTMLElement | undefined;

  constructor(
    private readonly panel: HTMLElement,
    private readonly neighbours: (opener: HTMLElement) => [HTMLElement | undefined, HTMLElement | undefined],
    private readonly opened: (opener: HTMLElement) => void,
  ) {}

  listen(signal: AbortSignal): void {
    const on = (selector: string, action: () => void): void =>
      this.panel.querySelector(selector)?.addEventListener('click', action, { signal });
    on('.tl-close', () => this.close());
    on('.tl-earlier', () => this.go(0));
    on('.tl-later', () => this.go(1));
    this.panel.addEventListener('toggle', (event) => this.onToggle(event as ToggleEvent), { signal });
  }

  open(opener: HTMLElement): void {
    this.fill(opener);
    this.panel.showPopover();
    placeAbove(this.panel, opener);
    this.panel.focus();
    this.opened(opener);
  }

  close(): void {
    const opener = this.opener;
    this.panel.hidePopover();
    opener?.focus();
  }

  private go(way: 0 | 1): void {
    const next = this.opener && this.neighbours(this.opener)[way];
    if (next) {
      this.fill(next);
      placeAbove(this.panel, next);
      this.opened(next);
    }
  }

  private onToggle(event: ToggleEvent): void {
    if (event.newState === 'closed') {
      this.opener?.closest('li')?.classList.remove('tl-open');
      // The browser gives the focus back to the event that was opened first.
      if (document.activeElement?.closest('.tl-events')) {
        this.opener?.focus();
      }
      this.opener = undefined;
    }
  }

  private fill(opener: HTMLElement): void {
    this.opener?.closest('li')?.classList.remove('tl-open');
    opener.closest('li')?.classList.add('tl-open');
    this.opener = opener;
    const details = detailsOf(opener.dataset['event'] ?? '');
    const words = (selector: string): string => opener.querySelector(selector)?.textContent ?? '';
    this.put('.tl-when', details?.querySelector('time')?.textContent ?? words('time'));
    this.put('h2', words('b'));
    this.put('.tl-tags', words('small'));
    const paragraphs = [...(details?.querySelectorAll('p') ?? [])].map((p) => document.importNode(p, true));
    this.panel.querySelector('.tl-text')?.replaceChildren(...paragraphs);
    this.neighbours(opener).forEach((neighbour, index) => {
      const button = this.panel.querySelector<HTMLButtonElement>(index === 0 ? '.tl-earlier' : '.tl-later');
      if (button) {
        button.setAttribute('aria-disabled', String(!neighbour));
      }
    });
  }

  private put(selector: string, text: string): void {
    const part = this.panel.querySelector(selector);
    if (part) {
      part.textContent = text;
    }
  }
}

/** The texts of the events, once they have arrived; they may stand anywhere in the document. */
export function detailsTemplate(): DocumentFragment | undefined {
  return document.querySelector<HTMLTemplateElement>('template.timeline-details')?.content;
}

function detailsOf(id: string): Element | null | undefined {
  return detailsTemplate()?.querySelector(`[data-event="${CSS.escape(id)}"]`);
}

/** Puts a popover above its opener, below it when there is no room, and always within the window. */
export function placeAbove(popover: HTMLElement, opener: Element): void {
  const at = opener.getBoundingClientRect();
  const box = popover.getBoundingClientRect();
  const left = Math.min(Math.max(at.left + at.width / 2 - box.width / 2, MARGIN_PX), innerWidth - box.width - MARGIN_PX);
  const above = at.top - box.height - MARGIN_PX;
  popover.style.inset = 'auto';
  popover.style.left = `${left}px`;
  popover.style.top = `${above >= MARGIN_PX ? above : Math.min(at.bottom + MARGIN_PX, innerHeight - box.height - MARGIN_PX)}px`;
}
