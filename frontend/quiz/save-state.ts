import type { QuizPlayer } from './quiz-player';
import type { Standing } from './standing';
import { text } from './texts';

/** How many of the answered questions the server has confirmed. */
export function showSaved(place: HTMLElement, standings: readonly Standing[], onServer: boolean): void {
  const given = standings.filter((standing) => standing.answers.length > 0);
  const saved = given.filter((standing) => !standing.isPending).length;
  const words = given.length === 0 ? '' : text(onServer ? 'saved' : 'checked', saved, given.length);
  if (place.textContent !== words) {
    place.textContent = words;
  }
  place.classList.toggle('all', given.length > 0 && saved === given.length);
}

/** What went wrong, what was kept and what to do. */
export function showNote(player: QuizPlayer, place: HTMLElement, now: Standing | undefined): void {
  const words = note(player, now);
  if (place.textContent !== words) {
    place.textContent = words;
  }
  place.hidden = words === '';
  const join = player.dataset['join'];
  if (player.outbox.line === 'denied' && join) {
    const link = document.createElement('a');
    link.href = join;
    link.textContent = text('denied.join');
    place.append(' ', link);
  }
}

function note({ outbox, shelf, finish }: QuizPlayer, now: Standing | undefined): string {
  const refused = now?.refused ?? (finish === null ? outbox.entries.find((entry) => entry.finish) : undefined);
  if (outbox.line === 'denied' && outbox.kept.length > 0) {
    return [outbox.denial, text('denied')].filter(Boolean).join(' ');
  }
  if (shelf.isMemoryOnly && (outbox.line === 'waiting' || outbox.entries.length <= 1)) {
    return text('memory');
  }
  if (outbox.line === 'waiting' && outbox.kept.length > 0) {
    return text('waiting');
  }
  return refused ? text('refused', refused.reason || text('refused.unknown')) : '';
}
