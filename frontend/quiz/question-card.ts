import { wake } from '../shell/wake';
import type { Response, Verdict } from './answers';
import { OrderList } from './order-list';
import { text } from './texts';
import { fillVerdict, part } from './verdict-panel';

type Pin = [number, number];

interface PinMap extends HTMLElement {
  pin: Pin | null;
}

/**
 * One question of any type, drawn by the server. It tells what is answered (`response`, event
 * `response-change`), shows what has become of it and can be locked. On a projector the attribute
 * `data-answer` shows what is right.
 */
export class QuestionCard extends HTMLElement {
  static readonly observedAttributes = ['data-answer'];

  private order: OrderList | null = null;
  /** The order in which a room was asked. */
  private asked: string[] | null = null;
  private pin: Pin | null = null;
  private stop = new AbortController();

  connectedCallback(): void {
    const early = Object.getOwnPropertyDescriptor(this, 'response')?.value as Response | null | undefined;
    delete (this as { response?: unknown }).response;
    this.stop = new AbortController();
    const { signal } = this.stop;
    const list = this.querySelector<HTMLElement>('.order');
    this.order = list ? new OrderList(this, list) : null;
    this.order?.mark();
    this.addEventListener('submit', (event) => this.submitted(event), { signal });
    this.addEventListener('keydown', (event) => this.keyed(event), { signal });
    this.addEventListener('change', (event) => this.changed(event), { signal });
    this.addEventListener('click', (event) => this.clicked(event), { signal });
    this.addEventListener('map-pin', (event) => this.pinned(event as CustomEvent<{ lng: number; lat: number }>), { signal });
    if (early !== undefined) {
      this.response = early;
    }
    this.revealAnswer();
  }

  disconnectedCallback(): void {
    this.stop.abort();
  }

  attributeChangedCallback(): void {
    this.revealAnswer();
  }

  get question(): string {
    return this.dataset['question'] ?? '';
  }

  get version(): number {
    return Number(this.dataset['version']);
  }

  get stem(): string {
    return this.querySelector('.stem')?.textContent ?? '';
  }

  /** What is answered now; null when nothing is. The order of a list is always an answer. */
  get response(): Response | null {
    if (this.order) {
      return { order: this.order.ids };
    }
    const chosen = this.inputs.filter((input) => input.checked).map((input) => input.value);
    if (this.dataset['type'] !== 'place') {
      return chosen.length > 0 ? { chosen } : null;
    }
    const [place] = chosen;
    return place !== undefined ? { place } : this.pin && { at: this.pin };
  }

  set response(response: Response | null) {
    const chosen = response && 'chosen' in response ? response.chosen : [];
    const place = response && 'place' in response ? response.place : null;
    this.inputs.forEach((input) => (input.checked = chosen.includes(input.value) || input.value === place));
    if (response && 'order' in response && this.order) {
      this.order.ids = response.order;
    }
    this.putPin(response && 'at' in response ? response.at : null);
    if (place !== null) {
      this.querySelector<HTMLDetailsElement>('.place-list')?.setAttribute('open', '');
    }
  }

  /** Puts a map that was left out of the first paint into its place. */
  unfold(): void {
    const template = this.querySelector<HTMLTemplateElement>('.place-map > template');
    if (template) {
      template.replaceWith(template.content);
      void wake(this);
      this.putPin(this.pin);
    }
  }

  /** Shows what has become of the answer; null takes it away again. */
  showVerdict(verdict: Verdict | null): void {
    const panel = this.querySelector<HTMLElement>('.verdict');
    if (panel) {
      fillVerdict(panel, verdict);
    }
    const answer = verdict?.right === false ? verdict.answer : null;
    if (answer && 'order' in answer && this.order) {
      this.order.ids = answer.order;
    } else if (answer && 'place' in answer) {
      this.querySelector<HTMLDetailsElement>('.place-list')?.setAttribute('open', '');
    }
    this.mark(verdict);
  }

  /** Brings the words on the answer into view and to the ears. */
  focusVerdict(): void {
    const panel = this.querySelector<HTMLElement>('.verdict:not([hidden])');
    panel?.focus({ preventScroll: true });
    panel?.scrollIntoView({ block: 'nearest' });
  }

