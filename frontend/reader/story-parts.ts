import { breathe } from '../shell/idle';

/** What the server puts between the parts (`StoryFragments`). */
const CUT = '<!--cut-->';

/** Reads all steps of a story, and what comes with them, in slices: in one go a slow phone would be deaf to taps for long. */
export async function readParts(html: string): Promise<HTMLElement[]> {
  const parts: HTMLElement[] = [];
  for (const part of html.split(CUT)) {
    const page = new DOMParser().parseFromString(part, 'text/html');
    parts.push(...page.querySelectorAll<HTMLElement>('.step, .with-story'));
    await breathe();
  }
  return parts;
}
