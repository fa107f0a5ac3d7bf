import type { Entry, Response } from './answers';
import { same } from './answers';
import { Outbox } from './outbox';
import './question-card';
import type { QuestionCard } from './question-card';
import { showResult } from './result';
import { showNote, showSaved } from './save-state';
import { Shelf, deviceStorage } from './shelf';
import { Standing } from './standing';
import { text } from './texts';
import { browserWorld } from './world';

interface Place {
  open?: string;
  drafts?: Record<string, Response>;
}

const RESULT = 'result';

/**
 * Walks through a quiz: one question at a time in the same frame, each answer kept by the outbox, what
 * has become of it shown beside it, the result at the end.
 */
export class QuizPlayer extends HTMLElement {
  outbox!: Outbox;
  shelf!: Shelf;
  private cards: QuestionCard[] = [];
  private initial = new Map<string, Response | null>();
  private drafts: Record<string, Response> = {};
  private index = 0;
  private shown = '';
  private awaited: string | null = null;
  private stop = new AbortController();
  private started = false;

  connectedCallback(): void {
    this.stop = new AbortController();
    if (!this.started) {
      this.started = true;
      this.start();
    } else {
      this.outbox.resume();
    }
    this.listen(this.stop.signal);
  }

  disconnectedCallback(): void {
    this.stop.abort();
    this.outbox.stop();
  }

  get isAfterDue(): boolean {
    return this.dataset['behaviour'] === 'after-due';
  }

  /** Nothing can be answered any more: handed in, or the time is over. */
  get isClosed(): boolean {
    return this.dataset['closed'] !== undefined || this.finish !== null;
  }

  /** The word that the student hands in, unless it was turned away. */
  get finish(): Entry | null {
    return this.outbox.entries.find((entry) => entry.finish && entry.status !== 'refused') ?? null;
  }

  get standings(): Standing[] {
    const { entries } = this.outbox;
    return this.cards.map((card) => new Standing(card.question, entries));
  }

  /** Opens the question with this index; the one after the last is the result. */
  open(index: number, focus: boolean): void {
    this.index = Math.max(0, Math.min(index, this.cards.length));
    this.classList.add('live');
    this.cards.forEach((card, at) => (card.hidden = at !== this.index));
    const result = this.query('.result');
    result.hidden = !this.isAtResult;
    const card = this.cards[this.index];
    card?.unfold();
    this.shown = '';
    this.awaited = null;
    this.remember();
    this.refresh();
    if (focus) {
      window.scrollTo(0, 0);
      (card ?? result.querySelector<HTMLElement>('h2'))?.focus({ preventScroll: true });
      card?.focusStem();
    }
  }

  private start(): void {
    const { url = '', token = null, key = url } = this.dataset;
    this.shelf = new Shelf(deviceStorage(), key);
    this.outbox = new Outbox({ url, token: token || null }, this.shelf, browserWorld(), () => this.refresh());
    this.cards = [...this.querySelectorAll<QuestionCard>('question-card')];
    this.cards.forEach((card) => this.initial.set(card.question, card.response));
    this.leadBack();
    const state = this.querySelector('script.state')?.textContent;
    this.outbox.adopt(state ? (JSON.parse(state) as { answers: Entry[] }).answers : []);
    this.drafts = (this.outbox.place as Place | null)?.drafts ?? {};
    this.open(this.askedFor() ?? this.lastOpen(), false);
    void this.outbox.send();
  }

  /** Who came from a step of the story goes back to that step. */
  private leadBack(): void {
    const { referrer } = document;
    this.querySelectorAll<HTMLAnchorElement>('.back-link').forEach((link) => {
      if (referrer.startsWith(`${link.href}/`)) {
        link.href = referrer;
      }
    });
  }

  private listen(signal: AbortSignal): void {
    this.addEventListener('click', (event) => this.clicked(event), { signal });
    this.addEventListener('response-change', () => this.changed(), { signal });
    this.addEventListener('response-submit', () => this.check(), { signal });
    window.addEventListener('online', () => void this.outbox.send(), { signal });
    window.addEventListener('pageshow', (event) => event.persisted && void this.outbox.send(), { signal });
    window.addEventListener('storage', (event) => this.shelf.owns(event.key) && this.refresh(), { signal });
    window.addEventListener('hashchange', () => this.open(this.askedFor() ?? this.index, true), { signal });
    window.addEventListener(
      'beforeunload',
      (event) => this.shelf.isMemoryOnly && this.outbox.kept.length > 0 && event.preventDefault(),
      { signal },
    );
  }

  private get card(): QuestionCard | undefined {
    return this.cards[this.index];
  }

  private get isAtResult(): boolean {
    return this.index === this.cards.length;
  }

