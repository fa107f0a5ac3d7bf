// @ts-nocheck: run by `node --test`, which has types of its own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Storage, answer, reply, setting, settled, silent, stored } from '../testing/device.ts';
import { Bookmark } from './bookmark.ts';
import { Outbox } from './outbox.ts';
import { Shelf, clearDevice, unsentOnDevice } from './shelf.ts';

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

test('of one question the last try is the last, whichever clock dated the others', async () => {
  const { outbox } = setting();
  const known = (id, question, tries, givenAt) =>
    outbox.adopt([{ ...answer(question), id, try: tries, givenAt, status: 'stored' }]);
  known('a', 'one', 1, '2026-05-04T09:10:00.000Z');
  known('b', 'two', 1, '2026-05-04T09:11:00.000Z');
  known('c', 'one', 2, '2026-05-04T09:02:00.000Z');
  const order = outbox.entries.filter((entry) => entry.question === 'one').map((entry) => entry.id);
  assert.deepEqual(order, ['a', 'c']);
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
  outbox.adopt([{ id: 'x', givenAt: '2026-01-01T00:00:00Z', ...answer(), status: 'stored' }]);
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
  const { outbox, shelf } = setting({ storage, server: () => reply(500, {}) });
  outbox.give(answer());
  new Bookmark(shelf).open = 'q';
  assert.equal(unsentOnDevice(storage), 1);
  clearDevice(storage);
  assert.deepEqual([...storage.map.keys()], ['imjin-level']);
});

test('a server that never answers is given up after a while, and asked again', async () => {
  const { outbox, world } = setting({ server: silent });
  outbox.give(answer());
  await settled();
  assert.equal(outbox.line, 'sending');
  assert.ok(world.patience.ms >= 15_000 && world.patience.ms <= 30_000, String(world.patience.ms));
  world.patience.end.abort();
  await settled();
  assert.equal(outbox.line, 'waiting');
  world.server = stored;
  world.timers.pop().action();
  await settled();
  assert.equal(outbox.kept.length, 0);
});

test('a reply that arrives when the device was cleared writes nothing back', async () => {
  let reply;
  const { outbox, storage } = setting({ server: (request) => new Promise((resolve) => { reply = () => resolve(stored(request)); }) });
  outbox.give(answer());
  await settled();
  clearDevice(storage);
  reply();
  await settled();
  assert.deepEqual([...storage.map.keys()], []);
  assert.equal(outbox.line, 'idle');
});

test('a refused answer stays refused, with its reason, after a reload', async () => {
  const storage = new Storage();
  const refusing = (request) => reply(200, { results: JSON.parse(request.body).answers.map(({ id }) => ({ id, status: 'refused', reason: 'Too late.' })) });
  setting({ storage, server: refusing }).outbox.give(answer());
  await settled();
  const { outbox, world } = setting({ storage });
  outbox.adopt([]);
  await outbox.send();
  assert.deepEqual(outbox.entries.map((e) => [e.status, e.reason]), [['refused', 'Too late.']]);
  assert.equal(world.requests.length, 0);
});

test('after a reload an unsent answer is sent unless the server knows it', async () => {
  const storage = new Storage();
  const before = setting({ storage, server: () => reply(503, {}) });
  const arrived = before.outbox.give(answer('arrived'));
  before.outbox.give(answer('unsent'));
  await settled();
  const { outbox, world } = setting({ storage });
  outbox.adopt([{ ...arrived, status: 'stored' }]);
  assert.deepEqual(outbox.kept.map((e) => e.question), ['unsent']);
  await outbox.send();
  assert.deepEqual(JSON.parse(world.requests[0].body).answers.map((a) => a.question), ['unsent']);
});

test('what was confirmed, but is unknown to the server, is sent again', async () => {
  const storage = new Storage();
  const before = setting({ storage });
  const kept = before.outbox.give(answer('kept'));
  before.outbox.give(answer('gone'));
  before.outbox.give({ finish: true });
  await settled();
  const { outbox, world } = setting({ storage });
  outbox.adopt([{ ...kept, status: 'stored' }, { id: 'handed-in-on-another-device', givenAt: '2026-01-05T09:01:00Z', finish: true, status: 'stored' }]);
  await outbox.send();
  assert.deepEqual(JSON.parse(world.requests[0].body).answers.map((a) => a.question), ['gone']);
  assert.equal(outbox.kept.length, 0);
});

