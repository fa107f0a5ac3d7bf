import { giveNamesRoom } from './name-room';
import { StepPages } from './step-pages';
import { WholeScreen } from './whole-screen';

interface Steps extends HTMLElement {
  move(by: 1 | -1): boolean;
  choosePath?(path: string): boolean;
}

/**
 * What a teacher does in front of the room, by keyboard or clicker: go on, go back, blank the screen,
 * fill it, show the answer, show the keys. Around one projected lesson, a story or a quiz.
 */
export class LessonPresenter extends HTMLElement {
  private stop = new AbortController();
  private screen = new WholeScreen(this);
  private pages?: StepPages;

  connectedCallback(): void {
    this.stop = new AbortController();
    const { signal } = this.stop;
    window.addEventListener('keydown', (event) => this.onKey(event), { capture: true, signal });
    this.addEventListener('click', (event) => this.onClick(event), { signal });
    this.querySelector<HTMLInputElement>('.letter-keys')?.addEventListener(
      'change',
      (event) => localStorage.setItem('imjin-letter-keys', (event.target as HTMLInputElement).checked ? 'on' : 'off'),
      { signal },
    );
    const letters = this.querySelector<HTMLInputElement>('.letter-keys');
    if (letters) {
      letters.checked = this.letterKeys;
    }
    const text = this.querySelector<HTMLElement>('.reading-text');
    if (text) {
      this.pages = new StepPages(text, signal);
      const lay = () => {
        this.pages?.lay('first');
        this.tellMarks();
      };
      ['step-open', 'edition-change'].forEach((change) => this.addEventListener(change, lay, { signal }));
      this.tellMarks();
    }
    this.showControlsWhileMoving(signal);
    giveNamesRoom(this, signal);
  }

  disconnectedCallback(): void {
    this.stop.abort();
    this.screen.release();
  }

  private get letterKeys(): boolean {
    return localStorage.getItem('imjin-letter-keys') !== 'off';
  }

  private onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (this.querySelector<HTMLDialogElement>('.keys')?.open) {
      return;
    }
    const action = this.actionOf(event);
    if (action) {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.act(action);
    }
  }

  private actionOf(event: KeyboardEvent): string | undefined {
    const onControl = event.target instanceof Element && event.target.closest('button, a, input, summary, select');
    switch (event.key) {
      case 'ArrowRight':
      case 'ArrowDown':
      case 'PageDown':
        return 'next';
      case 'ArrowLeft':
      case 'ArrowUp':
      case 'PageUp':
        return 'back';
      case ' ':
      case 'Enter':
        return onControl ? undefined : event.key === ' ' ? 'next' : 'answer';
      case 'Escape':
        return this.classList.contains('blank') ? 'blank' : undefined;
      default:
        return this.letterKeys ? letterAction(event.key) : undefined;
    }
  }

  private onClick(event: MouseEvent): void {
    const action = (event.target as Element).closest<HTMLElement>('[data-act]')?.dataset['act'];
    if (action) {
      event.preventDefault();
      this.act(action);
    }
  }

  private act(action: string): void {
    if (this.classList.contains('blank') && action !== 'full') {
      this.classList.remove('blank');
      return;
    }
    switch (action) {
      case 'next':
        this.turn(1);
        break;
      case 'back':
        this.turn(-1);
        break;
      case 'blank':
        this.classList.add('blank');
        break;
      case 'full':
        void this.screen.toggle();
        break;
      case 'keys':
        this.querySelector<HTMLDialogElement>('.keys')?.showModal();
        break;
      case 'close-keys':
        this.querySelector<HTMLDialogElement>('.keys')?.close();
        break;
      case 'full-text':
        this.steps?.choosePath?.('full');
        break;
      case 'gentle-text':
        this.steps?.choosePath?.('gentle');
        break;
      case 'answer':
        this.dispatchEvent(new CustomEvent('show-answer'));
        break;
      case 'marks':
        void this.showMarks();
        break;
    }
  }

  /** At every sentence how sure we are, or at none; the text is laid out again for it. */
  private async showMarks(): Promise<void> {
    if (!this.querySelector('[data-act="marks"]')) {
      return;
    }
    const { choose } = await import('../reader/reading-settings');
    choose('marks', document.documentElement.dataset['marks'] ? 'off' : 'on');
    this.tellMarks();
    window.dispatchEvent(new Event('resize'));
  }

  private tellMarks(): void {
    const shown = document.documentElement.dataset['marks'] !== undefined;
    this.querySelector('[data-act="marks"]')?.setAttribute('aria-pressed', String(shown));
    // A room has no panel that a mark could open.
    this.querySelectorAll('a.sure[href]').forEach((mark) => {
      mark.removeAttribute('href');
      mark.setAttribute('role', 'img');
    });
  }

  /** First through the pages of a long step, then to the next step or question. */
  private turn(by: 1 | -1): void {
    if (this.pages?.turn(by)) {
      return;
    }
    if (this.steps?.move(by) && by < 0) {
      this.pages?.lay('last');
    }
  }

  private get steps(): Steps | null {
    return this.querySelector<Steps>('story-stepper, projected-quiz');
  }

  private showControlsWhileMoving(signal: AbortSignal): void {
    let timer = 0;
    this.addEventListener(
      'pointermove',
      () => {
        this.classList.add('moving');
        clearTimeout(timer);
        timer = window.setTimeout(() => this.classList.remove('moving'), 2500);
      },
      { signal },
    );
  }
}

function letterAction(key: string): string | undefined {
  switch (key.toLowerCase()) {
    case 'b':
    case '.':
      return 'blank';
    case 'f':
      return 'full';
    case 'a':
      return 'answer';
    case 'm':
      return 'marks';
    case '?':
      return 'keys';
    case '1':
      return 'full-text';
    case '2':
      return 'gentle-text';
    default:
      return undefined;
  }
}

if (!customElements.get('lesson-presenter')) {
  customElements.define('lesson-presenter', LessonPresenter);
}
