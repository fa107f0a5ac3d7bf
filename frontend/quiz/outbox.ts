import type { Entry, Result } from './answers';
import type { Shelf } from './shelf';

/** Everything from outside that an outbox uses. */
export interface World {
  fetch(address: string, request: RequestInit): Promise<Response>;
  now(): Date;
  fillRandom(bytes: Uint8Array<ArrayBuffer>): void;
  later(action: () => void, milliseconds: number): unknown;
  cancel(timer: unknown): void;
}

/** `waiting`: the line is down or the server busy; `denied`: the server does not know us any more. */
export type Line = 'idle' | 'sending' | 'waiting' | 'denied';

export interface Address {
  url: string;
  token: string | null;
}

const ANSWER = 'answer:';
const AT_ONCE = 20;
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 60_000;

/**
 * Keeps each answer on the device, under an id of its own, before it is sent, and sends it again until
 * the server says what has become of it: after a lost line, a reload, a restart of the server. The
 * server takes a repeated id once, so sending twice does no harm.
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
  private stopped = false;

  constructor(address: Address, shelf: Shelf, world: World, changed: () => void) {
    this.address = address;
    this.shelf = shelf;
    this.world = world;
    this.changed = changed;
  }

  /** All entries of this student and quiz, in the order in which they were given. */
  get entries(): Entry[] {
    return this.shelf
      .names(ANSWER)
      .map((name) => this.shelf.get(name) as Entry | null)
      .filter((entry): entry is Entry => typeof entry?.id === 'string')
      .sort((one, other) => one.givenAt.localeCompare(other.givenAt) || (one.try ?? 0) - (other.try ?? 0));
  }

  get kept(): Entry[] {
    return this.entries.filter((entry) => entry.status === 'kept');
  }

  /** Where the student was: the open question and what was not checked yet. */
  get place(): unknown {
    return this.shelf.get('place');
  }

  set place(place: unknown) {
    this.shelf.put('place', place);
  }

  /** Writes an entry down, then sends it. */
  give(what: Pick<Entry, 'question' | 'version' | 'response' | 'try' | 'finish'>): Entry {
    const entry: Entry = { id: this.newId(), givenAt: this.world.now().toISOString(), ...what, status: 'kept' };
    this.write(entry);
    this.changed();
    void this.send();
    return entry;
  }

  /** Takes over what the server knows. */
  adopt(known: Entry[]): void {
    known.forEach((entry) => this.write({ ...entry, status: 'stored' }));
  }

  /** Forgets what was settled, so that the quiz can be practised again. */
  forget(): void {
    this.entries.forEach((entry) => this.shelf.remove(ANSWER + entry.id));
    this.shelf.remove('place');
    this.changed();
  }

  /** Sends at once what is still kept: on load, and when the line is back. */
  async send(): Promise<void> {
    if (this.line === 'sending' || this.stopped) {
      return;
    }
    this.cancelTimer();
    const batch = this.kept.slice(0, this.oneByOne ? 1 : AT_ONCE);
    if (batch.length === 0) {
      this.oneByOne = false;
      this.set('idle');
      return;
    }
    this.set('sending');
    const outcome = await this.post(batch);
    outcome();
    if (this.line === 'idle' && this.kept.length > 0) {
      await this.send();
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

  /** Sends the batch and gives back what to do then. */
  private async post(batch: Entry[]): Promise<() => void> {
    try {
      const response = await this.world.fetch(this.address.url, {
        method: 'POST',
        headers: this.headers(),
        body: JSON.stringify({ answers: batch.map(onTheWire) }),
        credentials: 'same-origin',
      });
      if (response.ok) {
        const body = (await response.json()) as { results?: Result[] };
        return () => this.settle(batch, body.results ?? []);
      }
      const detail = await detailOf(response);
      return () => this.turnedAway(batch, response, detail);
    } catch {
      return () => this.wait();
    }
  }

  private headers(): Record<string, string> {
    const headers: Record<string, string> = { 'Content-Type': 'application/json' };
    if (this.address.token) {
      headers['Authorization'] = `Bearer ${this.address.token}`;
    }
    return headers;
  }

  private settle(batch: Entry[], results: Result[]): void {
    const byId = new Map(results.map((result) => [result.id, result]));
    let settled = 0;
    for (const entry of batch) {
      const result = byId.get(entry.id);
      if (result && ['stored', 'repeated', 'refused'].includes(result.status)) {
        this.write({
          ...entry,
          status: result.status === 'refused' ? 'refused' : 'stored',
          reason: result.reason ?? '',
          verdict: result.verdict ?? null,
        });
        settled++;
      }
    }
    if (settled === 0) {
      this.wait();
      return;
    }
    this.waits = 0;
    this.set('idle');
  }

  private turnedAway(batch: Entry[], response: Response, detail: string): void {
    const { status } = response;
    if (status === 400 || status === 413) {
      this.sortOut(batch, detail);
    } else if (status === 429) {
      this.wait(Number(response.headers.get('Retry-After') ?? '') * 1000);
    } else if (status >= 400 && status < 500 && status !== 408 && status !== 425) {
      this.denial = detail;
      this.set('denied');
    } else {
      this.wait();
    }
  }

  /** One entry that cannot be taken must not hold back the others. */
  private sortOut(batch: Entry[], detail: string): void {
    const [only] = batch;
    if (batch.length === 1 && only) {
      this.write({ ...only, status: 'refused', reason: detail });
    }
    this.oneByOne = batch.length > 1 || this.kept.length > 0;
    this.set('idle');
  }

  private wait(atLeast = 0): void {
    const doubled = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** this.waits++);
    const random = new Uint8Array(1);
    this.world.fillRandom(random);
    const spread = doubled * (0.75 + (random[0] ?? 0) / 512);
    if (!this.stopped) {
      this.timer = this.world.later(() => void this.send(), Math.max(spread, atLeast || 0));
    }
    this.set('waiting');
  }

  private set(line: Line): void {
    this.line = line;
    this.changed();
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

  /** A random UUID (RFC 9562, version 4); `crypto.randomUUID` is missing on insecure origins. */
  private newId(): string {
    const bytes = new Uint8Array(16);
    this.world.fillRandom(bytes);
    bytes[6] = (bytes[6]! & 0x0f) | 0x40;
    bytes[8] = (bytes[8]! & 0x3f) | 0x80;
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }
}

function onTheWire(entry: Entry): object {
  const { id, givenAt, question, version, response, finish } = entry;
  return finish ? { id, finish, givenAt } : { id, question, version, response, givenAt, try: entry.try };
}

async function detailOf(response: Response): Promise<string> {
  try {
    const problem = (await response.json()) as { detail?: unknown };
    return typeof problem.detail === 'string' ? problem.detail : '';
  } catch {
    return '';
  }
}