test('a reload in one tab while another sends asks twice for one id, and both tabs say saved', async () => {
  const storage = new Storage();
  const book = new Set();
  const server = (request) => reply(200, { results: JSON.parse(request.body).answers.map(({ id }) => {
    const status = book.has(id) ? 'repeated' : 'stored';
    book.add(id);
    return { id, status, verdict: null };
  }) });
  const gates = [];
  const gated = (request) => new Promise((resolve) => gates.push(() => resolve(server(request))));
  const one = setting({ storage, server: gated });
  const { id } = one.outbox.give(answer());
  const two = setting({ storage, server: gated });
  void two.outbox.send();
  await settled();
  assert.equal(gates.length, 2);
  gates.reverse().forEach((open) => open());
  await settled();
  assert.deepEqual([...book], [id]);
  assert.deepEqual(one.outbox.entries.map((e) => e.status), ['stored']);
  assert.deepEqual([one.outbox.line, two.outbox.line], ['idle', 'idle']);
});

test('a page that cannot be drawn does not stop the sending', async () => {
  const { outbox, world } = setting({ drawing: () => { throw new Error('no such element'); } });
  outbox.give(answer());
  await settled();
  assert.equal(outbox.kept.length, 0);
  assert.throws(() => world.timers[0].action(), /no such element/);
});

test('what somebody else wrote into the storage is passed over', async () => {
  const storage = new Storage();
  const { outbox } = setting({ storage });
  const wild = ['', 'null', '7', '[]', '{}', '{"id":1}', '{"id":"a"}', '{"id":"b","givenAt":5,"status":"kept","question":"q"}',
    '{"id":"c","givenAt":"2026-01-01T00:00:00Z","status":"perhaps","question":"q"}', '{"id":"d","givenAt":"2026-01-01T00:00:00Z","status":"kept"}', '{"id":"e","givenAt":"x'];
  wild.forEach((text, index) => storage.setItem(`imjin-quiz:heron%2F1:answer:${index}`, text));
  outbox.give(answer());
  await settled();
  assert.deepEqual(outbox.entries.map((e) => e.status), ['stored']);
});

test('each answer names its attempt, and the batch the time of the device', async () => {
  const { outbox, world } = setting({ attempt: 'first' });
  outbox.give(answer());
  await settled();
  const body = JSON.parse(world.requests[0].body);
  assert.equal(body.answers[0].attempt, 'first');
  assert.ok(body.sentAt > body.answers[0].givenAt);
});

test('what was not sent from an earlier attempt is sent with its name, and nothing else is taken over', async () => {
  const storage = new Storage();
  const before = setting({ storage, owner: 'attempt/first', attempt: 'first' });
  before.outbox.give(answer('stored'));
  await settled();
  before.world.server = () => reply(503, {});
  before.outbox.give(answer('unsent'));
  await settled();
  const { outbox, world } = setting({ storage, owner: 'attempt/second', attempt: 'second' });
  outbox.gather([new Shelf(storage, 'attempt/first'), new Shelf(storage, 'attempt/unknown')]);
  assert.deepEqual(outbox.entries.map((e) => e.question), ['unsent']);
  await outbox.send();
  assert.deepEqual(JSON.parse(world.requests[0].body).answers.map((a) => [a.question, a.attempt]), [['unsent', 'first']]);
  assert.equal(new Shelf(storage, 'attempt/first').names('answer:').length, 1);
});

test('a tab sends after a while what another tab has left behind', async () => {
  const storage = new Storage();
  const open = setting({ storage });
  const closed = setting({ storage, server: silent });
  closed.outbox.give(answer());
  closed.outbox.stop();
  open.outbox.sendSoon();
  open.outbox.sendSoon();
  assert.deepEqual([open.world.requests.length, open.world.timers.length], [0, 1]);
  open.world.timers.pop().action();
  await settled();
  assert.equal(open.outbox.kept.length, 0);
  open.outbox.sendSoon();
  assert.equal(open.world.timers.length, 0);
});
