import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PassedChecks } from './passed-checks';

function shelf(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  } as unknown as Storage;
}

test('a step once passed is passed after a reload too, for its own story', () => {
  const storage = shelf();
  new PassedChecks('/story/dmz/imjin', () => storage).add('boat');
  const later = new PassedChecks('/story/dmz/imjin', () => storage);
  assert.equal(later.has('boat'), true);
  assert.equal(later.has('jeep'), false);
  assert.equal(new PassedChecks('/story/dmz/other', () => storage).has('boat'), false);
});

test('who starts anew has passed nothing', () => {
  const storage = shelf();
  const passed = new PassedChecks('/story', () => storage);
  passed.add('boat');
  passed.clear();
  assert.equal(passed.has('boat'), false);
  assert.equal(new PassedChecks('/story', () => storage).has('boat'), false);
});

test('what somebody else wrote there counts for nothing', () => {
  const storage = shelf();
  for (const written of ['{', '{"boat":1}', '[1,null]']) {
    storage.setItem('imjin-checks:/story', written);
    assert.equal(new PassedChecks('/story', () => storage).has('boat'), false);
  }
});

test('a device that keeps nothing remembers as long as the page stands', () => {
  const passed = new PassedChecks('/story', () => {
    throw new Error('switched off');
  });
  passed.add('boat');
  assert.equal(passed.has('boat'), true);
});
