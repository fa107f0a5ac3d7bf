import { ScaleDrawing, idOf, type ScaleName, type View } from './strip-drawing';
import { StripPanel, detailsTemplate, placeAbove } from './strip-panel';

/** How far a finger may be from a dot that it means. */
const REACH_PX = 28;

/**
 * Gives life to the timeline that the server drew: moves between spans, walks through the events by
 * keyboard and shows what is written about them.
 *
 * Fires `timeline-event` with the event's id when an event is opened. `marked` names an event that an
 * address leads to: it stands out, wherever on the two scales it is.
 */
export class TimelineStrip extends HTMLElement {
  static readonly observedAttributes = ['marked'];

  private stop = new AbortController();
  private drawings: ScaleDrawing[] = [];
  private panel: StripPanel | undefined;
  /** What the open step shows. */
  private step: View | undefined;
  private zoomedOut = false;

  connectedCallback(): void {
    const panel = this.querySelector<HTMLElement>('.tl-panel');
    if (!panel) {
      return;
    }
    this.stop = new AbortController();
    const { signal } = this.stop;
    this.drawings = [...this.querySelectorAll<HTMLElement>('.tl-scale')].map((root) => new ScaleDrawing(root));
    this.step ??= this.drawing(this.getAttribute('scale') as ScaleName)?.read();
    this.panel = new StripPanel(panel, (opener) => this.neighbours(opener), (opener) => this.onOpened(opener));
    this.panel.listen(signal);
    this.addEventListener('click', (event) => this.onClick(event), { signal });
    this.addEventListener('keydown', (event) => this.onKey(event), { signal });
    this.addEventListener('change', () => this.onChoice(), { signal });
    this.querySelector('.tl-key')?.addEventListener('toggle', () => this.placeKey(), { signal });
    this.awaitDetails(signal);
    this.showMarked();
    this.dressList();
    const resized = new ResizeObserver(() => this.drawings.forEach((drawing) => drawing.muteLabels(drawing.read())));
    resized.observe(this);
    signal.addEventListener('abort', () => resized.disconnect());
  }

  disconnectedCallback(): void {
    this.stop.abort();
  }

  attributeChangedCallback(): void {
    this.showMarked();
  }

  /** Moves to another step. Without the drawing of its span the whole of its scale is shown. */
  show(wanted: Partial<View> & Pick<View, 'scale' | 'from' | 'to' | 'events'>): void {
    const whole = this.whole(wanted.scale);
    const view = wanted.ticks ? (wanted as View) : whole && { ...whole, ...wanted };
    if (!view) {
      return;
    }
    this.step = view;
    this.zoomedOut = false;
    this.dataset['live'] = '';
    (['scale', 'from', 'to'] as const).forEach((name) => this.setAttribute(name, view[name]));
    this.querySelectorAll<HTMLInputElement>('.tl-scales input').forEach((input) => (input.checked = input.value === view.scale));
    this.querySelector('.tl-now > :last-child')?.replaceChildren(view.now);
    this.redraw();
  }

  /** Shows one event, wherever it is, and opens what is written about it. */
  open(id: string): boolean {
    const drawing = this.drawings.find((one) => one.items.some((item) => idOf(item) === id));
    const item = drawing?.items.find((one) => idOf(one) === id);
    const button = item?.querySelector<HTMLElement>('button');
    if (!drawing || !item || !button) {
      return false;
    }
    this.bringIn(drawing, item);
    this.panel?.open(button);
    return true;
  }

  /** Shows the scale of an event, and all of it where the step shows another part. */
  private bringIn(drawing: ScaleDrawing, item: HTMLElement): void {
    if (this.shownScale !== drawing.name) {
      this.querySelector<HTMLInputElement>(`.tl-scales [value="${drawing.name}"]`)?.click();
    }
    if (item.matches('.tl-out')) {
      this.zoom(true);
    }
  }

  /** Brings the marked event in and makes it stand out; without its words it waits for them. */
  private showMarked(): void {
    const id = this.getAttribute('marked');
    for (const drawing of this.drawings) {
      const item = drawing.items.find((one) => idOf(one) === id);
      if (item && (!item.matches('.tl-out') || detailsTemplate())) {
        this.bringIn(drawing, item);
      }
      drawing.point(id);
      if (item) {
        this.rove(item);
      }
    }
  }

  private get shownScale(): ScaleName | undefined {
    return this.querySelector<HTMLInputElement>('.tl-scales :checked')?.value as ScaleName | undefined;
  }

  private drawing(name: ScaleName | undefined): ScaleDrawing | undefined {
    return this.drawings.find((drawing) => drawing.name === name);
  }

  private redraw(): void {
    for (const drawing of this.drawings) {
      const whole = this.whole(drawing.name);
      const isStep = drawing.name === this.step?.scale;
      const view = isStep && !this.zoomedOut ? this.step : whole;
      if (view) {
        drawing.draw(view);
        drawing.mark(this.step?.events ?? [], view);
      }
    }
    this.rove();
    this.offerZoom();
    this.drawings.forEach((drawing) => drawing.point(this.getAttribute('marked')));
  }

