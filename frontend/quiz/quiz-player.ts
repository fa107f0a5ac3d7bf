import type { Entry, Response } from './answers';
import { same } from './answers';
import { Bookmark } from './bookmark';
import { Outbox } from './outbox';
import { askedFor, comeFrom, leadBack, nameInAddress } from './player-address';
import { showFrame } from './player-frame';
import './question-card';
import type { QuestionCard } from './question-card';
import { handInWhenDone, showResult } from './result';
import { Shelf, deviceStorage } from './shelf';
import { Standing } from './standing';
import { text } from './texts';
import { browserWorld } from './world';

const RESULT = 'result';
const A_WHILE = 4_000;

/**
 * Walks through a quiz: one question at a time in the same frame, each answer kept by the outbox, what
 * has become of it shown beside it, the result at the end.
 */
export class QuizPlayer extends HTMLElement {
  outbox!: Outbox;
  shelf!: Shelf;
  /** The open question, from 0; after the last comes the result. */
  index = 0;
  private bookmark!: Bookmark;
  private cards: QuestionCard[] = [];
  private initial = new Map<string, Response | null>();
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

  /** Nothing can be answered any more: handed in, the time is over, or the teacher has let the student begin again. */
  get isClosed(): boolean {
    return this.dataset['closed'] !== undefined || this.finish !== null || this.isOver;
  }

  /** Whether this attempt no longer counts; the page, loaded again, brings the new one. */
  get isOver(): boolean {
    return this.outbox.entries.some((entry) => entry.restart && this.isOwn(entry));
  }

  /** The word that the student hands in, unless it was turned away. */
  get finish(): Entry | null {
    const counts = (entry: Entry) => entry.status === 'stored' || (entry.status === 'kept' && this.isOwn(entry));
    return this.outbox.entries.find((entry) => entry.finish && counts(entry)) ?? null;
  }

  get standings(): Standing[] {
    const { entries } = this.outbox;
    return this.cards.map((card) => this.standing(card, entries));
  }

  get card(): QuestionCard | undefined {
    return this.cards[this.index];
  }

  get isLast(): boolean {
    return this.index === this.cards.length - 1;
  }

  get isAtResult(): boolean {
    return this.index === this.cards.length;
  }

  /** Opens the question with this index; the one after the last is the result. */
  open(index: number, focus: boolean): void {
    this.index = Math.max(0, Math.min(index, this.cards.length));
    this.classList.add('live');
    this.cards.forEach((card, at) => (card.hidden = at !== this.index));
    const result = this.query('.result');
    result.hidden = !this.isAtResult;
    const { card } = this;
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

  /** A part of the player. */
  query(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector) ?? document.createElement('div');
  }

  private start(): void {
    const { url = '', token = null, attempt = null, key = url } = this.dataset;
    this.shelf = new Shelf(deviceStorage(), key);
    this.bookmark = new Bookmark(this.shelf);
    this.outbox = new Outbox({ url, token, attempt }, this.shelf, browserWorld(), () => this.refresh());
    this.cards = [...this.querySelectorAll<QuestionCard>('question-card')];
    this.cards.forEach((card) => this.initial.set(card.question, card.response));
    leadBack(this.querySelectorAll<HTMLAnchorElement>('.back-link'));
    this.takeOver();
    this.open(askedFor(this.cards.length) ?? this.lastOpen(), false);
    void this.outbox.send();
  }

  /** What the server knows, and what this student has not sent from earlier attempts. */
  private takeOver(): void {
    const state = this.querySelector('script.state')?.textContent;
    if (state) {
      this.outbox.adopt((JSON.parse(state) as { answers: Entry[] }).answers);
    }
    const earlier = (this.dataset['earlier'] ?? '').split(' ').filter((key) => key !== '');
    this.outbox.gather(earlier.map((key) => new Shelf(deviceStorage(), key)));
  }

