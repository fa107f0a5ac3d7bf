import { EditionSwitch } from './edition-switch';
import type { EvidencePanel } from './evidence-panel';
import { Guide, type Steps } from './guide';
import type { ReadingPaths } from './reading-paths';
import { StepHistory } from './step-history';
import { listenForKeys } from './step-keys';
import { markStep } from './step-marks';
import { listenForSwipes } from './step-swipes';
import { StepTarget } from './step-target';
import { readParts } from './story-parts';
import { TryingAgain } from './trying-again';

/** What a step tells the map and the timeline, as the server wrote it beside the text. */
interface StepData {
  scene: unknown;
  time: unknown;
}

interface MapElement extends HTMLElement {
  scene: unknown;
}

interface StripElement extends HTMLElement {
  show(time: unknown): void;
}

/**
 * Moves through the steps of a story in the browser: text, map and timeline together, no call to the
 * server. The server drew the open step; the others follow once as one fragment.
 */
export class StoryStepper extends HTMLElement implements Steps {
  readonly places: StepHistory = new StepHistory(this.base, (slug) => this.open(slug) && this.guide.arrived());
  private stop = new AbortController();
  private evidence: EvidencePanel | undefined;
  private editions: EditionSwitch | undefined;
  private paths: ReadingPaths | undefined;
  private readonly guide: Guide = new Guide(this);
  private readonly target = new StepTarget(this);
  private readonly tryingAgain = new TryingAgain();

  connectedCallback(): void {
    this.stop = new AbortController();
    const { signal } = this.stop;
    this.places.start(signal);
    listenForKeys(this, signal);
    listenForSwipes(this, this.querySelector('.reading') ?? this, signal);
    this.page.addEventListener('click', (event) => this.onClick(event as MouseEvent), { signal });
    this.addEventListener('keydown', (event) => this.onEscape(event), { signal });
    window.addEventListener('hashchange', () => this.target.show(), { signal });
    this.editions = new EditionSwitch(this, this.page, () => `${this.base}/${this.current}`, () => this.adopt());
    this.target.show();
    this.mark();
    this.guide.start(signal);
    void this.fetchOthers();
  }

  disconnectedCallback(): void {
    this.stop.abort();
    this.paths = undefined;
  }

  /** The whole page of the lesson: the bar above with its list of steps belongs to the story too. */
  private get page(): HTMLElement {
    return this.closest<HTMLElement>('#lesson') ?? this;
  }

  get base(): string {
    return this.dataset['base'] ?? '';
  }

  /** The slug of the step that is open. */
  get current(): string {
    return this.querySelector<HTMLElement>('.step:not([hidden])')?.dataset['step'] ?? '';
  }

  get slugs(): string[] {
    return [...this.page.querySelectorAll<HTMLElement>('[data-goto]')].map((link) => link.dataset['goto'] ?? '');
  }

  /** Goes on by so many steps; false when there is none or it has not arrived yet. */
  move(by: 1 | -1): boolean {
    if (this.guide.takes(by)) {
      return true;
    }
    const slugs = this.slugs;
    const slug = slugs[slugs.indexOf(this.current) + by];
    return slug !== undefined && this.goTo(slug);
  }

  goTo(slug: string): boolean {
    if (!this.step(slug)) {
      return false;
    }
    if (slug !== this.current) {
      this.places.push(slug);
      this.open(slug);
    }
    return true;
  }

  /** Full or gentler text of the open step; false where there is no choice. */
  choosePath(path: string): boolean {
    return this.paths?.chooseHere(path) ?? false;
  }

