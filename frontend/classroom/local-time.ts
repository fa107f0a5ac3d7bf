/** Puts the moment of its `<time>` into the reader's own time zone and language, the day before the month as everywhere here. */
export class LocalTime extends HTMLElement {
  connectedCallback(): void {
    const time = this.querySelector('time');
    const instant = new Date(time?.dateTime ?? '');
    if (!time || Number.isNaN(instant.getTime())) {
      return;
    }
    const language = this.closest('[lang]')?.getAttribute('lang') ?? undefined;
    const thisYear = instant.getFullYear() === new Date().getFullYear();
    time.textContent = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      ...(thisYear ? {} : { year: 'numeric' }),
      hour: '2-digit',
      minute: '2-digit',
    }).format(instant);
  }
}

if (!customElements.get('local-time')) {
  customElements.define('local-time', LocalTime);
}