  private askedFor(): number | undefined {
    if (location.hash === `#${RESULT}`) {
      return this.cards.length;
    }
    const number = Number(/^#q(\d+)$/.exec(location.hash)?.[1]);
    return number >= 1 && number <= this.cards.length ? number - 1 : undefined;
  }

  private lastOpen(): number {
    const open = (this.outbox.place as Place | null)?.open;
    const known = open === RESULT ? this.cards.length : this.cards.findIndex((card) => card.question === open);
    return known >= 0 ? known : this.cards.findIndex((card) => !card.hidden);
  }

  private remember(): void {
    this.outbox.place = { open: this.card?.question ?? RESULT, drafts: this.drafts } satisfies Place;
    const anchor = this.isAtResult ? RESULT : `q${this.index + 1}`;
    history.replaceState(history.state, '', `${location.pathname}${location.search}#${anchor}`);
  }

  private clicked(event: MouseEvent): void {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-go]') : null;
    // The second half of a double click falls on whatever stands there by then.
    if (!button || event.detail > 1 || button.getAttribute('aria-disabled') === 'true') {
      return;
    }
    const actions: Record<string, () => void> = {
      back: () => this.open(this.index - 1, true),
      next: () => this.open(this.index + 1, true),
      check: () => this.check(),
      result: () => this.open(this.cards.length, true),
      'hand-in': () => this.outbox.give({ finish: true }),
      anew: () => this.anew(),
    };
    const go = button.dataset['go'] ?? '';
    (actions[go] ?? (() => this.open(Number(go), true)))();
  }

  private changed(): void {
    const { card } = this;
    if (card?.response) {
      this.drafts[card.question] = card.response;
      card.showVerdict(null);
      this.remember();
      this.showFrame();
    }
  }

  /** Gives the answer of the open question, once. */
  private check(): void {
    const { card } = this;
    if (!card || this.isClosed) {
      return;
    }
    const standing = new Standing(card.question, this.outbox.entries);
    const response = card.response;
    if (!response) {
      this.say(text('choose'));
    } else if (this.isAfterDue) {
      this.save(card, standing, response);
    } else if (!standing.isPending && !standing.isSettled) {
      if (same(response, standing.response)) {
        this.say(text('same'));
      } else {
        this.give(card, standing, response);
      }
    }
  }

  private save(card: QuestionCard, standing: Standing, response: Response): void {
    if (!same(response, standing.response)) {
      this.give(card, standing, response);
    }
    this.open(this.index + 1, true);
  }

  private give(card: QuestionCard, standing: Standing, response: Response): void {
    delete this.drafts[card.question];
    this.remember();
    const { id } = this.outbox.give({
      question: card.question,
      version: card.version,
      response,
      try: standing.answers.length + 1,
    });
    this.awaited = id;
    this.refresh();
  }

  private anew(): void {
    this.drafts = {};
    this.outbox.forget();
    this.cards.forEach((card) => {
      card.response = this.initial.get(card.question) ?? null;
    });
    this.open(0, true);
  }

  /** Brings everything in line with what was given and what the server said. */
  private refresh(): void {
    if (this.cards.length === 0) {
      return;
    }
    this.showFrame();
    if (this.isAtResult) {
      showResult(this, this.query('.result'), this.cards, this.standings);
    }
    const { card } = this;
    const standing = card && new Standing(card.question, this.outbox.entries);
    if (card && standing && this.shown !== standing.sign + String(this.isClosed)) {
      this.shown = standing.sign + String(this.isClosed);
      this.showCard(card, standing);
    }
  }

  private showCard(card: QuestionCard, standing: Standing): void {
    const draft = standing.isSettled || this.isClosed ? undefined : this.drafts[card.question];
    card.response = draft ?? standing.response ?? this.initial.get(card.question) ?? null;
    card.showVerdict(draft ? null : standing.verdict);
    card.lock(standing.isSettled || this.isClosed || (standing.isPending && !this.isAfterDue));
    if (this.awaited !== null && this.awaited === standing.latest?.id && standing.verdict) {
      this.awaited = null;
      card.focusVerdict();
    }
  }

  /** Progress, what is saved, and the buttons. */
  private showFrame(): void {
    const standings = this.standings;
    const now = standings[this.index];
    const last = this.index === this.cards.length - 1;
    const done = this.isClosed || (now?.isSettled ?? false);
    const total = this.cards.length;
    this.query('.progress').textContent = this.isAtResult ? text('at.result') : text('progress', this.index + 1, total);
    this.querySelectorAll<HTMLElement>('.steps-done > *').forEach((dot, at) => {
      dot.classList.toggle('now', at === this.index);
      dot.classList.toggle('past', (standings[at]?.answers.length ?? 0) > 0);
    });
    showSaved(this.query('.save-state'), standings, this.isAfterDue || this.dataset['token'] !== undefined);
    showNote(this, this.query('.player-note'), now);
    const back = this.query('[data-go="back"]');
    back.hidden = this.index === 0;
    back.textContent = `← ${this.index}`;
    back.setAttribute('aria-label', text('back', this.index));
    this.query('.back-link').hidden = this.index !== 0;
    const check = this.query('[data-go="check"]');
    const waiting = (now?.isPending ?? false) && !this.isAfterDue;
    check.hidden = this.isAtResult || done;
    check.textContent = waiting && this.outbox.line === 'sending' ? text('checking') : text(this.isAfterDue ? 'save' : 'check');
    check.setAttribute('aria-disabled', String(waiting));
    const next = this.query('[data-go="next"]');
    next.hidden = this.isAtResult || (this.isAfterDue && !done && (this.card?.response ?? null) !== null);
    next.textContent = text(last ? 'to.result' : done || now?.latest ? 'next' : 'skip');
    next.classList.toggle('primary', done);
  }

  private say(words: string): void {
    const note = this.query('.player-note');
    note.textContent = words;
    note.hidden = false;
  }

  private query(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector) ?? document.createElement('div');
  }
}

if (!customElements.get('quiz-player')) {
  customElements.define('quiz-player', QuizPlayer);
}
