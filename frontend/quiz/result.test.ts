// @ts-nocheck: run by `node --test`, which has types of its own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handInWhenDone } from './result.ts';

const settled = { isSettled: true, isPending: false };

function player({ entries = [], token = 'secret', isAfterDue = false, isClosed = false } = {}) {
  const given = [];
  return { given, isAfterDue, isClosed, dataset: token ? { token } : {}, outbox: { entries, give: (what) => given.push(what) } };
}

test('who has nothing left to answer hands in', () => {
  const one = player();
  handInWhenDone(one, [settled, settled]);
  assert.deepEqual(one.given, [{ finish: true }]);
});

test('as long as there is a try left, or an answer on its way, nobody hands in for the student', () => {
  const one = player();
  handInWhenDone(one, [settled, { isSettled: false, isPending: false }]);
  handInWhenDone(one, [settled, { isSettled: true, isPending: true }]);
  assert.deepEqual(one.given, []);
});

test('it is done once, even if it was turned away', () => {
  for (const status of ['kept', 'stored', 'refused']) {
    const one = player({ entries: [{ finish: true, status }] });
    handInWhenDone(one, [settled]);
    assert.deepEqual(one.given, [], status);
  }
});

test('practice, a closed quiz and one without feedback are not handed in by themselves', () => {
  for (const one of [player({ token: null }), player({ isClosed: true }), player({ isAfterDue: true })]) {
    handInWhenDone(one, [settled]);
    assert.deepEqual(one.given, []);
  }
});