  private whole(scale: ScaleName): View | undefined {
    const json = detailsTemplate()?.querySelector('script')?.textContent;
    return json ? (JSON.parse(json) as Record<ScaleName, View>)[scale] : undefined;
  }

  /** The button that shows all of the scale stands only where the step shows a part. */
  private offerZoom(): void {
    const button = this.querySelector<HTMLButtonElement>('.tl-all');
    const whole = this.step && this.whole(this.step.scale);
    if (button && whole) {
      const isPart = whole.lo !== this.step?.lo || whole.hi !== this.step.hi;
      button.hidden = !isPart || this.shownScale !== this.step?.scale;
      button.disabled = false;
      button.setAttribute('aria-pressed', String(this.zoomedOut));
    }
  }

  private zoom(out: boolean): void {
    this.zoomedOut = out;
    this.redraw();
  }

  private awaitDetails(signal: AbortSignal): void {
    this.offerZoom();
    if (detailsTemplate()) {
      return;
    }
    const observer = new MutationObserver(() => {
      if (detailsTemplate()) {
        observer.disconnect();
        this.offerZoom();
        this.showMarked();
      }
    });
    observer.observe(document.body, { childList: true, subtree: true });
    signal.addEventListener('abort', () => observer.disconnect());
  }

  /** The buttons of the events that can be seen now, in order. */
  private get buttons(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.tl-events button')].filter((button) =>
      button.checkVisibility({ visibilityProperty: true }),
    );
  }

  /** One event of each scale is in the tab order: the step's first, or the first that is shown. */
  private rove(target?: HTMLElement): void {
    for (const { items } of this.drawings) {
      const entry =
        (target && items.find((item) => item.contains(target))) ??
        items.find((item) => item.matches('.tl-current:not(.tl-out)')) ??
        items.find((item) => !item.matches('.tl-out'));
      items.forEach((item) => item.querySelector('button')?.setAttribute('tabindex', item === entry ? '0' : '-1'));
    }
  }

  private neighbours(opener: HTMLElement): [HTMLElement | undefined, HTMLElement | undefined] {
    const buttons = this.buttons;
    const at = buttons.indexOf(opener);
    return [buttons[at - 1], buttons[at + 1]];
  }

  private onOpened(opener: HTMLElement): void {
    this.rove(opener);
    this.dispatchEvent(new CustomEvent('timeline-event', { bubbles: true, detail: { id: opener.dataset['event'] } }));
  }

  private onClick(event: MouseEvent): void {
    const target = event.target as Element;
    if (target.closest('.tl-all')) {
      this.zoom(!this.zoomedOut);
    } else if (target.closest('.tl-scale')) {
      const button = this.meant(event);
      if (button) {
        this.panel?.open(button);
      }
    }
  }

  /** Dots are small and close: a pointer means the nearest one. Keys and lists mean their own. */
  private meant(event: MouseEvent): HTMLElement | undefined {
    const own = (event.target as Element).closest<HTMLElement>('[data-event]') ?? undefined;
    if (event.detail === 0 || this.querySelector('.tl-as-list :checked')) {
      return own;
    }
    const distance = (button: HTMLElement): number => {
      const box = button.getBoundingClientRect();
      return Math.hypot(box.left + box.width / 2 - event.clientX, box.top + box.height / 2 - event.clientY);
    };
    const [nearest] = this.buttons.map((button) => [distance(button), button] as const).sort(([a], [b]) => a - b);
    return nearest && nearest[0] <= REACH_PX ? nearest[1] : undefined;
  }

  private onKey(event: KeyboardEvent): void {
    const button = (event.target as Element).closest<HTMLElement>('.tl-events button');
    if (!button || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const [earlier, later] = this.neighbours(button);
    const keys: Record<string, HTMLElement | undefined> = {
      ArrowLeft: earlier,
      ArrowUp: earlier,
      ArrowRight: later,
      ArrowDown: later,
      Home: this.buttons[0],
      End: this.buttons.at(-1),
    };
    if (event.key in keys) {
      event.preventDefault();
      const next = keys[event.key];
      if (next) {
        this.rove(next);
        next.focus();
      }
    }
  }

  private onChoice(): void {
    this.dataset['live'] = '';
    this.dressList();
    this.offerZoom();
    const entry = this.querySelector<HTMLElement>('.tl-events [tabindex="0"]');
    if (!entry?.checkVisibility()) {
      this.rove(this.buttons[0]);
    }
  }

  /** Puts on the sheet of the list: its rules would let a browser style the whole strip again for nothing. */
  private dressList(): void {
    if (this.querySelector('.tl-as-list :checked')) {
      document.querySelectorAll<HTMLLinkElement>('link[data-wished]').forEach((sheet) => (sheet.media = 'all'));
    }
  }

  private placeKey(): void {
    const key = this.querySelector<HTMLElement>('.tl-key');
    const opener = this.querySelector('.tl-open-key');
    if (key?.matches(':popover-open') && opener) {
      placeAbove(key, opener);
    }
  }
}

if (!customElements.get('timeline-strip')) {
  customElements.define('timeline-strip', TimelineStrip);
}
