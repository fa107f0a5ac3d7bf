import { wantsLessMotion } from '../shell/motion';
import type { Line } from './lines';
import type { Sentence } from './sentences';

const NAME = 'spoken';

/** Marks the sentence that is said, by a highlight of the browser, which leaves the text as it is. */
export class Mark {
  private marked: Sentence | undefined;

  lay(sentence: Sentence | undefined): void {
    if (sentence === this.marked) {
      return;
    }
    this.marked?.place.classList.remove(NAME);
    this.marked = sentence;
    if ('highlights' in CSS) {
      CSS.highlights.delete(NAME);
    }
    if (sentence) {
      this.show(sentence);
    }
  }

  private show({ words, place }: Sentence): void {
    if ('highlights' in CSS) {
      // The rule for a highlight regards every element: it waits for this, so that pages open the sooner.
      document.documentElement.dataset[NAME] = '';
      CSS.highlights.set(NAME, new Highlight(words));
    } else {
      // Browsers of before 2025 do not all know highlights: they mark the whole part.
      place.classList.add(NAME);
    }
    // The ruler needs to know at once where the sentence is.
    const isFixed = wantsLessMotion() || document.documentElement.dataset['ruler'];
    place.scrollIntoView({ block: 'nearest', behavior: isFixed ? 'instant' : 'smooth' });
    document.dispatchEvent(new CustomEvent<Line>('sentence-spoken', { detail: words.getClientRects()[0] }));
  }
}
