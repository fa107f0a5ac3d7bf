// @ts-nocheck: run by `node --test`, which has types of its own.
import { Storage } from './device.ts';
import { NoteBook } from '../notes/note-book.ts';
import { NoteSync } from '../notes/note-sync.ts';
import { KINDS, isNothing, join, same } from '../notes/note.ts';

/** Chance that is the same in every run (mulberry32). */
export function random(seed) {
  return (below) => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** A few paragraphs of few words, so that many are alike. */
export function words(chance) {
  const some = ['boat', 'river', 'fog', 'no', 'I know', ''];
  return Array.from({ length: chance(4) }, () => some[chance(some.length)]).filter((one) => one).join('\n\n');
}

/** What the server does, rule by rule as in `NoteMerge` of the classroom. */
export class Server {
  rows = new Map();

  take({ keeper, writer, changes }) {
    changes.forEach((change) => this.rows.set(change.point, this.merged(this.rows.get(change.point), change, writer)));
    const notes = [...this.rows].map(([point, { kind, text, version }]) => ({ point, kind, text, version }));
    return { keeper, notes, refused: [] };
  }

  merged(row, { kind, text, base, was }, writer) {
    if (!row) return { kind, text, version: base + 1, writer, seen: base };
    if (same(row, { kind, text })) return row;
    const unbroken = row.writer === writer && base >= row.seen;
    if (base === row.version || unbroken) {
      return { kind, text, version: row.version + 1, writer, seen: row.writer === writer ? row.seen : row.version };
    }
    return {
      kind: kind === was.kind ? row.kind : kind,
      text: text === was.text ? row.text : row.text === was.text ? text : join(row.text, text),
      version: row.version + 1, writer, seen: row.version,
    };
  }
}

/** A device with a line to the server that can be cut before or after the server has heard. */
export class Device {
  storage = new Storage();
  line = 'up';

  constructor(server, seed = 1) {
    const device = this;
    this.timers = [];
    this.requests = [];
    const world = {
      async fetch(address, request) {
        device.requests.push({ address, ...request, body: JSON.parse(request.body) });
        if (device.line === 'down') throw new TypeError('offline');
        if (device.reply) return device.reply();
        const said = server.take(JSON.parse(request.body));
        device.meanwhile?.();
        if (device.line === 'no answer') throw new TypeError('cut');
        return new Response(JSON.stringify(said));
      },
      now: () => new Date(0),
      fillRandom(bytes) { for (let i = 0; i < bytes.length; i++) bytes[i] = seed++ * 37 % 256; },
      later(action, ms) { const timer = { action, ms }; device.timers.push(timer); return timer; },
      cancel(timer) { device.timers = device.timers.filter((one) => one !== timer); },
      giveUp: () => new AbortController().signal,
    };
    this.book = new NoteBook('dmz/imjin', 'heron', this.storage);
    this.sync = new NoteSync(this.book, world);
  }

  note(point) {
    const { kind, text } = this.book.get(point) ?? { kind: '', text: '' };
    return { kind, text };
  }
}

export { KINDS, isNothing };
