import type { Entry, Response, Verdict } from './answers';

/** How it stands with one question, read from everything that was given. */
export class Standing {
  readonly question: string;
  readonly answers: readonly Entry[];
  readonly refused: Entry | null;

  constructor(question: string, entries: readonly Entry[]) {
    const own = entries.filter((entry) => entry.question === question);
    this.question = question;
    this.answers = own.filter((entry) => entry.status !== 'refused');
    const last = own.at(-1);
    this.refused = last?.status === 'refused' ? last : null;
  }

  get latest(): Entry | null {
    return this.answers.at(-1) ?? null;
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

  /** What one can tell at a glance whether something has changed. */
  get sign(): string {
    const { latest } = this;
    return `${latest?.id ?? ''} ${latest?.status ?? ''} ${latest?.verdict ? 'told' : ''} ${this.refused?.id ?? ''}`;
  }

  get group(): 'first' | 'later' | 'open' {
    if (this.answers[0]?.verdict?.right) {
      return 'first';
    }
    return this.verdict?.right ? 'later' : 'open';
  }
}
