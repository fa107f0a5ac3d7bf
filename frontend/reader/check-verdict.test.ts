import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { World } from '../quiz/world';
import { verdictOn } from './check-verdict';
import { PATIENCE, within } from './patience';

const answer = { question: 'check-boat', version: 1, response: { chosen: ['c'] }, try: 1 };
const verdict = { fraction: '1/1', right: true, feedback: '', triesLeft: 0 };

function world(reply: () => Promise<Response>, asked: { url: string; body: string; patience: number }[] = []): World {
  let patience = 0;
  return {
    fetch: (url, request) => {
      asked.push({ url, body: String(request.body), patience });
      return reply();
    },
    now: () => new Date('2026-01-05T09:00:00Z'),
    fillRandom: () => undefined,
    later: () => undefined,
    cancel: () => undefined,
    giveUp: (milliseconds) => {
      patience = milliseconds;
      return new AbortController().signal;
    },
  };
}

function told(body: object, status = 200): () => Promise<Response> {
  return () => Promise.resolve(new Response(JSON.stringify(body), { status }));
}

test('an answer is sent once, without waiting long, and the verdict is given', async () => {
  const asked: { url: string; body: string; patience: number }[] = [];
  const said = await verdictOn(world(told({ results: [{ id: 'check', status: 'stored', verdict }] }), asked), '/api/checks/x', answer);
  assert.equal(said?.right, true);
  assert.equal(asked.length, 1);
  assert.equal(asked[0]?.patience, PATIENCE);
  const sent = JSON.parse(asked[0]?.body ?? '') as { answers: object[] };
  assert.deepEqual(sent.answers, [{ id: 'check', ...answer, givenAt: '2026-01-05T09:00:00.000Z' }]);
});

test('a cut line, a server in trouble, a strange page and a refused answer give none', async () => {
  const replies = [
    () => Promise.reject(new TypeError('Failed to fetch')),
    told({}, 500),
    told({}, 503),
    told({ detail: 'not here' }, 404),
    () => Promise.resolve(new Response('<html>Sign in to the Wi-Fi</html>')),
    told({ results: [{ id: 'check', status: 'refused', reason: 'changed' }] }),
    told({ results: [] }),
  ];
  for (const reply of replies) {
    assert.equal(await verdictOn(world(reply), '/api/checks/x', answer), undefined);
  }
});

test('nobody waits longer than patience lasts', async () => {
  assert.equal(await within(Promise.resolve('here'), 50), 'here');
  assert.equal(await within(new Promise(() => undefined), 1), undefined);
  assert.equal(await within(Promise.reject(new Error('gone')), 50), undefined);
});