  private step(slug: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`.step[data-step="${CSS.escape(slug)}"]`);
  }

  private open(slug: string): boolean {
    const step = this.step(slug);
    if (!step) {
      return false;
    }
    this.guide.close();
    this.page.querySelectorAll<HTMLDetailsElement>('details[open]').forEach((details) => {
      details.open = details.classList.contains('map-twin');
    });
    this.querySelectorAll<HTMLElement>('.step').forEach((other) => (other.hidden = other !== step));
    document.title = step.dataset['title'] ?? document.title;
    this.mark();
    this.showOnMapAndTimeline(step);
    this.toTop();
    this.announce(step);
    this.target.show();
    this.dispatchEvent(new CustomEvent('step-open', { bubbles: true, detail: { step: slug } }));
    return true;
  }

  toTop(): void {
    this.querySelector('.reading-text')?.scrollTo(0, 0);
    if (getComputedStyle(this.querySelector('.reader') ?? this).getPropertyValue('--scrolls') === 'page') {
      window.scrollTo(0, 0);
    }
  }

  private showOnMapAndTimeline(step: HTMLElement): void {
    const data = JSON.parse(step.querySelector('.step-data')?.textContent ?? '{}') as Partial<StepData>;
    const map = this.querySelector<MapElement>('story-map');
    const strip = this.querySelector<StripElement>('timeline-strip');
    if (map && data.scene) {
      map.scene = data.scene;
    }
    if (strip?.show && data.time) {
      strip.show(data.time);
    }
  }

  mark(): void {
    markStep(this, this.page, this.slugs, this.current);
  }

  private announce(step: HTMLElement): void {
    const live = this.querySelector('.step-announcement');
    if (live) {
      const words = ['.kicker', 'h1', '.ask h2', '.ask p'].map((part) => step.querySelector(part)?.textContent);
      live.textContent = words.filter(Boolean).join('. ');
    }
  }

  private onClick(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    if (!target || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) {
      return;
    }
    if (this.paths?.choseBy(target)) {
      event.preventDefault();
      return;
    }
    if (this.guide.clicked(target)) {
      event.preventDefault();
      this.leaveList(target);
      return;
    }
    const to = this.stepOf(target.closest<HTMLAnchorElement>('a[href]'));
    if (to && this.goTo(to)) {
      event.preventDefault();
      this.leaveList(target);
    } else if (target.closest('.print-story') && this.dataset['whole'] !== undefined) {
      event.preventDefault();
      window.print();
    } else if (this.evidence?.click(target)) {
      event.preventDefault();
    }
    this.changeEdition(target, event);
  }

  /** Whoever chose in the list of steps goes on at the step: the list closes, and what had the focus is gone. */
  private leaveList(target: Element): void {
    const menu = target.closest('details.menu');
    if (menu) {
      menu.removeAttribute('open');
      const heading = this.querySelector<HTMLElement>('.step:not([hidden]) h1');
      heading?.setAttribute('tabindex', '-1');
      heading?.focus({ preventScroll: true });
    }
  }

  /** Another level or language, in place. Without this reader's frame the page comes anew. */
  private changeEdition(target: Element, event: MouseEvent): void {
    const { level, language } = target.closest<HTMLElement>('a[data-level], a[data-language]')?.dataset ?? {};
    if ((level || language) && this.dataset['switched'] !== undefined) {
      event.preventDefault();
      const choice = { ...(level && { level }), ...(language && { language }) };
      void this.editions?.to(choice, level ? 'level-menu' : 'language-menu');
    }
  }

  /** The page's words have changed to another edition: the open step is marked, the rest follows. */
  private async adopt(): Promise<void> {
    this.evidence?.forget();
    this.mark();
    this.target.mark();
    await this.fetchOthers();
  }

  /** The step that a link leads to, when it is one of this story and the link changes nothing else. */
  private stepOf(link: HTMLAnchorElement | null): string | undefined {
    if (!link || link.origin !== location.origin || link.search || link.target) {
      return undefined;
    }
    if (link.hash && link.pathname === location.pathname) {
      return undefined;
    }
    return link.hash ? undefined : this.places.slugOf(link.pathname);
  }

  private onEscape(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.evidence?.close()) {
      event.stopPropagation();
    }
  }

  private async fetchOthers(): Promise<void> {
    const address = this.dataset['rest'];
    if (!address || this.dataset['whole'] !== undefined) {
      return;
    }
    try {
      const response = await fetch(address);
      if (!response.ok) {
        throw new Error(String(response.status));
      }
      const others = await response.text();
      if (others.includes('other-telling')) {
        const { ReadingPaths } = await import('./reading-paths');
        this.paths ??= new ReadingPaths(this, this.stop.signal);
      }
      const { EvidencePanel } = await import('./evidence-panel');
      const parts = await readParts(others);
      if (address === this.dataset['rest'] && this.dataset['whole'] === undefined) {
        this.evidence ??= new EvidencePanel(this);
        this.add(parts);
      }
    } catch {
      this.tryingAgain.later(() => void this.fetchOthers(), this.stop.signal);
    }
  }

  /** Puts the other steps in their order around the one that stands here already. */
  private add(parts: HTMLElement[]): void {
    const place = this.querySelector('.steps');
    if (!place) {
      return;
    }
    const here = this.current;
    let before = true;
    for (const step of parts.filter((part) => part.matches('.step'))) {
      const open = step.dataset['step'] === here && this.step(here);
      this.paths?.keep(open || step, step);
      if (open) {
        before = false;
        this.step(here)?.append(...step.querySelectorAll('.step-data, .step-picture'));
        if (open && !open.querySelector(':scope > .telling')) {
          open.querySelector('.how-panel')?.replaceWith(...step.querySelectorAll('.how-panel'));
        }
      } else {
        step.hidden = true;
        if (before) {
          place.insertBefore(document.adoptNode(step), this.step(here));
        } else {
          place.append(document.adoptNode(step));
        }
      }
    }
    parts.filter((part) => part.matches('.with-story')).forEach((part) => this.append(document.adoptNode(part)));
    this.paths?.lay();
    this.dataset['whole'] = '';
  }
}

if (!customElements.get('story-stepper')) {
  customElements.define('story-stepper', StoryStepper);
}
