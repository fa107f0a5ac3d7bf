import type { World } from './outbox';

/** The browser as an outbox sees it; on insecure origins too. */
export function browserWorld(): World {
  return {
    fetch: (address, request) => fetch(address, request),
    now: () => new Date(),
    fillRandom,
    later: (action, milliseconds) => setTimeout(action, milliseconds),
    cancel: (timer) => clearTimeout(timer as number),
  };
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
