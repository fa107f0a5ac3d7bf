/**
 * The questions of a quiz, one at a time, for a room. The answer is asked for from the server when the
 * teacher wants it, so it is not in the page before.
 */
export class ProjectedQuiz extends HTMLElement {
  private stop = new AbortController();

  connectedCallback(): void {
    this.stop = new AbortController();
    const { signal } = this.stop;
    this.closest('lesson-presenter')?.addEventListener('show-answer', () => void this.toggleAnswer(), { signal });
  }

  disconnectedCallback(): void {
    this.stop.abort();
  }

  private get questions(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.projected')];
  }

  private get current(): HTMLElement | undefined {
    return this.questions.find((question) => !question.hidden);
  }

  move(by: 1 | -1): boolean {
    const questions = this.questions;
    const index = questions.findIndex((question) => !question.hidden);
    const next = questions[index + by];
    if (!next) {
      return false;
    }
    questions.forEach((question) => (question.hidden = question !== next));
    history.replaceState(history.state, '', `${this.dataset['base'] ?? ''}/${index + by + 1}`);
    const live = this.querySelector('.quiz-announcement');
    if (live) {
      live.textContent = next.querySelector('.projected-count')?.textContent ?? '';
    }
    return true;
  }

  private async toggleAnswer(): Promise<void> {
    const question = this.current;
    const card = question?.querySelector('question-card');
    if (!question || !card) {
      return;
    }
    const box = question.querySelector<HTMLElement>('.projected-answer');
    if (box && !box.hidden) {
      box.hidden = true;
      card.removeAttribute('data-answer');
      return;
    }
    const answer = await this.fetchAnswer(question.dataset['answerAddress'] ?? '');
    if (answer && box) {
      card.setAttribute('data-answer', answer.answer);
      box.replaceChildren(...new DOMParser().parseFromString(answer.html, 'text/html').body.childNodes);
      box.hidden = false;
    } else if (box) {
      box.textContent = this.dataset['answerFailed'] ?? '';
      box.hidden = false;
    }
  }

  private async fetchAnswer(address: string): Promise<{ answer: string; html: string } | undefined> {
    try {
      const response = await fetch(address, { headers: { Accept: 'application/json' } });
      return response.ok ? ((await response.json()) as { answer: string; html: string }) : undefined;
    } catch {
      return undefined;
    }
  }
}

if (!customElements.get('projected-quiz')) {
  customElements.define('projected-quiz', ProjectedQuiz);
}
