import { isTheme, rememberTheme } from './reading-choices';

/** Lets a reader choose light or dark colours, or leave it to the device. It acts at once and lasts. */
export class ThemeChoice extends HTMLElement {
  connectedCallback(): void {
    if (this.childElementCount > 0) {
      return;
    }
    const now = document.documentElement.dataset['theme'] ?? 'auto';
    this.append(
      ...Object.entries(this.dataset)
        .filter(([theme]) => isTheme(theme))
        .map(([theme, words]) => choice(theme, words ?? '', theme === now)),
    );
    this.addEventListener('change', (event) => {
      const theme = (event.target as HTMLInputElement).value;
      if (isTheme(theme)) {
        rememberTheme(theme);
      }
    });
  }
}

function choice(theme: string, words: string, checked: boolean): HTMLElement {
  const label = document.createElement('label');
  const input = document.createElement('input');
  Object.assign(input, { type: 'radio', name: 'theme', value: theme, checked });
  label.append(input, words);
  return label;
}

if (!customElements.get('theme-choice')) {
  customElements.define('theme-choice', ThemeChoice);
}
