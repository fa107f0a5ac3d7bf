// @ts-nocheck: run by `node --test`, which has types of its own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stepFrom } from './cell-step.ts';

const from = (row, column) => (key) => stepFrom({ row, column }, key, 3, 17);

test('arrows go to the neighbour, Home and End to the ends of the row', () => {
  const step = from(1, 5);
  assert.deepEqual(step('ArrowLeft'), { row: 1, column: 4 });
  assert.deepEqual(step('ArrowRight'), { row: 1, column: 6 });
  assert.deepEqual(step('ArrowUp'), { row: 0, column: 5 });
  assert.deepEqual(step('ArrowDown'), { row: 2, column: 5 });
  assert.deepEqual(step('Home'), { row: 1, column: 0 });
  assert.deepEqual(step('End'), { row: 1, column: 16 });
});

test('at an edge it stays', () => {
  assert.deepEqual(from(0, 0)('ArrowLeft'), { row: 0, column: 0 });
  assert.deepEqual(from(0, 0)('ArrowUp'), { row: 0, column: 0 });
  assert.deepEqual(from(2, 16)('ArrowRight'), { row: 2, column: 16 });
  assert.deepEqual(from(2, 16)('ArrowDown'), { row: 2, column: 16 });
});

test('other keys lead nowhere', () => {
  assert.equal(from(1, 1)('Tab'), undefined);
  assert.equal(from(1, 1)('Enter'), undefined);
});
