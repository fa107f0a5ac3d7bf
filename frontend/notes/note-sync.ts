import { PATIENCE, turnedAway, type Refusal } from '../quiz/delivery';
import { randomId, type World } from '../quiz/world';
import { isKind } from './note';
import type { Change, NoteBook, Stored } from './note-book';

/** `waiting`: the line is down or the server busy; `denied`: these notes are not this device's any more. */
export type Line = 'idle' | 'sending' | 'waiting' | 'denied';

/** What the server has of the story after it has taken what it could. */
interface Told {
  kind: 'told';
  notes: Stored[];
  refused: Map<string, string>;
}

const AT_ONCE = 20;
/** The server reads no more than 64 KB. */
const BYTES_AT_ONCE = 40_000;
const WHILE_WRITING = 1_500;
const FIRST_WAIT = 2_000;
const LONGEST_WAIT = 60_000;

/** Sends what a device keeps of a story's notes to the class, and brings what other devices have sent. */
export class NoteSync {
  line: Line = 'idle';
  /** What the server said when it let us in no more. */
  denial = '';
  private waits = 0;
  private timer: unknown = null;
  private stopped = false;
  private oneByOne = false;
  private readonly book: NoteBook;
  private readonly world: World;

  constructor(book: NoteBook, world: World) {
    this.book = book;
    this.world = world;
  }

  /** Sends all that is unsent and fetches all there is; never throws. */
  async run(): Promise<void> {
    if (this.line === 'sending' || this.line === 'denied' || this.stopped || !this.book.keeper) {
      return;
    }
    this.cancelTimer();
    this.set('sending');
    let more = true;
    while (more && !this.stopped) {
      const batch = this.batch();
      more = this.take(batch, await this.exchange(batch)) && this.book.unsent.length > 0;
    }
    if (this.isSending) {
      this.set('idle');
    }
  }

  private get isSending(): boolean {
    return this.line === 'sending';
  }

  /** Sends in a moment: the next word is being written. */
  soon(): void {
    if (this.book.keeper && this.line !== 'denied' && this.line !== 'waiting') {
      this.cancelTimer();
      this.timer = this.world.later(() => void this.run(), WHILE_WRITING);
    }
  }

  stop(): void {
    this.stopped = true;
    this.cancelTimer();
  }

  private batch(): Change[] {
    let bytes = 0;
    return this.book.unsent
      .slice(0, this.oneByOne ? 1 : AT_ONCE)
      .flatMap((point) => this.book.change(point) ?? [])
      .filter((change, at) => {
        bytes += new TextEncoder().encode(JSON.stringify(change)).length;
        return at === 0 || bytes < BYTES_AT_ONCE;
      });
  }

  private async exchange(changes: readonly Change[]): Promise<Told | Refusal> {
    const { book, world } = this;
    try {
      const response = await world.fetch(`/api/notes/${book.story}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ keeper: book.keeper, writer: book.writer(() => randomId(world)), changes }),
        credentials: 'same-origin',
        // What was written last is sent even when the page is closed over it.
        keepalive: true,
        signal: world.giveUp(PATIENCE),
      });
      return response.ok ? told(await response.json()) : await turnedAway(response);
    } catch {
      return { kind: 'later', wait: 0 };
    }
  }

  /** Gives whether to go on at once. */
  private take(batch: readonly Change[], outcome: Told | Refusal): boolean {
    switch (outcome.kind) {
      case 'told':
        this.waits = 0;
        this.book.adopt(outcome.notes, batch, outcome.refused);
        return true;
      case 'unreadable':
        // One that cannot be taken must not hold back the others.
        if (batch.length === 1) {
          batch.forEach((change) => this.book.refuse(change.point, change, outcome.detail));
        }
        this.oneByOne = true;
        return batch.length > 0;
      case 'denied':
        this.denial = outcome.detail;
        this.set('denied');
        return false;
      case 'failed':
        this.wait(0);
        return false;
      case 'later':
        this.wait(outcome.wait);
        return false;
    }
  }

  private wait(atLeast: number): void {
    const doubled = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.waits++);
    const random = new Uint8Array(1);
    this.world.fillRandom(random);
    const spread = doubled * (0.75 + (random[0] ?? 0) / 512);
    if (!this.stopped) {
      this.timer = this.world.later(() => void this.run(), Math.max(spread, atLeast));
    }
    this.set('waiting');
  }

  private set(line: Line): void {
    this.line = line;
    this.book.tell();
  }

  private cancelTimer(): void {
    if (this.timer !== null) {
      this.world.cancel(this.timer);
      this.timer = null;
    }
  }
}

/** The server's words; whatever has not their form is a page of the Wi-Fi or the like. */
function told(body: unknown): Told | Refusal {
  const { notes, refused } = (body ?? {}) as { notes?: unknown; refused?: unknown };
  if (!Array.isArray(notes) || !Array.isArray(refused)) {
    return { kind: 'later', wait: 0 };
  }
  return {
    kind: 'told',
    notes: notes.filter(isStored),
    refused: new Map((refused as { point: string; reason: string }[]).map(({ point, reason }) => [point, reason])),
  };
}

function isStored(found: unknown): found is Stored {
  const { point, kind, text, version } = (found ?? {}) as Partial<Stored>;
  return typeof point === 'string' && (kind === '' || isKind(kind)) && typeof text === 'string' && typeof version === 'number';
}
