/** Everything from outside that an outbox uses. */
export interface World {
  fetch(address: string, request: RequestInit): Promise<Response>;
  now(): Date;
  fillRandom(bytes: Uint8Array<ArrayBuffer>): void;
  later(action: () => void, milliseconds: number): unknown;
  cancel(timer: unknown): void;
  /** A signal that ends a request after so many milliseconds. */
  giveUp(milliseconds: number): AbortSignal;
}

/** The browser as an outbox sees it; on insecure origins too. */
export function browserWorld(): World {
  return {
    fetch: (address, request) => fetch(address, request),
    now: () => new Date(),
    fillRandom,
    later: (action, milliseconds) => setTimeout(action, milliseconds),
    cancel: (timer) => clearTimeout(timer as number),
    giveUp: (milliseconds) => ('timeout' in AbortSignal ? AbortSignal.timeout(milliseconds) : timeout(milliseconds)),
  };
}

/** `AbortSignal.timeout` for browsers that have not got it. */
function timeout(milliseconds: number): AbortSignal {
  const end = new AbortController();
  setTimeout(() => end.abort(), milliseconds);
  return end.signal;
}

function fillRandom(bytes: Uint8Array<ArrayBuffer>): void {
  if (globalThis.crypto?.getRandomValues) {
    globalThis.crypto.getRandomValues(bytes);
    return;
  }
  for (let index = 0; index < bytes.length; index++) {
    bytes[index] = Math.floor(Math.random() * 256);
  }
}

/** A random UUID (RFC 9562, version 4); `crypto.randomUUID` is missing on insecure origins. */
export function randomId(world: World): string {
  const bytes = new Uint8Array(16);
  world.fillRandom(bytes);
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
