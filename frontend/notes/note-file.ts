/** One note with its sentence. */
export interface FileItem {
  sentence: string;
  /** The name of the highlight, or nothing. */
  kind: string;
  text: string;
}

/** The notes on a step. */
export interface FilePart {
  heading: string;
  items: readonly FileItem[];
}

/** The notes as plain text. */
export function plainText(title: string, lead: string, parts: readonly FilePart[]): string {
  const blocks = parts.flatMap(({ heading, items }) => [
    `${heading}\n${'-'.repeat(width(heading))}`,
    ...items.map(({ sentence, kind, text }) => [sentence, kind && `[${kind}]`, text].filter((line) => line !== '').join('\n')),
  ]);
  return `${[`${title}\n${'='.repeat(width(title))}`, lead, ...blocks].join('\n\n')}\n`;
}

/** The notes as Markdown (CommonMark), in which they look as they were typed. */
export function markdown(title: string, lead: string, parts: readonly FilePart[]): string {
  const blocks = parts.flatMap(({ heading, items }) => [
    `## ${escaped(heading)}`,
    ...items.flatMap(({ sentence, kind, text }) =>
      [`> ${escaped(sentence)}`, kind && `**${escaped(kind)}**`, lines(text)].filter((block) => block !== ''),
    ),
  ]);
  return `${[`# ${escaped(title)}`, escaped(lead), ...blocks].join('\n\n')}\n`;
}

/** Line breaks of the writer stay; an empty line ends a paragraph. */
function lines(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.split('\n').map(escaped).join('\\\n'))
    .join('\n\n');
}

/** Nothing that was typed is taken for a sign of Markdown. */
function escaped(text: string): string {
  return text
    .trim()
    .replace(/[\\`*_[\]<>~|&#]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+=])/, '\\$1');
}

/** Letters of East Asia take two places. */
function width(text: string): number {
  return Math.min(72, [...text].reduce((sum, letter) => sum + (/[\u1100-\uffdc]/.test(letter) && letter > '\u2fff' ? 2 : 1), 0));
}
