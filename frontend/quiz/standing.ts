import type { Entry, Response, Verdict } from './answers';

/** When a student learns what is right: after each answer, or after the end. */
export type Behaviour = 'at-once' | 'after-due';

/** Right at first or later, not right, not looked at yet, or without an answer. */
export type Group = 'first' | 'later' | 'open' | 'waiting' | 'missing';

/** How it stands with one question, read from everything that was given. */
export class Standing {
  readonly question: string;
  /** What was not turned away, in the order in which it was given. */
  readonly answers: readonly Entry[];
  /** What was given last, if it was turned away. */
  readonly refused: Entry | null;
  private readonly behaviour: Behaviour;

  constructor(question: string, entries: readonly Entry[], behaviour: Behaviour) {
    const own = entries.filter((entry) => entry.question === question);
    this.question = question;
    this.behaviour = behaviour;
    this.answers = own.filter((entry) => entry.status !== 'refused');
    const last = own.at(-1);
    this.refused = last?.status === 'refused' ? last : null;
  }

  /**
   * The answer that holds. Where one learns at once what is right, the first right one settles the
   * question, even if another device gave one more; else it is the last.
   */
  get latest(): Entry | null {
    const right = this.behaviour === 'at-once' ? this.answers.find((entry) => entry.verdict?.right) : undefined;
    return right ?? this.answers.at(-1) ?? null;
  }

  get response(): Response | null {
    return this.latest?.response ?? null;
  }

  get verdict(): Verdict | null {
    return this.latest?.verdict ?? null;
  }

  /** On its way; the server has not said anything yet. */
  get isPending(): boolean {
    return this.answers.some((entry) => entry.status === 'kept');
  }

  /** Right, or no try is left. */
  get isSettled(): boolean {
    return this.verdict !== null && (this.verdict.right || this.verdict.triesLeft <= 0);
  }

  /** Whether the answer that holds arrived after the end. */
  get isLate(): boolean {
    return this.latest?.late === true;
  }

  /** What one can tell at a glance whether something has changed. */
  get sign(): string {
    const { latest } = this;
    return `${latest?.id ?? ''} ${latest?.status ?? ''} ${latest?.verdict ? 'told' : ''} ${this.refused?.id ?? ''}`;
  }

  /** Right, at first or later. */
  get isFound(): boolean {
    return this.group === 'first' || this.group === 'later';
  }

  get group(): Group {
    if (this.firstTry?.verdict?.right) {
      return 'first';
    }
    if (this.verdict) {
      return this.verdict.right ? 'later' : 'open';
    }
    return this.latest ? 'waiting' : 'missing';
  }

  /** What stood at the end, where nothing was told before, is the first try, however often it was changed. */
  private get firstTry(): Entry | undefined {
    return this.behaviour === 'at-once'
      ? this.answers[0]
      : (this.answers.findLast((entry) => !entry.late) ?? this.answers[0]);
  }
}
