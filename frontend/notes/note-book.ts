import { Shelf, deviceStorage, unsentOnDevice, type Keeping } from '../quiz/shelf';
import { NOTHING, isKind, isNothing, join, rebase, same, type Note } from './note';

/** Kept on the device alone, on its way to the class, confirmed by the server, or turned away. */
export type Status = 'own' | 'kept' | 'stored' | 'refused';

export interface Entry extends Note {
  status: Status;
  /** The version on the server that this goes back to; 0 when the server has none. */
  version: number;
  /** What it was in that version. */
  was: Note;
  /** Why the server did not take it. */
  reason?: string;
}

/** A note as the server has it. */
export interface Stored extends Note {
  point: string;
  version: number;
}

/** What goes to the server. */
export interface Change extends Note {
  point: string;
  base: number;
  was: Note;
}

const NOTES = 'imjin-notes:';
/** The owner of what is made without a class. */
const DEVICE = 'device';
const WRITER = 'writer';
const HERE = 'here';

/**
 * One reader's highlights and notes on one story, as this device keeps them. Points are named
 * `step/point`. Every tab writes to the storage at once and looks there again, so that all agree.
 */
export class NoteBook {
  private readonly shelf: Shelf;
  private readonly prefix: string;
  private readonly listeners = new Set<() => void>();
  private open = true;
  readonly story: string;
  readonly keeper: string | null;

  /**
   * @param story as `pack/story`
   * @param keeper to whom the notes belong in a class; without one they are the device's own
   */
  constructor(story: string, keeper: string | null, storage: Keeping | null = deviceStorage()) {
    this.story = story;
    this.keeper = keeper;
    this.shelf = new Shelf(storage, keeper ?? DEVICE, NOTES);
    this.prefix = `${story}/`;
    if (this.shelf.get(HERE) === null) {
      this.shelf.put(HERE, true);
    }
  }

  /** Whether somebody has left this device and cleared it; then nothing more is written. */
  get isGone(): boolean {
    return !this.open || this.shelf.get(HERE) === null;
  }

  close(): void {
    this.open = false;
  }

  /** Whether something would be lost with this page. */
  get isMemoryOnly(): boolean {
    return this.shelf.isMemoryOnly;
  }

  /** Whether a change of that key in the storage may be one of these notes. */
  owns(key: string | null): boolean {
    return this.shelf.owns(key);
  }

  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Says to all that show notes that they have changed. */
  tell(): void {
    [...this.listeners].forEach((listener) => listener());
  }

  get(point: string): Entry | null {
    const found = this.shelf.get(this.prefix + point);
    return isEntry(found) ? found : null;
  }

  /** The names of the points that have a highlight or a note. */
  get points(): string[] {
    return this.names.filter((point) => {
      const entry = this.get(point);
      return entry !== null && !isNothing(entry);
    });
  }

  get unsent(): string[] {
    return this.names.filter((point) => this.get(point)?.status === 'kept');
  }

  get refused(): Entry[] {
    return this.names.flatMap((point) => this.get(point) ?? []).filter(({ status }) => status === 'refused');
  }

  /** Writes down what somebody makes of a sentence; nothing takes it away. */
  write(point: string, note: Note): void {
    const before = this.get(point);
    if (this.isGone || same(before ?? NOTHING, note)) {
      return;
    }
    if (!this.keeper) {
      this.put(point, note, 'own', 0, NOTHING);
    } else if (!before) {
      this.put(point, note, 'kept', 0, NOTHING);
    } else {
      const was = before.status === 'stored' ? { kind: before.kind, text: before.text } : before.was;
      this.put(point, note, 'kept', before.version, was);
    }
    this.tell();
  }

  /** Takes all away. */
  clear(): void {
    this.points.forEach((point) => this.write(point, NOTHING));
  }

  /** Adds what another book has on the same story, and empties that. */
  takeFrom(other: NoteBook): void {
    for (const point of other.points) {
      const { kind, text } = other.get(point) ?? NOTHING;
      const own = this.get(point) ?? NOTHING;
      this.write(point, { kind: own.kind || kind, text: join(own.text, text) });
      other.write(point, NOTHING);
    }
  }

  change(point: string): Change | null {
    const entry = this.get(point);
    return entry && { point, kind: entry.kind, text: entry.text, base: entry.version, was: entry.was };
  }

  /**
   * Takes over all that the server has of this story. What was written here meanwhile stays, put upon
   * it; what the server does not know any more is sent to it again.
   */
  adopt(all: readonly Stored[], sent: readonly Change[], refused: ReadonlyMap<string, string>): void {
    if (this.isGone) {
      return;
    }
    const onWay = new Map(sent.map((change) => [change.point, change]));
    for (const { point, kind, text, version } of all) {
      this.adoptOne(point, { kind, text }, version, refused.has(point) ? undefined : onWay.get(point));
    }
    const known = new Set(all.map(({ point }) => point));
    for (const point of this.names.filter((name) => !known.has(name))) {
      const entry = this.get(point);
      if (entry?.status === 'stored') {
        this.put(point, entry, 'kept', 0, NOTHING);
      }
    }
    sent.filter(({ point }) => !known.has(point) && !refused.has(point)).forEach((change) => this.forget(change));
    refused.forEach((reason, point) => this.refuse(point, onWay.get(point), reason));
    this.tell();
  }

