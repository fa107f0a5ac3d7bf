/** A line of text as it stands on the screen. */
export interface Line {
  top: number;
  bottom: number;
}

/** Boxes of words to lines, from above: boxes side by side are one line. */
export function linesOf(boxes: Iterable<Line>): Line[] {
  const lines: Line[] = [];
  const sorted = [...boxes].filter(({ top, bottom }) => bottom - top > 1).sort((one, other) => one.top - other.top);
  for (const { top, bottom } of sorted) {
    const last = lines.at(-1);
    if (last && middle({ top, bottom }) < last.bottom) {
      last.bottom = Math.max(last.bottom, bottom);
    } else {
      lines.push({ top, bottom });
    }
  }
  return lines;
}

/** The line at a height, else the nearest. */
export function nearest(lines: readonly Line[], y: number): Line | undefined {
  return lines.reduce<Line | undefined>((best, line) => (best && away(best, y) <= away(line, y) ? best : line), undefined);
}

/** The next line below a height, or above it. */
export function beyond(lines: readonly Line[], y: number, by: 1 | -1): Line | undefined {
  const ahead = lines.filter((line) => (middle(line) - y) * by > 2);
  return by > 0 ? ahead[0] : ahead.at(-1);
}

export function middle({ top, bottom }: Line): number {
  return (top + bottom) / 2;
}

function away({ top, bottom }: Line, y: number): number {
  return Math.max(0, top - y, y - bottom);
}
