import '../quiz/question-card';
import { CheckPapers } from './check-papers';
import type { CheckQuestion } from './check-question';
import type { Steps } from './guide';
import { PassedChecks } from './passed-checks';

/**
 * Puts a question between a step and the next, in the place of the text. It has a place of its own in the
 * history: Back leads to the text, and going on takes that place, so that Back never comes to it again.
 */
export class GuidedReading {
  private readonly papers: CheckPapers;
  private readonly passed: PassedChecks;
  private readonly way = document.createElement('button');
  private open: CheckQuestion | undefined;
  /** The sentence to be read again once the text is back. */
  private sought = '';

  constructor(
    private readonly steps: Steps,
    private readonly onward: () => void,
    private readonly pass: (words: string) => void,
  ) {
    this.papers = new CheckPapers(steps);
    this.passed = new PassedChecks(steps.base);
    if (isBegunAnew() && steps.current === steps.slugs[0]) {
      this.passed.clear();
    }
    Object.assign(this.way, { type: 'button', className: 'button primary check-way' });
    steps.addEventListener('edition-change', () => void this.changeLanguage());
    steps.addEventListener('response-submit', () => void this.check());
  }

  get isOpen(): boolean {
    return this.open !== undefined;
  }

  /** Whether something is asked before the next step: once, and only about a text that is in view. */
  asks(): boolean {
    const { current } = this.steps;
    const isRead = this.steps.querySelector('.step:not([hidden]) .point') !== null;
    const hasNone = this.papers.here?.has(current) === false;
    if (this.passed.has(current) || !isRead || hasNone) {
      return false;
    }
    if (navigator.onLine) {
      void this.ask(current);
    } else {
      this.pass(this.steps.dataset['notFetched'] ?? '');
    }
    return true;
  }

  move(by: 1 | -1): void {
    if (by < 0) {
      this.back();
    } else if (this.open?.isSettled) {
      this.goOn();
    } else {
      this.open?.card.focusStem();
    }
  }

  clicked(target: Element): boolean {
    if (!this.open) {
      return false;
    }
    const again = target.closest<HTMLAnchorElement>('.check .verdict-again');
    const to = target.closest<HTMLElement>('[data-goto]')?.dataset['goto'];
    if (again) {
      this.sought = again.hash;
      this.back();
    } else if (target.closest('.go-back') || to === this.steps.current) {
      this.back();
    } else if (target.closest('.go-without')) {
      this.goOn();
    } else if (target.closest('.check-way')) {
      void this.check();
    }
    return again !== null || to === this.steps.current || target.closest('.go-back, .go-without, .check-way') !== null;
  }

  /** Forward may lead to a question again; Back from one leads to the text. */
  arrived(): void {
    const { current } = this.steps;
    if (this.steps.places.isAtCheck && !this.passed.has(current)) {
      this.show(this.papers.here?.get(current));
    } else if (this.sought) {
      // Only once the browser is done with going back does a new target last.
      setTimeout(() => this.showSentence());
    }
  }

  close(): void {
    const question = this.open;
    if (!question) {
      return;
    }
    const hadFocus = [question.section, this.way].some((part) => part.contains(document.activeElement));
    this.open = undefined;
    question.section.remove();
    this.way.remove();
    this.steps.classList.remove('asking');
    this.steps.mark();
    if (hadFocus) {
      this.steps.querySelector<HTMLElement>('.reading-text')?.focus({ preventScroll: true });
    }
  }

  /** Switched off; who switches it on again is asked everything anew. */
  stop(): void {
    this.close();
    this.passed.clear();
  }

  private async ask(step: string): Promise<void> {
    const papers = await this.papers.soon();
    if (this.open || this.steps.current !== step) {
      return;
    }
    const question = papers?.get(step);
    if (question) {
      this.show(question);
    } else {
      this.pass(papers ? '' : (this.steps.dataset['notFetched'] ?? ''));
    }
  }

  private show(question: CheckQuestion | undefined): void {
    if (!question) {
      return;
    }
    this.open = question;
    this.lay(question);
    question.askAgain();
    this.steps.places.pushCheck(this.steps.current);
    document.dispatchEvent(new CustomEvent('check-open'));
    this.steps.toTop();
    question.card.focusStem();
  }

  /** Puts the question and its ways into the frame. */
  private lay(question: CheckQuestion): void {
    const bound = question.section.querySelector<HTMLElement>('.check-bound');
    if (bound) {
      bound.textContent = this.steps.dataset['guided'] ?? '';
      bound.hidden = bound.textContent === '';
    }
    this.steps.querySelector('.steps')?.after(question.section);
    this.steps.classList.add('asking');
    this.steps.querySelector('.go-next')?.before(this.way);
    const back = this.steps.querySelector<HTMLAnchorElement>('.go-back');
    if (back) {
      back.href = `${this.steps.base}/${this.steps.current}`;
      back.removeAttribute('aria-disabled');
    }
    this.showWay();
  }

  private showWay(): void {
    this.way.textContent = this.open?.way ?? '';
  }

  private async check(): Promise<void> {
    const question = this.open;
    if (question?.isSettled) {
      this.goOn();
    } else if (question && !(await question.check(() => this.showWay())) && this.open === question) {
      this.pass(this.steps.dataset['notChecked'] ?? '');
      this.focusOnward();
    }
  }

  private goOn(): void {
    this.passed.add(this.steps.current);
    this.onward();
    this.focusOnward();
  }

  /** The keyboard stays where it was: on the way on. */
  private focusOnward(): void {
    if (document.activeElement === this.steps.querySelector('.reading-text')) {
      this.steps.querySelector<HTMLElement>(':is(.go-next, .go-quiz):not([hidden])')?.focus({ preventScroll: true });
    }
  }

  private back(): void {
    if (this.steps.places.isAtCheck) {
      history.back();
    } else {
      this.close();
      this.steps.toTop();
      this.arrived();
    }
  }

  private showSentence(): void {
    const hash = this.sought;
    this.sought = '';
    const point = document.getElementById(hash.slice(1));
    if (point) {
      // Against the address of the page, not its base.
      location.replace(location.pathname + location.search + hash);
      point.tabIndex = -1;
      point.focus({ preventScroll: true });
      point.scrollIntoView({ block: 'center' });
    }
  }

  private async changeLanguage(): Promise<void> {
    const isNew = this.papers.fetch();
    const before = this.open;
    if (!before) {
      return;
    }
    this.lay(before);
    if (isNew) {
      const question = (await this.papers.soon())?.get(this.steps.current);
      if (this.open === before) {
        this.swap(before, question);
      }
    }
  }

  private swap(before: CheckQuestion, question: CheckQuestion | undefined): void {
    if (!question) {
      this.close();
      return;
    }
    before.section.replaceWith(question.section);
    question.takeOver(before);
    this.open = question;
    this.lay(question);
  }
}

/** Whether somebody has just come to the story, and neither reloaded it nor come back to it. */
function isBegunAnew(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return visit?.type === 'navigate' && location.hash === '';
}
