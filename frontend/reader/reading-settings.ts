import { CHOICES, COOKIE, differs, serialise, type Chosen, type Setting } from './reading-cookie';

const YEAR_S = 31_536_000;
const settings = Object.keys(CHOICES) as Setting[];
const root = document.documentElement;

function chosen(): Chosen {
  return Object.fromEntries(settings.flatMap((setting) => (root.dataset[setting] ? [[setting, root.dataset[setting]]] : [])));
}

/** Acts at once, and lasts: the server's next first paint is already right. */
export function choose(setting: Setting, value: string): void {
  if (differs(setting, value)) {
    root.dataset[setting] = value;
  } else {
    delete root.dataset[setting];
  }
  const cookie = serialise(chosen());
  document.cookie = `${COOKIE}=${cookie}; path=/; max-age=${cookie ? YEAR_S : 0}; samesite=lax`;
}

/** What the stylesheets do not do alone. */
function apply(): void {
  document.querySelectorAll<HTMLLinkElement>('link[data-wanted]').forEach((sheet) => {
    sheet.media = root.dataset['theme'] === 'contrast' ? 'all' : (sheet.dataset['wanted'] ?? '');
  });
  if (root.dataset['ruler'] || document.querySelector('.ruler')) {
    void import('./ruler').then(({ rule }) => rule(root.dataset['ruler'] === 'on'));
  }
  // The map measures its room again.
  window.dispatchEvent(new Event('resize'));
}

/** Lets readers set how pages read: size, spacing, typeface, colours, ruler, motion. */
export class ReadingSettings extends HTMLElement {
  connectedCallback(): void {
    if (this.childElementCount > 0) {
      return;
    }
    this.append(...settings.filter((setting) => this.dataset[setting]).map((setting) => this.group(setting)), this.reset());
    this.addEventListener('change', (event) => {
      const { name, value } = event.target as HTMLInputElement;
      choose(name as Setting, value);
      apply();
    });
    document.addEventListener('ruler-off', () => {
      choose('ruler', 'off');
      this.show();
    });
    this.show();
    if (root.dataset['ruler']) {
      apply();
    }
  }

  /** Its words: the name of the setting, then of each value. */
  private group(setting: Setting): HTMLElement {
    const [name = '', ...words] = (this.dataset[setting] ?? '').split('|');
    const group = document.createElement('fieldset');
    const legend = document.createElement('legend');
    legend.textContent = name;
    group.append(legend, ...CHOICES[setting].map((value, at) => choice(setting, value, words[at] ?? value)));
    return group;
  }

  private reset(): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'reset';
    button.textContent = this.dataset['reset'] ?? '';
    button.addEventListener('click', () => {
      settings.forEach((setting) => choose(setting, CHOICES[setting][0]));
      apply();
      this.show();
    });
    return button;
  }

  private show(): void {
    this.querySelectorAll('input').forEach((input) => {
      const setting = input.name as Setting;
      input.checked = input.value === (root.dataset[setting] ?? CHOICES[setting][0]);
    });
  }
}

function choice(setting: Setting, value: string, words: string): HTMLElement {
  const label = document.createElement('label');
  const input = document.createElement('input');
  Object.assign(input, { type: 'radio', name: setting, value });
  label.append(input, words);
  return label;
}

if (!customElements.get('reading-settings')) {
  customElements.define('reading-settings', ReadingSettings);
}
