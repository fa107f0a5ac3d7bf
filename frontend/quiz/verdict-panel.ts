import type { Verdict } from './answers';
import { counted, text } from './texts';

/** Fills the panel below an answer with what the server said about it. */
export function fillVerdict(panel: HTMLElement, verdict: Verdict | null): void {
  panel.hidden = verdict === null;
  panel.replaceChildren();
  if (!verdict) {
    return;
  }
  const kind = verdict.right ? 'right' : verdict.fraction.startsWith('0/') ? 'wrong' : 'partly';
  panel.dataset['kind'] = kind;
  const over = !verdict.right && verdict.triesLeft <= 0;
  panel.append(part('h3', 'verdict-title', text(over ? 'verdict.over' : `verdict.${kind}`)));
  if (verdict.feedback) {
    panel.append(words(verdict.feedback));
  }
  if (!verdict.right) {
    panel.append(part('p', 'verdict-tries', over ? text(`tries.${shown(verdict)}`) : counted('tries', verdict.triesLeft)));
  }
  if (verdict.again) {
    const link = part('a', 'button verdict-again', verdict.right ? text('again.right') : text('again'));
    link.setAttribute('href', verdict.again.href);
    link.setAttribute('router-ignore', '');
    link.append(part('span', 'again-label', verdict.again.label));
    panel.append(link);
  }
}

/** How the right answer is shown after the last try. */
function shown({ answer }: Verdict): string {
  if (!answer) {
    return 'none';
  }
  return 'order' in answer ? 'order' : 'place' in answer ? 'place' : 'shown';
}

/** The server's own HTML, made safe there; parsed apart from the page, so that nothing in it can run. */
function words(html: string): HTMLElement {
  const holder = part('div', 'verdict-words', '');
  holder.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return holder;
}

export function part(tag: string, name: string, content: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = content;
  return element;
}
