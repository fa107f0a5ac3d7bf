import type { QuizPlayer } from './quiz-player';
import { showNote, showSaved } from './save-state';
import type { Standing } from './standing';
import { text } from './texts';

/** Brings what surrounds the open question in line with it: progress, what is saved, and the buttons. */
export function showFrame(player: QuizPlayer, standings: readonly Standing[]): void {
  const now = standings[player.index];
  showProgress(player, standings);
  showSaved(player.query('.save-state'), standings, player.isAfterDue || player.dataset['token'] !== undefined);
  showNote(player, player.query('.player-note'), now);
  showBack(player);
  const done = player.isClosed || (now?.isSettled ?? false);
  showCheck(player, now, done);
  showNext(player, now, done);
}

function showProgress(player: QuizPlayer, standings: readonly Standing[]): void {
  player.query('.progress').textContent = player.isAtResult
    ? text('at.result')
    : text('progress', player.index + 1, standings.length);
  player.querySelectorAll<HTMLElement>('.steps-done > *').forEach((dot, at) => {
    dot.classList.toggle('now', at === player.index);
    dot.classList.toggle('past', (standings[at]?.answers.length ?? 0) > 0);
  });
}

function showBack(player: QuizPlayer): void {
  const back = player.query('[data-go="back"]');
  back.hidden = player.index === 0;
  back.textContent = `← ${player.index}`;
  back.setAttribute('aria-label', text('back', player.index));
  player.query('.back-link').hidden = player.index !== 0;
}

function showCheck(player: QuizPlayer, now: Standing | undefined, done: boolean): void {
  const check = player.query('[data-go="check"]');
  const waiting = (now?.isPending ?? false) && !player.isAfterDue;
  check.hidden = player.isAtResult || done;
  check.textContent =
    waiting && player.outbox.line === 'sending' ? text('checking') : text(player.isAfterDue ? 'save' : 'check');
  check.setAttribute('aria-disabled', String(waiting));
}

function showNext(player: QuizPlayer, now: Standing | undefined, done: boolean): void {
  const next = player.query('[data-go="next"]');
  next.hidden = player.isAtResult || (player.isAfterDue && !done && (player.card?.response ?? null) !== null);
  next.textContent = text(player.isLast ? 'to.result' : done || now?.latest ? 'next' : 'skip');
  next.classList.toggle('primary', done);
}
