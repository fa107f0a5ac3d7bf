// @ts-nocheck: run by `node --test`, which has types of its own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spansOf } from './sentences.ts';

const english = 'He was at the MDL at 23:38.  The view was cut to 100 m, in fog.\u2060 ';

test('each sentence is said alone, and its words are found again', () => {
  const spans = spansOf(english, 'en');
  assert.deepEqual(
    spans.map(({ said }) => said),
    ['He was at the MDL at 23:38.', 'The view was cut to 100 m, in fog.'],
  );
  assert.deepEqual(
    spans.map(({ from, to }) => english.slice(from, to).replace('\u2060', '')),
    ['He was at the MDL at 23:38.', 'The view was cut to 100 m, in fog.'],
  );
});

test('Spanish and Korean have sentences of their own', () => {
  assert.equal(spansOf('¿Qué pasó? Cruzó el río.', 'es').length, 2);
  assert.equal(spansOf('강을 건넜어요. 안개가 짙었어요.', 'ko').length, 2);
});

test('nothing is said of nothing', () => {
  assert.deepEqual(spansOf(' \u2060 ', 'en'), []);
});
