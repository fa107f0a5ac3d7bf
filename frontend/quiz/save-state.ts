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
  const way = words === '' ? null : wayOn(player);
  const shown = `${words}${way ? ` ${way.words}` : ''}`;
  if (place.textContent !== shown) {
    place.replaceChildren(words, ...(way ? [' ', link(way)] : []));
  }
  place.hidden = shown === '';
}

interface Way {
  href: string;
  words: string;
}

function wayOn(player: QuizPlayer): Way | null {
  const join = player.dataset['join'];
  if (player.isOver) {
    return { href: location.pathname, words: text('restart') };
  }
  return player.outbox.line === 'denied' && join ? { href: join, words: text('denied.join') } : null;
}

function link({ href, words }: Way): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = words;
  link.setAttribute('router-ignore', '');
  return link;
}

function note(player: QuizPlayer, now: Standing | undefined): string {
  const { outbox, shelf } = player;
  if (player.isOver) {
    return outbox.entries.findLast((entry) => entry.restart)?.reason ?? '';
  }
  if (outbox.line === 'denied' && outbox.kept.length > 0) {
    return outbox.denial;
  }
  if (shelf.isMemoryOnly && (outbox.line === 'waiting' || outbox.entries.length <= 1)) {
    return text('memory');
  }
  if (outbox.line === 'waiting' && outbox.kept.length > 0) {
    return text('waiting');
  }
  const refused = now?.refused ?? (player.finish ? undefined : outbox.entries.find((entry) => entry.finish));
  if (refused) {
    return refused.reason || text('refused.unknown');
  }
  return now?.isLate ? text('late') : '';
}
