// @ts-nocheck: run by `node --test`, which has types of its own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beyond, linesOf, nearest } from './lines.ts';

const text = linesOf([
  { top: 40, bottom: 60 },
  { top: 10, bottom: 30 },
  { top: 44, bottom: 56 },
  { top: 90, bottom: 110 },
  { top: 70, bottom: 70 },
]);

test('words side by side are one line, empty boxes none', () => {
  assert.deepEqual(text, [
    { top: 10, bottom: 30 },
    { top: 40, bottom: 60 },
    { top: 90, bottom: 110 },
  ]);
  assert.deepEqual(linesOf([]), []);
});

test('the ruler goes from line to line and stays at the last', () => {
  assert.equal(beyond(text, 20, 1), text[1]);
  assert.equal(beyond(text, 50, -1), text[0]);
  assert.equal(beyond(text, 100, 1), undefined);
  assert.equal(beyond(text, 20, -1), undefined);
});

test('between two lines the nearer one is meant', () => {
  assert.equal(nearest(text, 66), text[1]);
  assert.equal(nearest(text, 85), text[2]);
  assert.equal(nearest([], 85), undefined);
});
