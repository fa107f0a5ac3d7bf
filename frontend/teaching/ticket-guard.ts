/** The browser asks before it leaves tickets that nobody has printed: they can be read only once. */
export class TicketGuard extends HTMLElement {
  private stop = new AbortController();

  connectedCallback(): void {
    this.stop = new AbortController();
    const { signal } = this.stop;
    window.addEventListener('beforeunload', (event) => event.preventDefault(), { signal });
    window.addEventListener(
      'beforeprint',
      () => {
        this.relieve();
        this.dispatchEvent(new CustomEvent('tickets-printed'));
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.relieve();
  }

  print(): void {
    window.print();
  }

  relieve(): void {
    this.stop.abort();
  }
}

if (!customElements.get('ticket-guard')) {
  customElements.define('ticket-guard', TicketGuard);
}
