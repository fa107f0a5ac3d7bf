// @ts-nocheck: run by `node --test`, which has types of its own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arranged, moved } from './arrange.ts';

const ids = ['a', 'b', 'c', 'd'];

test('items stand as they were put', () => {
  assert.deepEqual(arranged(ids, ['c', 'a', 'd', 'b']), ['c', 'a', 'd', 'b']);
});

test('whatever is wanted, each item stays there once', () => {
  const wild = [[], ['d'], ['x', 'y'], ['c', 'c', 'c'], ['d', 'x', 'a', 'd'], [...ids, ...ids], [''], ['a,b'], ['__proto__', 'constructor'], [null, 7, {}, undefined]];
  for (const wanted of wild) {
    const result = arranged(ids, wanted);
    assert.deepEqual([...result].sort(), ids, JSON.stringify(wanted));
    const named = wanted.filter((id, at) => ids.includes(id) && wanted.indexOf(id) === at);
    assert.deepEqual(result.slice(0, named.length), named, JSON.stringify(wanted));
  }
  assert.deepEqual(arranged([], ['a']), []);
});

test('what nobody named keeps its order at the end', () => {
  assert.deepEqual(arranged(ids, ['c']), ['c', 'a', 'b', 'd']);
});

test('an item moves by one place, and not beyond the ends', () => {
  assert.deepEqual(moved(ids, 'b', 'up'), ['b', 'a', 'c', 'd']);
  assert.deepEqual(moved(ids, 'b', 'down'), ['a', 'c', 'b', 'd']);
  assert.deepEqual(moved(ids, 'a', 'up'), ids);
  assert.deepEqual(moved(ids, 'd', 'down'), ids);
  assert.deepEqual(moved(ids, 'x', 'up'), ids);
  assert.deepEqual(moved(ids, 'x', 'down'), ids);
  assert.deepEqual(moved([], 'a', 'down'), []);
});

test('down and up again changes nothing, wherever there is room', () => {
  for (const id of ids.slice(0, -1)) {
    assert.deepEqual(moved(moved(ids, id, 'down'), id, 'up'), ids);
  }
});
