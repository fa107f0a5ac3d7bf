/** Puts the moment of its `<time>` into the reader's own time zone and language. */
export class LocalTime extends HTMLElement {
  connectedCallback(): void {
    const time = this.querySelector('time');
    const instant = new Date(time?.dateTime ?? '');
    if (!time || Number.isNaN(instant.getTime())) {
      return;
    }
    const language = this.closest('[lang]')?.getAttribute('lang') ?? undefined;
    time.textContent = new Intl.DateTimeFormat(language, {
      weekday: 'long',
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZoneName: 'short',
    }).format(instant);
  }
}

if (!customElements.get('local-time')) {
  customElements.define('local-time', LocalTime);
}
