/**
 * The ids in the order that is wanted: each of them once. What is wanted may come from an older page:
 * ids that are not there are passed over, those that nobody named stay at the end in their order.
 */
export function arranged(ids: readonly string[], wanted: readonly string[]): string[] {
  const named = [...new Set(wanted)].filter((id) => ids.includes(id));
  return [...named, ...ids.filter((id) => !named.includes(id))];
}

/** The ids with one of them moved by a place; the same where there is no such move. */
export function moved(ids: readonly string[], id: string, way: 'up' | 'down'): string[] {
  const from = ids.indexOf(id);
  const to = from + (way === 'up' ? -1 : 1);
  const other = ids[to];
  return from < 0 || other === undefined ? [...ids] : ids.map((one, at) => (at === to ? id : at === from ? other : one));
}
