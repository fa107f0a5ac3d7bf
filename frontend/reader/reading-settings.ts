import { CHOICES, COOKIE, differs, serialise, type Chosen, type Setting } from './reading-cookie';

const YEAR_S = 31_536_000;
const settings = Object.keys(CHOICES) as Setting[];
const root = document.documentElement;

function chosen(): Chosen {
  return Object.fromEntries(settings.flatMap((setting) => (root.dataset[setting] ? [[setting, root.dataset[setting]]] : [])));
}

/** Lasts: the server's next first paint is already right. */
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
  const all = Object.entries(chosen()).map(([setting, value]) => `${setting}:${value}`);
  document.querySelectorAll<HTMLLinkElement | HTMLStyleElement>('[data-wanted]').forEach((sheet) => {
    const isChosen = sheet.dataset['for']?.split(' ').some((choice) => all.includes(choice));
    sheet.media = isChosen ? 'all' : (sheet.dataset['wanted'] ?? '');
  });
  if (root.dataset['ruler'] || document.querySelector('.ruler')) {
    void import('./ruler').then(({ rule }) => rule(root.dataset['ruler'] === 'on'));
  }
  // The map measures its room again.
  window.dispatchEvent(new Event('resize'));
}

/** Acts at once, and leaves the sentence where it is that somebody reads. */
async function change(act: () => void): Promise<void> {
  const stepper = document.querySelector<HTMLElement>('story-stepper');
  if (stepper) {
    const { placeIn, returnTo } = await import('./place');
    const place = placeIn(stepper);
    act();
    apply();
    returnTo(stepper, place);
  } else {
    act();
    apply();
  }
}

/**
 * Lets readers set how pages read. It makes its choices of the words that the server gave for each
 * setting: `data-size="Text size|100%|125%"`. A setting is an entry here in `reading-cookie.ts`, one in
 * `ReadingSettings.java`, and words in the markup; where a page has no words for it, it is not offered.
 */
export class ReadingSettings extends HTMLElement {
  connectedCallback(): void {
    if (this.childElementCount > 0) {
      return;
    }
    this.append(...settings.filter((setting) => this.dataset[setting]).map((setting) => this.group(setting)), this.reset());
    this.addEventListener('change', (event) => {
      const { name, value } = event.target as HTMLInputElement;
      void change(() => choose(name as Setting, value));
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
    const bound = this.bound(setting);
    if (bound) {
      group.disabled = true;
      group.append(Object.assign(document.createElement('p'), { className: 'menu-note', textContent: bound }));
    }
    return group;
  }

  /** Words on a setting that somebody else has switched on. */
  private bound(setting: Setting): string | undefined {
    return this.getAttribute(`data-bound-${setting}`) ?? undefined;
  }

  private reset(): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'reset';
    button.textContent = this.dataset['reset'] ?? '';
    button.addEventListener('click', () => {
      void change(() => settings.forEach((setting) => choose(setting, CHOICES[setting][0]))).then(() => this.show());
    });
    return button;
  }

  private show(): void {
    this.querySelectorAll('input').forEach((input) => {
      const setting = input.name as Setting;
      input.checked = input.value === (this.bound(setting) ? 'on' : (root.dataset[setting] ?? CHOICES[setting][0]));
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
