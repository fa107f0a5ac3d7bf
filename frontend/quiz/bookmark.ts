import type { Response } from './answers';
import { isResponse } from './answers';
import type { Shelf } from './shelf';

const PLACE = 'place';
const DRAFT = 'draft:';

/** Where a student was in a quiz, and what was chosen there but not given yet. */
export class Bookmark {
  private readonly shelf: Shelf;

  constructor(shelf: Shelf) {
    this.shelf = shelf;
  }

  /** The question that was open, or `result`. */
  get open(): string | null {
    const open = this.shelf.get(PLACE);
    return typeof open === 'string' ? open : null;
  }

  set open(open: string | null) {
    this.shelf.put(PLACE, open ?? '');
  }

  /** Whether somebody has cleared this device since the quiz was opened. */
  get isGone(): boolean {
    return this.shelf.get(PLACE) === null;
  }

  draft(question: string): Response | null {
    const draft = this.shelf.get(DRAFT + question);
    return isResponse(draft) ? draft : null;
  }

  keep(question: string, response: Response): void {
    this.shelf.put(DRAFT + question, response);
  }

  drop(question: string): void {
    this.shelf.remove(DRAFT + question);
  }
}