  focusStem(): void {
    this.querySelector<HTMLElement>('.stem > *')?.focus({ preventScroll: true });
  }

  /** Nothing can be changed any more, until it is unlocked. */
  lock(locked = true): void {
    this.toggleAttribute('data-locked', locked);
    this.inputs.forEach((input) => (input.disabled = locked));
    this.querySelectorAll<HTMLButtonElement>('[data-move]').forEach((button) => (button.disabled = locked));
    this.querySelector('story-map')?.toggleAttribute('pin', !locked);
  }

  private get inputs(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('.option input')];
  }

  private submitted(event: Event): void {
    event.preventDefault();
    this.dispatchEvent(new CustomEvent('response-submit', { bubbles: true }));
  }

  /** Enter gives the answer, as it does in forms with a field for words; of choices browsers think otherwise. */
  private keyed(event: KeyboardEvent): void {
    const isChoice = event.target instanceof HTMLInputElement && event.target.closest('.option') !== null;
    if (event.key === 'Enter' && isChoice && !event.repeat && !event.isComposing) {
      event.preventDefault();
      event.target.form?.requestSubmit();
    }
  }

  private changed(event: Event): void {
    if (event.target instanceof HTMLInputElement && this.dataset['type'] === 'place') {
      this.putPin(null);
    }
    this.tell();
  }

  private clicked(event: MouseEvent): void {
    if (event.target instanceof Element && this.order?.press(event.target)) {
      this.tell();
    }
  }

  private pinned(event: CustomEvent<{ lng: number; lat: number }>): void {
    if (this.hasAttribute('data-locked')) {
      return;
    }
    this.pin = [event.detail.lng, event.detail.lat];
    this.inputs.forEach((input) => (input.checked = false));
    this.tell();
  }

  private putPin(pin: Pin | null): void {
    this.pin = pin;
    const map = this.querySelector<PinMap>('story-map');
    if (map) {
      map.pin = pin;
    }
  }

  private tell(): void {
    this.mark(null);
    this.dispatchEvent(new CustomEvent('response-change', { bubbles: true, detail: { response: this.response } }));
  }

  private mark(verdict: Verdict | null): void {
    const right = verdict?.answer && 'chosen' in verdict.answer ? verdict.answer.chosen : null;
    const place = verdict?.answer && 'place' in verdict.answer ? verdict.answer.place : null;
    const ordered = verdict?.answer != null && 'order' in verdict.answer;
    const one = this.dataset['type'] !== 'choose-many';
    this.querySelectorAll<HTMLElement>('.option').forEach((option) => {
      const id = option.dataset['option'] ?? '';
      const chosen = option.querySelector<HTMLInputElement>('input')?.checked ?? false;
      const isRight = ordered || right?.includes(id) || id === place || (verdict?.right === true && chosen);
      const isWrong = verdict !== null && chosen && !isRight && (right !== null || one);
      markOption(option, isRight === true ? 'right' : isWrong ? 'wrong' : null);
    });
  }

  /** A room sees what is right as long as the attribute is there, and the question as it was without. */
  private revealAnswer(): void {
    const answer = this.dataset['answer'];
    if (answer === undefined && !this.closest('.project')) {
      return;
    }
    const ids = answer?.split(/[\s,]+/).filter((id) => id !== '') ?? [];
    if (this.order) {
      this.asked ??= this.order.ids;
      this.order.ids = ids.length > 0 ? ids : this.asked;
    }
    if (this.dataset['type'] === 'place') {
      this.putPin(ids.length === 2 ? [Number(ids[0]), Number(ids[1])] : null);
    } else {
      this.querySelectorAll<HTMLElement>('.option').forEach((option) =>
        markOption(option, ids.includes(option.dataset['option'] ?? '') ? 'right' : null),
      );
    }
  }
}

/** Marks an option for the eyes by the attribute and for the ears by words. */
function markOption(option: HTMLElement, mark: 'right' | 'wrong' | null): void {
  option.toggleAttribute('data-right', mark === 'right');
  option.toggleAttribute('data-wrong', mark === 'wrong');
  option.querySelector('.mark-words')?.remove();
  if (mark) {
    option.append(part('span', 'mark-words visually-hidden', text(`mark.${mark}`)));
  }
}

if (!customElements.get('question-card')) {
  customElements.define('question-card', QuestionCard);
}
