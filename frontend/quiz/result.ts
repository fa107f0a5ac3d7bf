import { comeFrom } from './player-address';
import type { QuestionCard } from './question-card';
import type { QuizPlayer } from './quiz-player';
import type { Standing } from './standing';
import { text } from './texts';
import { part } from './verdict-panel';

/** Fills the frame of the result, or of the look over everything before a student hands in. */
export function showResult(
  player: QuizPlayer,
  section: HTMLElement,
  cards: readonly QuestionCard[],
  standings: readonly Standing[],
): void {
  const told = standings.some((standing) => standing.verdict !== null);
  const list = section.querySelector('.result-groups');
  const focus = document.activeElement instanceof HTMLElement && section.contains(document.activeElement) ? document.activeElement.dataset['go'] : undefined;
  if (!player.isAfterDue || told) {
    list?.replaceChildren(...groups(cards, standings));
    say(section, [verdictWords(standings, player.isClosed), handedIn(player)].filter(Boolean).join(' '));
  } else {
    list?.replaceChildren(rows(cards, standings, (standing) => remark(standing, text('given'), player.isClosed)));
    say(section, finishWords(player, standings));
  }
  toggle(section, 'hand-in', isAssigned(player) && !player.isClosed);
  toggle(section, 'anew', player.dataset['again'] !== undefined);
  if (focus && !section.contains(document.activeElement)) {
    section.querySelector<HTMLElement>(`[data-go="${CSS.escape(focus)}"]`)?.focus();
  }
}

/** Hands in for a student who has nothing left to answer. */
export function handInWhenDone(player: QuizPlayer, standings: readonly Standing[]): void {
  const done = standings.every((standing) => standing.isSettled && !standing.isPending);
  const asked = player.outbox.entries.some((entry) => entry.finish);
  if (done && !asked && isAssigned(player) && !player.isAfterDue && !player.isClosed) {
    player.outbox.give({ finish: true });
  }
}

function isAssigned({ dataset }: QuizPlayer): boolean {
  return dataset['token'] !== undefined;
}

function handedIn({ finish, isAfterDue }: QuizPlayer): string {
  return finish === null || isAfterDue ? '' : text(finish.status === 'stored' ? 'done' : 'handed-in.kept');
}

function groups(cards: readonly QuestionCard[], standings: readonly Standing[]): HTMLElement[] {
  return (['first', 'later', 'open', 'waiting', 'missing'] as const).flatMap((name) => {
    const inside = standings.filter((standing) => standing.group === name);
    if (inside.length === 0) {
      return [];
    }
    const group = part('section', `group group-${name}`, '');
    const title = part('h3', 'group-title', text(`group.${name}`));
    title.append(part('span', 'group-count', String(inside.length)));
    group.append(title, rows(cards, inside, (standing) => (standing.isLate ? text('late.short') : '')));
    return [group];
  });
}

function remark(standing: Standing, given: string, closed: boolean): string {
  return standing.isLate ? text('late.short') : standing.latest ? given : text(closed ? 'missing.closed' : 'missing');
}

function rows(
  cards: readonly QuestionCard[],
  standings: readonly Standing[],
  remarkOn: (standing: Standing) => string,
): HTMLElement {
  const list = part('ul', 'rows', '');
  for (const standing of standings) {
    const at = cards.findIndex((card) => card.question === standing.question);
    const row = part('li', 'row', '');
    const open = part('button', 'row-open', '');
    open.setAttribute('type', 'button');
    open.dataset['go'] = String(at);
    open.append(part('span', 'row-number', String(at + 1)), part('span', 'row-stem', cards[at]?.stem ?? ''));
    row.append(open);
    const words = remarkOn(standing);
    if (words) {
      row.append(part('span', `row-remark${standing.latest ? '' : ' missing'}`, words));
    }
    const { again } = standing.verdict ?? {};
    if (again) {
      const link = document.createElement('a');
      link.className = 'row-again';
      link.textContent = again.label;
      link.href = again.href;
      comeFrom(link, at);
      link.setAttribute('router-ignore', '');
      row.append(link);
    }
    list.append(row);
  }
  return list;
}

function verdictWords(standings: readonly Standing[], closed: boolean): string {
  const right = standings.filter((standing) => standing.isFound).length;
  const waiting = standings.some((standing) => standing.isPending);
  const kind = right === standings.length ? 'all' : right * 2 >= standings.length ? 'most' : closed ? 'over' : 'some';
  const words = text(`kind.${kind}`, right, standings.length);
  return waiting ? `${words} ${text('kind.waiting')}` : words;
}

function finishWords(player: QuizPlayer, standings: readonly Standing[]): string {
  const { finish } = player;
  if (finish) {
    return text(finish.status === 'stored' ? 'handed-in' : 'handed-in.kept');
  }
  const missing = standings.filter((standing) => standing.latest === null).length;
  return player.isClosed ? text('closed') : missing > 0 ? text('hand-in.missing', missing) : text('hand-in.ready');
}

function say(section: HTMLElement, words: string): void {
  const place = section.querySelector('.result-words');
  if (place && place.textContent !== words) {
    place.textContent = words;
  }
}

function toggle(section: HTMLElement, go: string, shown: boolean): void {
  const button = section.querySelector<HTMLElement>(`[data-go="${go}"]`);
  if (button) {
    button.hidden = !shown;
  }
}
