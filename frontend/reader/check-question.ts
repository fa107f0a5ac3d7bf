import { same, type Response } from '../quiz/answers';
import type { QuestionCard } from '../quiz/question-card';
import { text } from '../quiz/texts';
import { browserWorld } from '../quiz/world';
import { verdictOn } from './check-verdict';

/** The question after one step, and what has become of it. */
export class CheckQuestion {
  /** Whether nothing is left to answer: it was right, or the right answer is shown. */
  isSettled = false;
  private tries = 0;
  private last: Response | null = null;
  private isBusy = false;

  constructor(readonly section: HTMLElement) {}

  get card(): QuestionCard {
    return this.section.querySelector<QuestionCard>('question-card')!;
  }

  /** What the button for the way on says. */
  get way(): string {
    return this.isSettled ? (this.section.dataset['on'] ?? '') : text(this.isBusy ? 'checking' : 'check');
  }

  /** Asks the server for a verdict on what is chosen; false when it has none. `changed` hears of each state. */
  async check(changed: () => void): Promise<boolean> {
    const { response, question, version } = this.card;
    if (this.isBusy) {
      return true;
    }
    if (!response || same(response, this.last)) {
      this.hint(text(response ? 'same' : 'choose'));
      return true;
    }
    this.hint('');
    this.isBusy = true;
    this.card.lock();
    changed();
    const answer = { question, version, response, try: this.tries + 1 };
    const verdict = await verdictOn(browserWorld(), this.section.dataset['url'] ?? '', answer);
    this.isBusy = false;
    this.card.lock(false);
    if (!verdict) {
      return false;
    }
    this.tries++;
    this.last = response;
    this.isSettled = verdict.right || verdict.triesLeft <= 0;
    this.card.showVerdict(verdict);
    this.settle();
    changed();
    this.card.focusVerdict();
    return true;
  }

  /** After reading again the question stands as if it had not been answered; the same answer will not do. */
  askAgain(): void {
    this.hint('');
    if (this.last && !this.isSettled) {
      this.card.response = null;
      this.card.showVerdict(null);
    }
  }

  /** Goes on where the same question was in another language. */
  takeOver(other: CheckQuestion): void {
    this.tries = other.tries;
    this.last = other.last;
    this.isSettled = other.isSettled;
    this.card.response = other.card.response;
    this.settle();
  }

  private settle(): void {
    this.card.lock(this.isSettled);
    this.section.toggleAttribute('data-settled', this.isSettled);
  }

  private hint(words: string): void {
    this.section.querySelector('.check-hint')?.replaceChildren(words);
  }
}
