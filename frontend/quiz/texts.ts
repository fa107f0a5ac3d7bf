/** The words of the quiz as the server wrote them into the page, with #1, #2 … for what goes in. */
let known: Record<string, string> | null = null;
let from: Element | null = null;

export function text(key: string, ...values: (string | number)[]): string {
  const written = document.querySelector('script.quiz-texts');
  if (written !== from) {
    // The page has changed its language.
    from = written;
    known = read(written);
  }
  const pattern = known?.[key] ?? '';
  return values.reduce<string>((done, value, index) => done.replaceAll(`#${index + 1}`, String(value)), pattern);
}

/** One text for a single thing, another for several; `#1` is the number. */
export function counted(key: string, number: number): string {
  return text(number === 1 ? `${key}.one` : `${key}.many`, number);
}

function read(written: Element | null): Record<string, string> | null {
  return written?.textContent ? (JSON.parse(written.textContent) as Record<string, string>) : null;
}
