// @ts-nocheck: run by `node --test`, which needs the endings of files and has its own types.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Outbox } from './outbox.ts';
import { Shelf, clearDevice, unsentOnDevice } from './shelf.ts';

class Storage {
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

const reply = (status, body, headers = {}) => new Response(JSON.stringify(body), { status, headers });
const stored = (request) => reply(200, { results: JSON.parse(request.body).answers.map(({ id }) => ({ id, status: 'stored', verdict: null })) });

function setting({ storage = new Storage(), owner = 'heron/1', token = null, server = stored } = {}) {
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
  };
  const shelf = new Shelf(storage, owner);
  let changes = 0;
  const outbox = new Outbox({ url: '/api/answers', token }, shelf, world, () => changes++);
  return { world, storage, shelf, outbox, changes: () => changes };
}
const answer = (question = 'q', chosen = 'a') => ({ question, version: 1, response: { chosen: [chosen] }, try: 1 });
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

test('an answer is on the device before it is sent, and confirmed by its id', async () => {
  const { world, outbox } = setting({ token: 'secret' });
  const { id } = outbox.give(answer());
  await settled();
  assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.ok(world.requests[0].storedThen.includes(id));
  assert.equal(world.requests[0].headers.Authorization, 'Bearer secret');
  assert.deepEqual(outbox.entries.map((e) => e.status), ['stored']);
  assert.equal(outbox.line, 'idle');
});

test('a lost line keeps the answer and tries again, more and more rarely', async () => {
  const { world, outbox } = setting({ server: () => Promise.reject(new TypeError('offline')) });
  outbox.give(answer());
  await settled();
  assert.equal(outbox.line, 'waiting');
  const waits = [];
  for (let i = 0; i < 8; i++) {
    const timer = world.timers.pop();
    waits.push(timer.ms);
    timer.action();
    await settled();
  }
  assert.ok(waits[0] <= 1250 && waits[3] >= 6000 && waits.every((ms) => ms <= 75_000), String(waits));
  world.server = stored;
  await outbox.send();
  assert.deepEqual(outbox.kept, []);
});

test('what was kept is sent after a reload, and another student never sees it', async () => {
  const storage = new Storage();
  const before = setting({ storage, server: () => reply(503, {}) });
  before.outbox.give(answer('one'));
  before.outbox.give(answer('two'));
  await settled();
  assert.equal(setting({ storage, owner: 'crane/1' }).outbox.entries.length, 0);
  const after = setting({ storage });
  await after.outbox.send();
  assert.deepEqual(JSON.parse(after.world.requests[0].body).answers.map((a) => a.question), ['one', 'two']);
  assert.equal(after.outbox.kept.length, 0);
});

test('a repeated id counts as stored, a refused one says why', async () => {
  const { outbox } = setting({
    server: (request) => reply(200, { results: JSON.parse(request.body).answers.map(({ id, question }) =>
      question === 'late' ? { id, status: 'refused', reason: 'Too late.' } : { id, status: 'repeated' }) }),
  });
  outbox.give(answer('late'));
  outbox.give(answer('again'));
  await settled();
  assert.deepEqual(outbox.entries.map((e) => [e.status, e.reason]), [['refused', 'Too late.'], ['stored', '']]);
});

test('an answer that the server does not mention stays kept', async () => {
  const { outbox } = setting({ server: () => reply(200, { results: [] }) });
  outbox.give(answer());
  await settled();
  assert.equal(outbox.kept.length, 1);
  assert.equal(outbox.line, 'waiting');
});

test('an answer that the server does not mention is no reason to ask without end', async () => {
  const { outbox, world } = setting({ server: (request) => {
    const [first] = JSON.parse(request.body).answers;
    return reply(200, { results: [{ id: first.id, status: 'stored' }] });
  } });
  outbox.give(answer('one'));
  outbox.give(answer('two'));
  await settled();
  assert.ok(world.requests.length <= 4);
  assert.equal(outbox.kept.length, 0);
});

test('one entry that cannot be read holds back no other', async () => {
  const { outbox, world } = setting({ server: () => Promise.reject(new TypeError('offline')) });
  outbox.give(answer('bad'));
  outbox.give(answer('good'));
  await settled();
  world.server = (request) => JSON.parse(request.body).answers.some((a) => a.question === 'bad')
    ? reply(400, { detail: 'This could not be read.' }) : stored(request);
  await outbox.send();
  assert.deepEqual(outbox.entries.map((e) => [e.status, e.reason]), [['refused', 'This could not be read.'], ['stored', '']]);
});

test('a busy server is left alone as long as it asks for', async () => {
  const { outbox, world } = setting({ server: () => reply(429, {}, { 'Retry-After': '30' }) });
  outbox.give(answer());
  await settled();
  assert.equal(world.timers.at(-1).ms, 30_000);
  assert.equal(outbox.kept.length, 1);
});

test('a token that is no longer valid stops the sending and keeps the answers', async () => {
  const { outbox, world } = setting({ server: () => reply(401, { detail: 'Please join again.' }) });
  outbox.give(answer());
  await settled();
  assert.equal(outbox.line, 'denied');
  assert.equal(outbox.denial, 'Please join again.');
  assert.equal(world.timers.length, 0);
  assert.equal(outbox.kept.length, 1);
});

test('without storage, memory keeps the answers and says so', async () => {
  for (const storage of [null, Object.assign(new Storage(), { full: true })]) {
    const shelf = new Shelf(storage, 'heron');
    const { world } = setting();
    const outbox = new Outbox({ url: '/api', token: null }, shelf, world, () => {});
    outbox.give(answer());
    await settled();
    assert.equal(shelf.isMemoryOnly, true);
    assert.deepEqual(outbox.entries.map((e) => e.status), ['stored']);
  }
});

test('two tabs of one student share the entries', async () => {
  const storage = new Storage();
  const one = setting({ storage });
  const two = setting({ storage });
  two.world.seed = 99;
  one.outbox.give(answer('one'));
  two.outbox.give(answer('two'));
  await settled();
  assert.equal(one.outbox.entries.length, 2);
  assert.equal(two.outbox.entries.length, 2);
  assert.equal(two.outbox.kept.length, 0);
});

test('what the server knows is taken over and not sent again', async () => {
  const { outbox, world } = setting();
  outbox.adopt([{ id: 'x', givenAt: '2026-01-01T00:00:00Z', question: 'q', status: 'stored' }]);
  await outbox.send();
  assert.equal(world.requests.length, 0);
  assert.equal(outbox.entries.length, 1);
});

test('handing in travels without a question', async () => {
  const { outbox, world } = setting();
  outbox.give({ finish: true });
  await settled();
  assert.deepEqual(Object.keys(JSON.parse(world.requests[0].body).answers[0]).sort(), ['finish', 'givenAt', 'id']);
});

test('leaving clears the device of all students and touches nothing else', async () => {
  const storage = new Storage();
  storage.setItem('imjin-level', 'A2');
  const { outbox } = setting({ storage, server: () => reply(500, {}) });
  outbox.give(answer());
  outbox.place = { open: 'q' };
  assert.equal(unsentOnDevice(storage), 1);
  clearDevice(storage);
  assert.deepEqual([...storage.map.keys()], ['imjin-level']);
});
