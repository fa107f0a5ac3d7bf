/**
 * Wraps the form of "Not me" or "Finished". While answers on this device are not saved yet it asks
 * first, because leaving clears the device; the second press leaves anyway.
 *
 * The player announces how many answers wait by the event `quiz-unsaved` ({ count }) on the document.
 */
class LeaveDevice extends HTMLElement {
  private unsaved = 0;

  connectedCallback(): void {
    document.addEventListener('quiz-unsaved', this.count);
    this.addEventListener('submit', this.ask);
  }

  disconnectedCallback(): void {
    document.removeEventListener('quiz-unsaved', this.count);
    this.removeEventListener('submit', this.ask);
  }

  private readonly count = (event: Event): void => {
    this.unsaved = (event as CustomEvent<{ count: number }>).detail.count;
    if (this.unsaved === 0) {
      this.querySelector('[role="alert"]')?.remove();
    }
  };

  private readonly ask = (event: Event): void => {
    if (this.unsaved === 0 || this.querySelector('[role="alert"]')) {
      return;
    }
    event.preventDefault();
    const warning = document.createElement('p');
    warning.setAttribute('role', 'alert');
    warning.textContent = this.dataset['unsaved'] ?? '';
    const button = this.querySelector('button');
    if (button) {
      button.textContent = this.dataset['anyway'] ?? button.textContent;
    }
    this.prepend(warning);
  };
}

if (!customElements.get('leave-device')) {
  customElements.define('leave-device', LeaveDevice);
}
