export function make<T extends keyof HTMLElementTagNameMap>(tag: T, parts: object): HTMLElementTagNameMap[T] {
  return Object.assign(document.createElement(tag), parts);
}

export function button(words: string, className: string, act: () => void): HTMLButtonElement {
  const one = make('button', { type: 'button', className: `button ${className}`, textContent: words });
  one.addEventListener('click', act);
  return one;
}

/** The point of a sentence in the text, as `step/point`. */
export function pointOf(sentence: HTMLElement): string {
  const step = sentence.closest<HTMLElement>('[data-step]')?.dataset['step'] ?? '';
  return `${step}/${sentence.dataset['point'] ?? ''}`;
}

/** The words of a sentence without the marks beside it. */
export function wordsOf(sentence: HTMLElement): string {
  const copy = sentence.cloneNode(true) as HTMLElement;
  copy.querySelectorAll('a, [hidden]').forEach((mark) => mark.remove());
  return (copy.textContent ?? '').replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
}

/** A status is said when it has changed, and only then. */
export function say(place: HTMLElement, words: string): void {
  if (place.textContent !== words) {
    place.textContent = words;
  }
}
