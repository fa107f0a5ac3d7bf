/** The words of the quiz as the server wrote them into the page, with #1, #2 … for what goes in. */
let known: Record<string, string> | null = null;

export function text(key: string, ...values: (string | number)[]): string {
  known ??= read();
  const pattern = known?.[key] ?? '';
  return values.reduce<string>((done, value, index) => done.replaceAll(`#${index + 1}`, String(value)), pattern);
}

/** One text for a single thing, another for several; `#1` is the number. */
export function counted(key: string, number: number): string {
  return text(number === 1 ? `${key}.one` : `${key}.many`, number);
}

function read(): Record<string, string> | null {
  const written = document.querySelector('script.quiz-texts')?.textContent;
  return written ? (JSON.parse(written) as Record<string, string>) : null;
}