  /** Nothing was there, and nothing is to be kept. */
  private forget(sent: Change): void {
    if (isNothing(sent) && isNothing(this.get(sent.point) ?? NOTHING)) {
      this.shelf.remove(this.prefix + sent.point);
    }
  }

  private adoptOne(point: string, theirs: Note, version: number, sent: Change | undefined): void {
    const mine = this.get(point);
    if (mine?.status === 'stored' && mine.version > version) {
      // An answer that comes late, or a server that came back from an older copy.
      this.put(point, mine, 'kept', mine.version, NOTHING);
    } else if (!mine || mine.status === 'stored' || (sent && same(mine, sent))) {
      this.put(point, theirs, 'stored', version, theirs);
    } else if (sent) {
      const text = rebase(theirs.text, sent.text, mine.text);
      const kind = mine.kind === sent.kind ? theirs.kind : mine.kind;
      this.put(point, { kind, text }, 'kept', version, theirs);
    }
  }

  /** Turned away for good; what somebody has written since is tried anew. */
  refuse(point: string, sent: Change | undefined, reason: string): void {
    const mine = this.get(point);
    if (mine && sent && same(mine, sent)) {
      this.shelf.put(this.prefix + point, { ...mine, status: 'refused', reason });
    }
  }

  /** A random name of this device, by which the server tells its own earlier words from another's. */
  writer(random: () => string): string {
    const known = this.shelf.get(WRITER);
    if (typeof known === 'string') {
      return known;
    }
    const fresh = random();
    this.shelf.put(WRITER, fresh);
    return fresh;
  }

  private put(point: string, { kind, text }: Note, status: Status, version: number, was: Note): void {
    if (isNothing({ kind, text }) && status !== 'kept') {
      this.shelf.remove(this.prefix + point);
    } else {
      const { kind: wasKind, text: wasText } = was;
      this.shelf.put(this.prefix + point, { kind, text, status, version, was: { kind: wasKind, text: wasText } });
    }
  }

  private get names(): string[] {
    return this.shelf.names(this.prefix).map((name) => name.slice(this.prefix.length));
  }
}

/** The stories of which this device keeps something that the keeper's class has not got yet. */
export function unsentStories(keeper: string, storage: Keeping | null = deviceStorage()): string[] {
  const shelf = new Shelf(storage, keeper, NOTES);
  const kept = shelf.names('').filter((name) => (shelf.get(name) as Partial<Entry> | null)?.status === 'kept');
  return [...new Set(kept.map((name) => name.split('/').slice(0, 2).join('/')))];
}

/** How many notes on this device, whoever's they are, are on their way to a class. */
export function unsentNotes(storage: Keeping | null = deviceStorage()): number {
  return unsentOnDevice(storage, NOTES);
}

/** How many notes this device has of its own. */
export function ownNotes(storage: Keeping | null = deviceStorage()): number {
  return new Shelf(storage, DEVICE, NOTES).names('').filter((name) => name.includes('/')).length;
}

/** On a device that many share: what others have, and their classes have too, need not lie here. */
export function forgetOthers(keeper: string | null, storage: Keeping | null = deviceStorage()): void {
  for (const owner of ownersOn(storage)) {
    if (owner !== keeper && owner !== DEVICE) {
      const shelf = new Shelf(storage, owner, NOTES);
      const stored = shelf.names('').filter((name) => (shelf.get(name) as Partial<Entry> | null)?.status === 'stored');
      stored.forEach((name) => shelf.remove(name));
    }
  }
}

function ownersOn(storage: Keeping | null): string[] {
  const owners = new Set<string>();
  try {
    for (let index = 0; index < (storage?.length ?? 0); index++) {
      const key = storage?.key(index) ?? '';
      if (key.startsWith(NOTES)) {
        owners.add(decodeURIComponent(key.slice(NOTES.length).split(':')[0] ?? ''));
      }
    }
  } catch {
    // Storage that cannot be read holds nobody's notes.
  }
  return [...owners];
}

function isEntry(found: unknown): found is Entry {
  const entry = found as Partial<Entry> | null;
  return isNote(entry) && isNote(entry.was) && typeof entry.version === 'number' && typeof entry.status === 'string';
}

function isNote(found: unknown): found is Note & Partial<Entry> {
  const note = found as Partial<Note> | null | undefined;
  return typeof note === 'object' && note !== null && typeof note.text === 'string' && (note.kind === '' || isKind(note.kind));
}
