// @ts-nocheck: run by `node --test`, which has types of its own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CHOICES, parse, serialise } from './reading-cookie.ts';

test('what is chosen comes back from the cookie', () => {
  const all = Object.fromEntries(Object.entries(CHOICES).map(([setting, values]) => [setting, values.at(-1)]));
  assert.deepEqual(parse(serialise(all)), all);
  assert.match(serialise(all), /^[a-z0-9:.]+$/);
});

test('the usual is not written down', () => {
  assert.equal(serialise({ size: '100', theme: 'auto', line: 'wide' }), 'line:wide');
  assert.equal(serialise({}), '');
});

test('words that nobody offers are passed over', () => {
  assert.deepEqual(parse('size:900.theme:"><script>.toString:on.face:sans:more.motion:less.ruler'), { motion: 'less' });
  assert.deepEqual(parse('theme:dark.theme:light'), { theme: 'dark' });
  assert.deepEqual(parse(''), {});
});
