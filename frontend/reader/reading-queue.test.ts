// @ts-nocheck: run by `node --test`, which has types of its own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ReadingQueue } from './reading-queue.ts';
import { localVoices } from './voices.ts';

/** Speech that a test lets end, in the order in which it was begun. */
function speech() {
  const said = [];
  return { said, say: (text, manner, done) => said.push({ text, ...manner, done }), hush() {} };
}

function listening(sentences = ['One.', 'Two.', 'Three.']) {
  const voice = speech();
  const queue = new ReadingQueue(sentences, voice, { rate: 1, voice: 'v' }, () => {});
  return { queue, said: voice.said, texts: () => voice.said.map(({ text }) => text) };
}

test('one sentence follows the other, then it is still', () => {
  const { queue, said, texts } = listening();
  queue.play();
  said[0].done(true);
  said[1].done(true);
  assert.deepEqual(texts(), ['One.', 'Two.', 'Three.']);
  said[2].done(true);
  assert.equal(queue.state, 'still');
  assert.equal(queue.at, 0);
});

test('a pause says the same sentence again from its start', () => {
  const { queue, said, texts } = listening();
  queue.play();
  said[0].done(true);
  queue.pause();
  said[1].done(true);
  assert.equal(queue.state, 'paused');
  queue.play();
  assert.deepEqual(texts(), ['One.', 'Two.', 'Two.']);
});

test('goes on and back and never past the ends', () => {
  const { queue, texts } = listening();
  queue.play();
  queue.move(-1);
  queue.move(1);
  queue.move(1);
  queue.move(1);
  assert.deepEqual(texts(), ['One.', 'One.', 'Two.', 'Three.', 'Three.']);
});

test('a late word about a sentence that was left changes nothing', () => {
  const { queue, said, texts } = listening();
  queue.play();
  queue.move(1);
  said[0].done(true);
  said[0].done(false);
  assert.deepEqual(texts(), ['One.', 'Two.']);
  assert.equal(queue.state, 'speaking');
});

test('a voice that fails leaves a pause at its sentence', () => {
  const { queue, said } = listening();
  queue.play();
  said[0].done(true);
  said[1].done(false);
  assert.deepEqual([queue.state, queue.at, queue.failed], ['paused', 1, true]);
  queue.play();
  assert.equal(queue.failed, false);
});

test('a new speed is heard at once', () => {
  const { queue, said } = listening();
  queue.play();
  queue.change({ rate: 0.6 });
  assert.deepEqual(said.map(({ text, rate }) => [text, rate]), [['One.', 1], ['One.', 0.6]]);
});

test('a text without sentences stays still', () => {
  const { queue, said } = listening([]);
  queue.play();
  assert.equal(queue.state, 'still');
  assert.equal(said.length, 0);
});

test('only voices on the device are offered, in the language of the page', () => {
  const voices = [
    { name: 'far', lang: 'ko-KR', localService: false },
    { name: 'near', lang: 'ko_KR', localService: true },
    { name: 'other', lang: 'es-ES', localService: true },
  ];
  assert.deepEqual(localVoices(voices, 'ko').map(({ name }) => name), ['near']);
});

test('the voice of the device comes first, then those of its region', () => {
  const voices = [
    { name: 'novelty', lang: 'en-US', localService: true },
    { name: 'region', lang: 'en_GB', localService: true },
    { name: 'usual', lang: 'en-AU', localService: true, default: true },
  ];
  assert.deepEqual(localVoices(voices, 'en', ['ko', 'en-GB']).map(({ name }) => name), ['usual', 'region', 'novelty']);
});
