/** The part of `Storage` that is needed here. */
export interface Keeping {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

const ANSWERS = 'imjin-quiz:';

/**
 * A student's place in the storage of this device: everything under one key, so that nobody else's
 * work is ever seen. Where the storage cannot be used, memory takes its place, and says so.
 */
export class Shelf {
  private readonly prefix: string;
  private readonly storage: Keeping | null;
  private readonly memory = new Map<string, string>();

  /** @param kind of what lies here: the start of all its keys */
  constructor(storage: Keeping | null, owner: string, kind = ANSWERS) {
    this.storage = storage;
    this.prefix = `${kind}${encodeURIComponent(owner)}:`;
  }

  /** Whether something is only in memory and would be lost with this page. */
  get isMemoryOnly(): boolean {
    return this.memory.size > 0;
  }

  owns(key: string | null): boolean {
    return key === null || key.startsWith(this.prefix);
  }

  put(name: string, value: unknown): void {
    const key = this.prefix + name;
    const text = JSON.stringify(value);
    try {
      if (!this.storage) {
        throw new Error('no storage');
      }
      this.storage.setItem(key, text);
      this.memory.delete(name);
    } catch {
      this.memory.set(name, text);
    }
  }

  get(name: string): unknown {
    return parse(this.memory.get(name) ?? this.read(name));
  }

  remove(name: string): void {
    this.memory.delete(name);
    try {
      this.storage?.removeItem(this.prefix + name);
    } catch {
      // Storage that cannot be written has nothing to lose.
    }
  }

  /** All names that start so. */
  names(start: string): string[] {
    const stored = keysOf(this.storage, this.prefix + start).map((key) => key.slice(this.prefix.length));
    const remembered = [...this.memory.keys()].filter((name) => name.startsWith(start));
    return [...new Set([...stored, ...remembered])];
  }

  private read(name: string): string | null {
    try {
      return this.storage?.getItem(this.prefix + name) ?? null;
    } catch {
      return null;
    }
  }
}

function parse(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

function keysOf(storage: Keeping | null, start: string): string[] {
  const keys: string[] = [];
  try {
    for (let index = 0; index < (storage?.length ?? 0); index++) {
      const key = storage?.key(index);
      if (key?.startsWith(start)) {
        keys.push(key);
      }
    }
  } catch {
    return [];
  }
  return keys;
}

/** The device's storage, where the browser lets us have it. */
export function deviceStorage(): Keeping | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

/** Removes every answer and every place in a quiz from this device, whoever's they are. */
export function clearDevice(storage: Keeping | null = deviceStorage()): void {
  for (const key of keysOf(storage, ANSWERS)) {
    storage?.removeItem(key);
  }
}

/** How many answers on this device, whoever's they are, no server has confirmed yet; or others of that kind. */
export function unsentOnDevice(storage: Keeping | null = deviceStorage(), kind = ANSWERS): number {
  return keysOf(storage, kind)
    .map((key) => parse(storage?.getItem(key) ?? null) as { status?: string } | null)
    .filter((entry) => entry?.status === 'kept').length;
}
