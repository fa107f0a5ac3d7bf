// @ts-nocheck: run by `node --test`, which has types of its own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { join, rebase } from './note.ts';
import { random, words } from '../testing/two-devices.ts';

test('a text written twice is one text', () => {
  assert.equal(join('The boat.', 'The boat.'), 'The boat.');
  assert.equal(join('', 'The boat.'), 'The boat.');
  assert.equal(join('The boat.', ''), 'The boat.');
  assert.equal(join('no', 'I know'), 'no\n\nI know');
  assert.equal(join('a\n\nb', 'b'), 'a\n\nb');
  assert.equal(join('b', 'a\n\nb'), 'a\n\nb');
});

test('joining keeps every paragraph of both, whatever they are, and joining again adds nothing', () => {
  const chance = random(7);
  for (let round = 0; round < 2000; round++) {
    const [one, other] = [words(chance), words(chance)];
    const both = join(one, other);
    const paragraphs = both.split('\n\n');
    for (const paragraph of [...one.split('\n\n'), ...other.split('\n\n')]) {
      assert.ok(paragraph === '' || paragraphs.includes(paragraph), JSON.stringify({ one, other, both }));
    }
    assert.equal(join(both, one), both);
    assert.equal(join(both, other), both);
  }
});

test('what was written on meanwhile is put upon what the server made of the earlier text', () => {
  assert.equal(rebase('mine', 'mine', 'mine and more'), 'mine and more');
  assert.equal(rebase('theirs\n\nmine', 'mine', 'mine and more'), 'theirs\n\nmine and more');
  assert.equal(rebase('theirs', '', 'mine'), 'theirs\n\nmine');
});
