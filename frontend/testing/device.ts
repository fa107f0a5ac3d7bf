// @ts-nocheck: run by `node --test`, which has types of its own.
import { Outbox } from '../quiz/outbox.ts';
import { Shelf } from '../quiz/shelf.ts';

/** The storage of a browser, in which a test can look. */
export class Storage {
  map = new Map();
  full = false;
  get length() { return this.map.size; }
  key(index) { return [...this.map.keys()][index] ?? null; }
  getItem(key) { return this.map.get(key) ?? null; }
  setItem(key, value) {
    if (this.full) throw new Error('QuotaExceededError');
    this.map.set(key, value);
  }
  removeItem(key) { this.map.delete(key); }
}

/** What a server answers. */
export const reply = (status, body, headers = {}) => new Response(JSON.stringify(body), { status, headers });
/** A server that stores whatever it gets. */
export const stored = (request) => reply(200, { results: JSON.parse(request.body).answers.map(({ id }) => ({ id, status: 'stored', verdict: null })) });

/** A device with its storage, in a world that a test turns. */
export function setting({ storage = new Storage(), owner = 'heron/1', token = null, attempt = null, server = stored, drawing = () => {} } = {}) {
  const world = {
    requests: [], timers: [], server, seed: 1, time: Date.parse('2026-01-05T09:00:00Z'),
    async fetch(url, request) {
      world.requests.push({ url, ...request, storedThen: [...storage.map.values()].join() });
      return world.server(request);
    },
    now() { return new Date(world.time++); },
    fillRandom(bytes) { for (let i = 0; i < bytes.length; i++) bytes[i] = world.seed++ * 37 % 256; },
    later(action, ms) { const timer = { action, ms }; world.timers.push(timer); return timer; },
    cancel(timer) { world.timers = world.timers.filter((one) => one !== timer); },
    giveUp(ms) { world.patience = { ms, end: new AbortController() }; return world.patience.end.signal; },
  };
  const shelf = new Shelf(storage, owner);
  let changes = 0;
  const outbox = new Outbox({ url: '/api/answers', token, attempt }, shelf, world, () => { changes++; drawing(); });
  return { world, storage, shelf, outbox, changes: () => changes };
}
export const answer = (question = 'q', chosen = 'a') => ({ question, version: 1, response: { chosen: [chosen] }, try: 1 });
/** Everything that can happen now has happened. */
export const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

/** A server that never answers, until the sender gives up. */
export const silent = (request) => new Promise((_, reject) => request.signal?.addEventListener('abort', () => reject(request.signal.reason)));