  private listen(signal: AbortSignal): void {
    this.addEventListener('click', (event) => this.clicked(event), { signal });
    this.addEventListener('response-change', () => this.changed(), { signal });
    this.addEventListener('response-submit', () => this.check(), { signal });
    window.addEventListener('online', () => void this.outbox.send(), { signal });
    window.addEventListener('pageshow', (event) => event.persisted && this.cameBack(0), { signal });
    window.addEventListener('storage', (event) => this.shelf.owns(event.key) && this.cameBack(A_WHILE), { signal });
    window.addEventListener('hashchange', () => this.open(askedFor(this.cards.length) ?? this.index, true), { signal });
    window.addEventListener(
      'beforeunload',
      (event) => this.shelf.isMemoryOnly && this.outbox.kept.length > 0 && event.preventDefault(),
      { signal },
    );
  }

  /** Another tab has done something, or this page comes out of the browser's memory. */
  private cameBack(patience: number): void {
    if (this.bookmark.isGone) {
      // Somebody has left this device: what they did must not be seen here any more. The page from
      // which they leave is on its way to another one and must not be held up.
      this.hidden = true;
      this.outbox.stop();
      setTimeout(() => location.reload(), patience);
      return;
    }
    this.refresh();
    this.outbox.sendSoon();
  }

  private lastOpen(): number {
    const { open } = this.bookmark;
    const known = open === RESULT ? this.cards.length : this.cards.findIndex((card) => card.question === open);
    return known >= 0 ? known : this.cards.findIndex((card) => !card.hidden);
  }

  private remember(): void {
    this.bookmark.open = this.card?.question ?? RESULT;
    nameInAddress(this.index, this.cards.length);
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
      this.bookmark.keep(card.question, card.response);
      card.showVerdict(null);
      showFrame(this, this.standings);
    }
  }

  /** Gives the answer of the open question, once. */
  private check(): void {
    const { card } = this;
    if (!card || this.isClosed) {
      return;
    }
    const standing = this.standing(card);
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
    const { question, version } = card;
    const { id } = this.outbox.give({ question, version, response, try: standing.answers.length + 1 });
    this.bookmark.drop(question);
    this.awaited = id;
    this.refresh();
  }

  private anew(): void {
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
    const { standings, card } = this;
    showFrame(this, standings);
    if (this.isAtResult) {
      showResult(this, this.query('.result'), this.cards, standings);
    }
    const standing = standings[this.index];
    if (card && standing && this.shown !== standing.sign + String(this.isClosed)) {
      this.shown = standing.sign + String(this.isClosed);
      this.showCard(card, standing);
    }
    handInWhenDone(this, standings);
  }

  private showCard(card: QuestionCard, standing: Standing): void {
    const draft = standing.isSettled || this.isClosed ? null : this.draft(card, standing);
    card.response = draft ?? standing.response ?? this.initial.get(card.question) ?? null;
    card.showVerdict(draft ? null : standing.verdict);
    card.querySelectorAll<HTMLAnchorElement>('.verdict-again, .read-step').forEach((link) => comeFrom(link, this.index));
    card.lock(standing.isSettled || this.isClosed || (standing.isPending && !this.isAfterDue));
    if (this.awaited !== null && this.awaited === standing.latest?.id && standing.verdict) {
      this.awaited = null;
      card.focusVerdict();
    }
  }

  /** What was chosen and not given, or given and turned away. */
  private draft({ question }: QuestionCard, { refused }: Standing): Response | null {
    return this.bookmark.draft(question) ?? (refused && this.isOwn(refused) ? (refused.response ?? null) : null);
  }

  private standing({ question }: QuestionCard, entries = this.outbox.entries): Standing {
    return new Standing(question, entries, this.isAfterDue ? 'after-due' : 'at-once');
  }

  /** Whether it was given in this attempt, not in an earlier one. */
  private isOwn(entry: Entry): boolean {
    return entry.attempt === undefined || entry.attempt === this.dataset['attempt'];
  }

  private say(words: string): void {
    const note = this.query('.player-note');
    note.textContent = words;
    note.hidden = false;
  }
}

if (!customElements.get('quiz-player')) {
  customElements.define('quiz-player', QuizPlayer);
}
