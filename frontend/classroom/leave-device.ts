import { unsentOnDevice } from '../quiz/shelf';

/**
 * Wraps the form of "Not me" or "Finished". While answers on this device are not saved yet it asks
 * first, because leaving clears the device; the second press leaves anyway.
 */
class LeaveDevice extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('submit', this.ask);
  }

  disconnectedCallback(): void {
    this.removeEventListener('submit', this.ask);
  }

  private readonly ask = (event: Event): void => {
    if (unsentOnDevice() === 0 || this.querySelector('[role="alert"]')) {
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
