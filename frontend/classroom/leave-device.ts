import { ownNotes, unsentNotes } from '../notes/note-book';
import { sendRest } from '../notes/note-desk';
import { unsentOnDevice } from '../quiz/shelf';

/** So long notes that are still on their way may take before the student is asked. */
const PATIENCE = 6_000;

/**
 * Wraps the form of "Not me" or "Leave this device". While answers or notes on this device are not saved yet,
 * or notes lie here that belong to no class, it asks first, because leaving clears the device; the
 * second press leaves anyway.
 */
class LeaveDevice extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('submit', this.ask);
    void this.send();
  }

  disconnectedCallback(): void {
    this.removeEventListener('submit', this.ask);
  }

  private readonly ask = (event: Event): void => {
    if (this.warnings.length === 0 || this.querySelector('[role="alert"]')) {
      return;
    }
    event.preventDefault();
    const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    void Promise.race([this.send(), patience]).then(() => this.goOrWarn(event.target as HTMLFormElement));
  };

  private goOrWarn(form: HTMLFormElement): void {
    const { warnings } = this;
    if (warnings.length === 0) {
      form.submit();
      return;
    }
    const warning = document.createElement('p');
    warning.setAttribute('role', 'alert');
    warning.textContent = warnings.join(' ');
    const button = this.querySelector('button');
    if (button) {
      button.textContent = this.dataset['anyway'] ?? button.textContent;
    }
    this.prepend(warning);
  }

  /** Sends the notes that are on their way; answers are sent by the page itself. */
  private async send(): Promise<void> {
    if (this.dataset['keeper'] && unsentNotes() > 0) {
      await sendRest(this.dataset['keeper']);
    }
  }

  private get warnings(): string[] {
    const { unsaved = '', unsavedNotes = '', ownNotes: own = '' } = this.dataset;
    return [unsentOnDevice() > 0 && unsaved, unsentNotes() > 0 && unsavedNotes, ownNotes() > 0 && own].filter((one) => one !== false);
  }
}

if (!customElements.get('leave-device')) {
  customElements.define('leave-device', LeaveDevice);
}
