// @ts-nocheck: run by `node --test`, which has types of its own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer, reply, setting, settled, stored } from '../testing/device.ts';

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

test('a late answer is known as late', async () => {
  const { outbox } = setting({ server: (request) => reply(200, { results: JSON.parse(request.body).answers.map(({ id }) => ({ id, status: 'stored', late: true })) }) });
  outbox.give(answer());
  await settled();
  assert.deepEqual(outbox.entries.map((e) => [e.status, e.late]), [['stored', true]]);
});
