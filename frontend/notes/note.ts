/** The kinds of highlight, as they are stored. */
export const KINDS = ['important', 'question', 'idea'] as const;
export type Kind = (typeof KINDS)[number];

/** As much as a hand may write to one sentence; what is put together from two devices may be longer. */
export const LONGEST = 1000;

/** What somebody has made of a sentence. Without a kind and without words it is nothing. */
export interface Note {
  kind: Kind | '';
  text: string;
}

export const NOTHING: Note = { kind: '', text: '' };

export function isNothing({ kind, text }: Note): boolean {
  return kind === '' && text === '';
}

export function same(one: Note, other: Note): boolean {
  return one.kind === other.kind && one.text === other.text;
}

export function isKind(found: unknown): found is Kind {
  return (KINDS as readonly unknown[]).includes(found);
}

/**
 * Both texts, each paragraph that both have only once; the server joins in the same way. So nothing
 * that somebody wrote is lost when it was written twice.
 */
export function join(one: string, other: string): string {
  const there = one.split(PARAGRAPHS);
  const more = other.split(PARAGRAPHS);
  const missing = more.filter((paragraph) => !there.includes(paragraph));
  if (other === '' || missing.length === 0) {
    return one;
  }
  const holdsAll = one === '' || there.every((paragraph) => more.includes(paragraph));
  return holdsAll ? other : [one, ...missing].join(PARAGRAPHS);
}

/**
 * What a student has gone on writing while an earlier text was on its way, put upon what the server
 * made of that.
 */
export function rebase(made: string, sent: string, now: string): string {
  if (made === sent) {
    return now;
  }
  return sent !== '' && made.endsWith(sent) ? made.slice(0, -sent.length) + now : join(made, now);
}

const PARAGRAPHS = '\n\n';
