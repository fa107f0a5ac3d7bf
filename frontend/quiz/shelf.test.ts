// @ts-nocheck: run by `node --test`, which has types of its own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Storage } from '../testing/device.ts';
import { Bookmark } from './bookmark.ts';
import { Shelf, clearDevice, deviceStorage, unsentOnDevice } from './shelf.ts';

/** Storage that a browser shows, but lets nobody touch. */
const forbidden = new Proxy({}, { get() { throw new Error('SecurityError'); } });

test('one student never sees what is another\'s, however alike the names', () => {
  const storage = new Storage();
  const owners = ['a', 'a:', 'a:b', 'a%3A', 'a/b', 'ä', '', ':', 'answer:1', '__proto__'];
  const shelves = owners.map((owner) => new Shelf(storage, owner));
  shelves.forEach((shelf, at) => shelf.put('answer:1', at));
  shelves.forEach((shelf, at) => {
    assert.equal(shelf.get('answer:1'), at, owners[at]);
    assert.deepEqual(shelf.names('answer:'), ['answer:1'], owners[at]);
    assert.equal([...storage.map.keys()].filter((key) => shelf.owns(key)).length, 1, owners[at]);
  });
  assert.ok(shelves[0].owns(null), 'everything was cleared');
});

test('damaged or foreign text is nothing', () => {
  const storage = new Storage();
  const shelf = new Shelf(storage, 'a');
  for (const text of ['', '{', 'undefined', '{"a":', '\u0000']) {
    storage.setItem('imjin-quiz:a:place', text);
    assert.equal(shelf.get('place'), null, text);
  }
  assert.equal(shelf.get('never-written'), null);
});

test('whatever can be written comes back as it was', () => {
  const shelf = new Shelf(new Storage(), 'a');
  for (const value of [0, '', false, null, [], {}, 'ü"\\\n', { at: [127.5, 38] }, 'x'.repeat(100_000)]) {
    shelf.put('v', value);
    assert.deepEqual(shelf.get('v'), value);
  }
});

test('memory takes over when the storage is full, and gives back when it is not', () => {
  const storage = new Storage();
  const shelf = new Shelf(storage, 'a');
  shelf.put('answer:1', 'old');
  storage.full = true;
  shelf.put('answer:1', 'new');
  shelf.put('answer:2', 'more');
  assert.equal(shelf.isMemoryOnly, true);
  assert.deepEqual([shelf.get('answer:1'), shelf.names('answer:').sort()], ['new', ['answer:1', 'answer:2']]);
  storage.full = false;
  shelf.put('answer:1', 'newer');
  shelf.put('answer:2', 'more');
  assert.equal(shelf.isMemoryOnly, false);
  assert.equal(new Shelf(storage, 'a').get('answer:1'), 'newer');
});

test('storage that cannot be touched is as good as none', () => {
  for (const storage of [null, forbidden]) {
    const shelf = new Shelf(storage, 'a');
    shelf.put('answer:1', 1);
    assert.deepEqual([shelf.get('answer:1'), shelf.names('answer:'), shelf.isMemoryOnly], [1, ['answer:1'], true]);
    shelf.remove('answer:1');
    assert.deepEqual([shelf.get('answer:1'), shelf.names(''), shelf.isMemoryOnly], [null, [], false]);
    assert.equal(unsentOnDevice(storage), 0);
    clearDevice(storage);
  }
  assert.equal(deviceStorage()?.length ?? 0, 0);
});

test('unsent answers are counted whoever\'s they are, and nothing else is', () => {
  const storage = new Storage();
  new Shelf(storage, 'heron').put('answer:1', { status: 'kept' });
  new Shelf(storage, 'crane').put('answer:2', { status: 'kept' });
  new Shelf(storage, 'crane').put('answer:3', { status: 'stored' });
  new Shelf(storage, 'crane').put('place', 'kept');
  storage.setItem('imjin-level', '{"status":"kept"}');
  storage.setItem('imjin-quiz:x:answer:4', 'null');
  assert.equal(unsentOnDevice(storage), 2);
});

test('a bookmark keeps the place and the drafts, and knows when the device was cleared', () => {
  const storage = new Storage();
  const bookmark = new Bookmark(new Shelf(storage, 'a'));
  assert.equal(bookmark.isGone, true);
  bookmark.open = 'q2';
  bookmark.keep('q2', { chosen: ['a'] });
  const later = new Bookmark(new Shelf(storage, 'a'));
  assert.deepEqual([later.open, later.draft('q2'), later.draft('q3'), later.isGone], ['q2', { chosen: ['a'] }, null, false]);
  later.drop('q2');
  assert.equal(bookmark.draft('q2'), null);
  clearDevice(storage);
  assert.equal(bookmark.isGone, true);
});

test('two tabs keep a draft each', () => {
  const storage = new Storage();
  const [one, two] = [new Bookmark(new Shelf(storage, 'a')), new Bookmark(new Shelf(storage, 'a'))];
  one.keep('q1', { chosen: ['a'] });
  two.keep('q2', { order: ['b', 'a'] });
  assert.deepEqual([one.draft('q1'), one.draft('q2')], [{ chosen: ['a'] }, { order: ['b', 'a'] }]);
});

test('a draft that is no response is none', () => {
  const storage = new Storage();
  const bookmark = new Bookmark(new Shelf(storage, 'a'));
  const wild = [null, 5, 'a', [], {}, { chosen: 'a' }, { chosen: [1] }, { order: null }, { at: [1] }, { at: ['1', '2'] }, { at: [1, null] }, { place: 1 }, { open: 'q' }];
  for (const draft of wild) {
    storage.setItem('imjin-quiz:a:draft:q', JSON.stringify(draft));
    assert.equal(bookmark.draft('q'), null, JSON.stringify(draft));
  }
  storage.setItem('imjin-quiz:a:place', '{"open":"q"}');
  assert.equal(bookmark.open, null);
});
