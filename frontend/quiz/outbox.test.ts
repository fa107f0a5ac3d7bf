// @ts-nocheck: run by `node --test`, which needs the endings of files and has its own types.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Bookmark } from './bookmark.ts';
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

function setting({ storage = new Storage(), owner = 'heron/1', token = null, attempt = null, server = stored, drawing = () => {} } = {}) {
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

/** A server that never answers, until the sender gives up. */
const silent = (request) => new Promise((_, reject) => request.signal?.addEventListener('abort', () => reject(request.signal.reason)));

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

test('an answer that the server cannot take today holds back no other', async () => {
  const { outbox, world } = setting({ server: () => Promise.reject(new TypeError('offline')) });
  outbox.give(answer('poison'));
  outbox.give(answer('good'));
  outbox.give(answer('better'));
  await settled();
  world.server = (request) => JSON.parse(request.body).answers.some((a) => a.question === 'poison') ? reply(500, {}) : stored(request);
  await outbox.send();
  assert.deepEqual(outbox.entries.map((e) => e.status), ['kept', 'stored', 'stored']);
  assert.equal(outbox.line, 'waiting');
  assert.equal(world.timers.length, 1);
});

test('a server that is down is not asked for each answer alone', async () => {
  const { outbox, world } = setting({ server: () => reply(503, {}) });
  outbox.give(answer('one'));
  outbox.give(answer('two'));
  await settled();
  assert.equal(world.requests.length, 1);
});

const nonsense = {
  'a page instead of an answer': () => new Response('<h1>Please accept our terms</h1>'),
  'null': () => reply(200, null),
  'a number': () => reply(200, { results: 5 }),
  'results of nothing': () => reply(200, { results: [null, 1, 'x', {}] }),
  'an unknown status': (request) => reply(200, { results: JSON.parse(request.body).answers.map(({ id }) => ({ id, status: 'perhaps' })) }),
  'a page that forbids': () => new Response('<h1>Forbidden</h1>', { status: 403 }),
  'a page that finds nothing': () => new Response('<h1>Not here</h1>', { status: 404 }),
  'a page that cannot read': () => new Response('<h1>Bad request</h1>', { status: 400 }),
  'a page that finds it too large': () => new Response('', { status: 413 }),
};
for (const [name, server] of Object.entries(nonsense)) {
  test(`what is not from our server decides nothing: ${name}`, async () => {
    const { outbox, world } = setting({ server });
    outbox.give(answer());
    await settled();
    assert.equal(outbox.kept.length, 1);
    assert.equal(outbox.line, 'waiting');
    world.server = stored;
    world.timers.pop().action();
    await settled();
    assert.equal(outbox.kept.length, 0);
  });
}

test('a verdict without its parts is no verdict', async () => {
  const { outbox } = setting({ server: (request) => reply(200, { results: JSON.parse(request.body).answers.map(({ id }) => ({ id, status: 'stored', verdict: { right: 'perhaps' } })) }) });
  outbox.give(answer());
  await settled();
  assert.deepEqual(outbox.entries.map((e) => [e.status, e.verdict]), [['stored', null]]);
});

test('a busy server that asks for a year is asked again within the hour', async () => {
  for (const wish of ['31536000', '1e300', 'Wed, 21 Oct 2026 07:28:00 GMT', '-5', '']) {
    const { outbox, world } = setting({ server: () => reply(429, {}, { 'Retry-After': wish }) });
    outbox.give(answer());
    await settled();
    const { ms } = world.timers.at(-1);
    assert.ok(ms >= 500 && ms <= 3_600_000, `${wish}: ${ms}`);
  }
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

test('a late answer is known as late', async () => {
  const { outbox } = setting({ server: (request) => reply(200, { results: JSON.parse(request.body).answers.map(({ id }) => ({ id, status: 'stored', late: true })) }) });
  outbox.give(answer());
  await settled();
  assert.deepEqual(outbox.entries.map((e) => [e.status, e.late]), [['stored', true]]);
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
