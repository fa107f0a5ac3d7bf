/** A sentence as it is said, and where it stands in its text. */
export interface Span {
  said: string;
  from: number;
  to: number;
}

/** The sentences of a text in a language. */
export function spansOf(text: string, language: string): Span[] {
  const spans: Span[] = [];
  for (const { segment, index } of segments(text, language)) {
    const said = segment.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();
    if (said !== '') {
      const from = index + segment.length - segment.trimStart().length;
      spans.push({ said, from, to: index + segment.trimEnd().length });
    }
  }
  return spans;
}

function segments(text: string, language: string): Iterable<{ segment: string; index: number }> {
  // Browsers of before 2024 do not all know where sentences end; a point of the story is short anyway.
  return 'Segmenter' in Intl ? new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text) : [{ segment: text, index: 0 }];
}

/** A sentence to be said, the words it is made of, and the part of the step that they belong to. */
export interface Sentence {
  said: string;
  words: Range;
  place: HTMLElement;
}

/** What is seen beside the words and is none of them. */
const UNSAID = '.sure, [data-unsaid], [aria-hidden="true"], [popover], .visually-hidden';

/** The sentences of a part of a step. */
export function sentencesIn(place: HTMLElement, language: string): Sentence[] {
  const texts = wordsIn(place);
  return spansOf(texts.map(({ data }) => data).join(''), language).map(({ said, from, to }) => {
    const words = document.createRange();
    words.setStart(...at(texts, from));
    words.setEnd(...at(texts, to, true));
    return { said, words, place };
  });
}

function wordsIn(place: HTMLElement): Text[] {
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!text.parentElement?.closest(UNSAID)) {
      texts.push(text);
    }
  }
  return texts;
}

/** The node and the place in it of a position within the joined texts. */
function at(texts: readonly Text[], position: number, isEnd = false): [Text, number] {
  let left = position;
  for (const text of texts) {
    if (left < text.length || (isEnd && left === text.length)) {
      return [text, left];
    }
    left -= text.length;
  }
  const last = texts.at(-1)!;
  return [last, last.length];
}
