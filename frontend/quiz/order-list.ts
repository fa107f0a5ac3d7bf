import { arranged, moved } from './arrange';
import { text } from './texts';

/** A list whose entries move up and down by buttons; the focus stays on the button that was pressed. */
export class OrderList {
  private readonly list: HTMLElement;
  private readonly status: HTMLElement | null;

  constructor(card: HTMLElement, list: HTMLElement) {
    this.list = list;
    this.status = card.querySelector('.order-status');
  }

  get ids(): string[] {
    return this.items.map((item) => item.dataset['option'] ?? '');
  }

  set ids(ids: string[]) {
    const byId = new Map(this.items.map((item) => [item.dataset['option'] ?? '', item]));
    this.list.append(...arranged(this.ids, ids).flatMap((id) => byId.get(id) ?? []));
    this.mark();
  }

  /** Moves the entry of a pressed button; false when the press was no move. */
  press(target: Element): boolean {
    const button = target.closest<HTMLButtonElement>('[data-move]');
    const item = button?.closest<HTMLElement>('.option');
    if (!button || !item || button.disabled) {
      return false;
    }
    const before = this.ids;
    const after = moved(before, item.dataset['option'] ?? '', button.dataset['move'] === 'up' ? 'up' : 'down');
    if (after.join() === before.join()) {
      return false;
    }
    this.ids = after;
    this.keepFocus(item, button);
    this.announce(item);
    return true;
  }

  /** The first has no way up, the last none down. */
  mark(): void {
    const { items } = this;
    items.forEach((item, index) => {
      this.able(item, 'up', index > 0);
      this.able(item, 'down', index < items.length - 1);
    });
  }

  private get items(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('.option')];
  }

  private able(item: HTMLElement, move: string, able: boolean): void {
    item.querySelector(`[data-move="${move}"]`)?.setAttribute('aria-disabled', String(!able));
  }

  private keepFocus(item: HTMLElement, button: HTMLButtonElement): void {
    const dead = button.getAttribute('aria-disabled') === 'true';
    const other = item.querySelector<HTMLButtonElement>('[data-move][aria-disabled="false"]');
    (dead && other ? other : button).focus();
  }

  private announce(item: HTMLElement): void {
    if (this.status) {
      const { items } = this;
      const name = item.querySelector('.option-text')?.textContent ?? '';
      this.status.textContent = text('moved', name, items.indexOf(item) + 1, items.length);
    }
  }
}
