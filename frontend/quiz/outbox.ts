import type { Entry, Result } from './answers';
import { inOrder, isEntry } from './answers';
import type { Address, Outcome } from './delivery';
import { deliver } from './delivery';
import type { Shelf } from './shelf';
import { randomId, type World } from './world';

/** `waiting`: the line is down or the server busy; `denied`: the server does not know us any more. */
export type Line = 'idle' | 'sending' | 'waiting' | 'denied';

const ANSWER = 'answer:';
const AT_ONCE = 20;
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 60_000;
const A_WHILE = 5_000;

/**
 * Keeps each answer on the device, under an id of its own, before it is sent, and sends it again until
 * the server says what has become of it: after a lost line, a reload, a restart of the server. The
 * server takes a repeated id once, so sending twice, from two tabs for instance, does no harm.
 */
export class Outbox {
  line: Line = 'idle';
  /** What the server said when it let us in no more. */
  denial = '';
  private readonly address: Address;
  private readonly world: World;
  private readonly changed: () => void;
  private readonly shelf: Shelf;
  private waits = 0;
  private timer: unknown = null;
  private oneByOne = false;
  /** Those over which the server has just tripped; the others go first. */
  private readonly putOff = new Set<string>();
  private stopped = false;

  constructor(address: Address, shelf: Shelf, world: World, changed: () => void) {
    this.address = address;
    this.shelf = shelf;
    this.world = world;
    this.changed = changed;
  }

  /** All entries of this student and quiz, in the order in which they were given. */
  get entries(): Entry[] {
    return inOrder(entriesOn(this.shelf));
  }

  get kept(): Entry[] {
    return this.entries.filter((entry) => entry.status === 'kept');
  }

  /** Writes an entry down, then sends it. */
  give(what: Pick<Entry, 'question' | 'version' | 'response' | 'try' | 'finish'>): Entry {
    const entry: Entry = { id: randomId(this.world), givenAt: this.world.now().toISOString(), ...what, status: 'kept' };
    if (this.address.attempt) {
      entry.attempt = this.address.attempt;
    }
    this.write(entry);
    this.tell();
    void this.send();
    return entry;
  }

  /**
   * Takes over what the server knows. What it does not know is sent, even if it was confirmed before:
   * the server may have come back from an older copy. What it refused stays refused.
   */
  adopt(known: readonly Entry[]): void {
    const ids = new Set(known.map((entry) => entry.id));
    const handedIn = known.some((entry) => entry.finish);
    known.forEach((entry) => this.write({ ...entry, status: 'stored' }));
    this.entries
      .filter((entry) => entry.status === 'stored' && !ids.has(entry.id) && !(entry.finish && handedIn))
      .forEach((entry) => this.write({ ...entry, status: 'kept' }));
  }

  /** Takes over what was not sent from the same student's earlier shelves; the server says what to do with it. */
  gather(earlier: readonly Shelf[]): void {
    for (const shelf of earlier) {
      for (const entry of entriesOn(shelf).filter(({ status }) => status === 'kept')) {
        this.write(entry);
        shelf.remove(ANSWER + entry.id);
      }
    }
  }

  /** Forgets what was settled, so that the quiz can be practised again. */
  forget(): void {
    this.shelf.names('').forEach((name) => this.shelf.remove(name));
    this.tell();
  }

  /** Sends at once what is still kept: on load, and when the line is back. */
  async send(): Promise<void> {
    if (this.line === 'sending' || this.stopped) {
      return;
    }
    this.cancelTimer();
    const batch = this.nextBatch();
    if (batch.length === 0) {
      this.rest();
      return;
    }
    this.set('sending');
    this.take(batch, await deliver(this.world, this.address, batch));
    if (this.line === 'idle' && this.kept.length > 0) {
      await this.send();
    }
  }

  /** Sends in a while what another tab has left behind; mostly it sends it itself. */
  sendSoon(): void {
    if (this.line === 'idle' && this.timer === null && this.kept.length > 0) {
      this.timer = this.world.later(() => void this.send(), A_WHILE);
    }
  }

  /** Ends the sending; what is kept stays kept. */
  stop(): void {
    this.stopped = true;
    this.cancelTimer();
  }

  resume(): void {
    this.stopped = false;
    void this.send();
  }

  private nextBatch(): Entry[] {
    return this.kept.filter(({ id }) => !this.putOff.has(id)).slice(0, this.oneByOne ? 1 : AT_ONCE);
  }

  /** Nothing can be sent now. */
  private rest(): void {
    this.oneByOne = false;
    if (this.putOff.size > 0) {
      this.putOff.clear();
      this.wait(0);
    } else {
      this.set('idle');
    }
  }

  private take(batch: readonly Entry[], outcome: Outcome): void {
    switch (outcome.kind) {
      case 'told':
        return this.settle(batch, outcome.results);
      case 'unreadable':
        return this.sortOut(batch, (entry) => this.settleOne(entry, { status: 'refused', reason: outcome.detail }));
      case 'failed':
        return this.sortOut(batch, ({ id }) => this.putOff.add(id));
      case 'denied':
        this.denial = outcome.detail;
        return this.set('denied');
      case 'later':
        return this.wait(outcome.wait);
    }
  }

  private settle(batch: readonly Entry[], results: readonly Result[]): void {
    const byId = new Map(results.map((result) => [result.id, result]));
    let settled = 0;
    for (const entry of batch) {
      const result = byId.get(entry.id);
      if (result) {
        const { reason, verdict, late, restart } = result;
        this.settleOne(entry, { status: result.status === 'refused' ? 'refused' : 'stored', reason, verdict, late, restart });
        settled++;
      }
    }
    if (settled === 0) {
      this.wait(0);
      return;
    }
    this.waits = 0;
    this.set('idle');
  }

  /** Writes down what has become of an entry, unless the student has left the device meanwhile. */
  private settleOne(entry: Entry, outcome: Partial<Entry>): void {
    if (this.shelf.get(ANSWER + entry.id) !== null) {
      this.write({ ...entry, ...outcome });
    }
  }

  /** One entry that cannot be taken must not hold back the others. */
  private sortOut(batch: readonly Entry[], dealWith: (only: Entry) => void): void {
    const [only] = batch;
    if (batch.length === 1 && only) {
      dealWith(only);
    }
    this.oneByOne = true;
    this.set('idle');
    if (this.nextBatch().length === 0) {
      this.rest();
    }
  }

  private wait(atLeast: number): void {
    const doubled = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.waits++);
    const random = new Uint8Array(1);
    this.world.fillRandom(random);
    const spread = doubled * (0.75 + (random[0] ?? 0) / 512);
    if (!this.stopped) {
      this.timer = this.world.later(() => void this.send(), Math.max(spread, atLeast));
    }
    this.set('waiting');
  }

  private set(line: Line): void {
    this.line = line;
    this.tell();
  }

  /** Whatever goes wrong in drawing must not end the sending. */
  private tell(): void {
    try {
      this.changed();
    } catch (error) {
      this.world.later(() => {
        throw error;
      }, 0);
    }
  }

  private write(entry: Entry): void {
    this.shelf.put(ANSWER + entry.id, entry);
  }

  private cancelTimer(): void {
    if (this.timer !== null) {
      this.world.cancel(this.timer);
      this.timer = null;
    }
  }
}

function entriesOn(shelf: Shelf): Entry[] {
  return shelf
    .names(ANSWER)
    .map((name) => shelf.get(name))
    .filter(isEntry);
}
