// @ts-nocheck: run by `node --test`, which has types of its own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Standing } from './standing.ts';

let made = 0;
const entry = (chosen, more = {}) => ({ id: `e${++made}`, question: 'q', givenAt: '2026-01-05T09:00:00Z', response: { chosen: [chosen] }, status: 'stored', ...more });
const verdict = (right, triesLeft = 2) => ({ verdict: { right, fraction: right ? '1/1' : '0/1', feedback: '', triesLeft } });
const atOnce = (...entries) => new Standing('q', entries, 'at-once');
const afterDue = (...entries) => new Standing('q', entries, 'after-due');

test('nothing given: nothing said, nothing settled', () => {
  const standing = atOnce(entry('a', { question: 'another' }), { id: 'f', finish: true, status: 'stored' });
  assert.deepEqual([standing.latest, standing.verdict, standing.response, standing.refused], [null, null, null, null]);
  assert.deepEqual([standing.isPending, standing.isSettled, standing.isLate, standing.group], [false, false, false, 'missing']);
});

test('right at first', () => {
  const standing = atOnce(entry('a', verdict(true, 0)));
  assert.deepEqual([standing.isSettled, standing.group], [true, 'first']);
});

test('wrong, then right', () => {
  assert.equal(atOnce(entry('b', verdict(false))).isSettled, false);
  const standing = atOnce(entry('b', verdict(false)), entry('a', verdict(true, 0)));
  assert.deepEqual([standing.isSettled, standing.group], [true, 'later']);
});

test('given, and not looked at yet', () => {
  assert.equal(atOnce(entry('a', { status: 'kept' })).group, 'waiting');
  assert.equal(atOnce(entry('b', { status: 'refused', reason: 'Too late.' })).group, 'missing');
});

test('wrong until no try is left', () => {
  const standing = atOnce(entry('b', verdict(false, 1)), entry('c', verdict(false, 0)));
  assert.deepEqual([standing.isSettled, standing.group], [true, 'open']);
});

test('the first right answer settles it, whatever another device gave after it', () => {
  const standing = atOnce(entry('a', verdict(true, 0)), entry('b', verdict(false)), entry('c', { status: 'kept' }));
  assert.deepEqual(standing.response, { chosen: ['a'] });
  assert.deepEqual([standing.isSettled, standing.group, standing.isPending], [true, 'first', true]);
});

test('an answer that was turned away counts for nothing, but is told', () => {
  const refused = entry('b', { status: 'refused', reason: 'Too late.' });
  const standing = atOnce(entry('a', verdict(false)), refused);
  assert.deepEqual(standing.response, { chosen: ['a'] });
  assert.equal(standing.refused, refused);
  assert.equal(atOnce(refused, entry('a', { status: 'kept' })).refused, null);
});

test('until the end the last answer holds, and is the first try', () => {
  const untold = afterDue(entry('a'), entry('b'));
  assert.deepEqual([untold.response, untold.verdict, untold.isSettled], [{ chosen: ['b'] }, null, false]);
  const told = afterDue(entry('b', verdict(false, 0)), entry('a', verdict(true, 0)));
  assert.deepEqual([told.group, told.isSettled], ['first', true]);
  assert.equal(afterDue(entry('a', verdict(true, 0)), entry('b', verdict(false, 0))).group, 'open');
});

test('what came after the end was no first try', () => {
  const standing = afterDue(entry('b', verdict(false, 0)), entry('a', { ...verdict(true, 0), late: true }));
  assert.deepEqual([standing.group, standing.isLate], ['later', true]);
});
