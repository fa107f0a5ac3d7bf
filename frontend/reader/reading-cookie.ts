/** What can be chosen, the usual first; the server knows the same in `ReadingSettings`. */
export const CHOICES = {
  size: ['100', '125', '150', '175', '200'],
  line: ['normal', 'wide', 'widest'],
  spacing: ['normal', 'wide', 'widest'],
  face: ['serif', 'sans', 'dyslexic'],
  theme: ['auto', 'light', 'dark', 'contrast'],
  ruler: ['off', 'on'],
  marks: ['off', 'on'],
  motion: ['auto', 'less'],
  path: ['ask', 'full', 'gentle'],
  checks: ['off', 'on'],
} as const;

export type Setting = keyof typeof CHOICES;
/** What differs from the usual. */
export type Chosen = Partial<Record<Setting, string>>;

export const COOKIE = 'imjin-reading';

/** Whether this can be chosen and is not the usual anyway. */
export function differs(setting: string, value: string | undefined): setting is Setting {
  return Object.hasOwn(CHOICES, setting) && (CHOICES[setting as Setting] as readonly string[]).indexOf(value ?? '') > 0;
}

/** As the cookie keeps it, `size:150.theme:dark`. */
export function serialise(chosen: Chosen): string {
  return Object.entries(chosen)
    .filter(([setting, value]) => differs(setting, value))
    .map(([setting, value]) => `${setting}:${value}`)
    .join('.');
}

/** Passes over whatever is none of the choices; the first word on a setting counts. */
export function parse(cookie: string): Chosen {
  const chosen: Chosen = {};
  for (const choice of cookie.split('.')) {
    const [setting = '', value, ...more] = choice.split(':');
    if (more.length === 0 && differs(setting, value)) {
      chosen[setting] ??= value!;
    }
  }
  return chosen;
}
