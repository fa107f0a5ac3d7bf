// @ts-nocheck: run by `node --test`, which has types of its own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Storage, reply } from '../testing/device.ts';
import { NoteBook, forgetOthers, ownNotes, unsentNotes, unsentStories } from './note-book.ts';
import { Device, KINDS, Server, random } from '../testing/two-devices.ts';

const P = 'boat/p1';
const note = (text, kind = '') => ({ kind, text });

test('a note written on one device is on the other, and its removal too', async () => {
  const server = new Server();
  const [phone, laptop] = [new Device(server), new Device(server, 99)];
  phone.book.write(P, note('Who saw it?', 'question'));
  assert.deepEqual(phone.book.unsent, [P]);
  await phone.sync.run();
  assert.deepEqual(phone.book.unsent, []);
  await laptop.sync.run();
  assert.deepEqual(laptop.note(P), note('Who saw it?', 'question'));
  laptop.book.write(P, note(''));
  assert.deepEqual(laptop.book.points, []);
  await laptop.sync.run();
  await phone.sync.run();
  assert.deepEqual(phone.book.points, []);
  assert.equal([...phone.storage.map.keys()].filter((key) => key.includes('boat')).length, 0);
});

test('without a line it stays on the device, and is sent when the line is back', async () => {
  const phone = new Device(new Server());
  phone.line = 'down';
  phone.book.write(P, note('kept'));
  await phone.sync.run();
  assert.equal(phone.sync.line, 'waiting');
  assert.equal(unsentNotes(phone.storage), 1);
  assert.deepEqual(unsentStories('heron', phone.storage), ['dmz/imjin']);
  phone.line = 'up';
  await phone.sync.run();
  assert.equal(phone.sync.line, 'idle');
  assert.equal(unsentNotes(phone.storage), 0);
});

test('an answer that was lost does not make a text stand twice', async () => {
  const server = new Server();
  const phone = new Device(server);
  phone.line = 'no answer';
  phone.book.write(P, note('The bo'));
  await phone.sync.run();
  phone.book.write(P, note('The boat'));
  phone.line = 'up';
  await phone.sync.run();
  assert.equal(server.rows.get(P).text, 'The boat');
  assert.deepEqual(phone.note(P), note('The boat'));
});

test('both have written: both texts stay', async () => {
  const server = new Server();
  const [phone, laptop] = [new Device(server), new Device(server, 99)];
  phone.book.write(P, note('from the phone', 'idea'));
  laptop.book.write(P, note('from the laptop'));
  await phone.sync.run();
  await laptop.sync.run();
  await phone.sync.run();
  assert.deepEqual(laptop.note(P), note('from the phone\n\nfrom the laptop', 'idea'));
  assert.deepEqual(phone.note(P), laptop.note(P));
});

test('one highlights while the other writes: nothing stands twice', async () => {
  const server = new Server();
  const [phone, laptop] = [new Device(server), new Device(server, 99)];
  phone.book.write(P, note('fog'));
  await phone.sync.run();
  await laptop.sync.run();
  phone.book.write(P, note('fog', 'important'));
  laptop.book.write(P, note('fog at night'));
  await phone.sync.run();
  await laptop.sync.run();
  assert.deepEqual(laptop.note(P), note('fog at night', 'important'));
});

test('removed here and written on there: the text stays', async () => {
  const server = new Server();
  const [phone, laptop] = [new Device(server), new Device(server, 99)];
  phone.book.write(P, note('one'));
  await phone.sync.run();
  await laptop.sync.run();
  phone.book.write(P, note(''));
  laptop.book.write(P, note('one and two'));
  await laptop.sync.run();
  await phone.sync.run();
  assert.deepEqual(phone.note(P), note('one and two'));
});

test('what is written while the server answers is neither lost nor overwritten', async () => {
  const server = new Server();
  const [phone, laptop] = [new Device(server), new Device(server, 99)];
  laptop.book.write(P, note('theirs'));
  await laptop.sync.run();
  phone.book.write(P, note('mine'));
  phone.meanwhile = () => { phone.meanwhile = undefined; phone.book.write(P, note('mine and more')); };
  await phone.sync.run();
  assert.deepEqual(phone.note(P), note('theirs\n\nmine and more'));
  assert.equal(server.rows.get(P).text, 'theirs\n\nmine and more');
});

test('a server that came back from an older copy is told again', async () => {
  const server = new Server();
  const phone = new Device(server);
  phone.book.write(P, note('old'));
  await phone.sync.run();
  const copy = new Map(server.rows);
  phone.book.write(P, note('old and new'));
  phone.book.write('boat/p2', note('later'));
  await phone.sync.run();
  server.rows = copy;
  await phone.sync.run();
  await phone.sync.run();
  assert.equal(server.rows.get(P).text, 'old and new');
  assert.equal(server.rows.get('boat/p2').text, 'later');
});

test('whatever two devices do and whatever is lost on the way, both end alike and nothing written is gone', async () => {
  for (let seed = 1; seed <= 150; seed++) {
    const chance = random(seed);
    const server = new Server();
    const devices = [new Device(server, 1), new Device(server, 99)];
    const points = ['boat/p1', 'boat/p2'];
    const removed = new Set();
    const written = [];
    for (let turn = 0; turn < 25; turn++) {
      const device = devices[chance(2)];
      const point = points[chance(2)];
      device.line = ['up', 'up', 'down', 'no answer'][chance(4)];
      const { kind, text } = device.note(point);
      const token = `${point}#${turn}`;
      switch (chance(5)) {
        case 0:
          text.split('\n\n').forEach((one) => removed.add(one));
          device.book.write(point, note(''));
          break;
        case 1:
          device.book.write(point, note(text, KINDS[chance(3)]));
          break;
        case 2:
          await device.sync.run();
          break;
        case 3:
          device.meanwhile = () => { device.meanwhile = undefined; device.book.write(point, note(`${device.note(point).text}\n\n${token}`.trim(), kind)); };
          written.push(token);
          await device.sync.run();
          device.meanwhile?.();
          break;
        default:
          written.push(token);
          device.book.write(point, note(`${text}\n\n${token}`.trim(), kind));
      }
    }
    for (let round = 0; round < 3; round++) {
      for (const device of devices) {
        device.line = 'up';
        await device.sync.run();
      }
    }
    const all = points.map((point) => devices[0].note(point).text).join('\n\n').split('\n\n');
    points.forEach((point) => {
      const { kind, text } = server.rows.get(point) ?? note('');
      assert.deepEqual(devices.map((device) => device.note(point)), [{ kind, text }, { kind, text }], `seed ${seed}`);
    });
    const lost = written.filter((token) => !all.includes(token) && !removed.has(token));
    assert.deepEqual(lost, [], `seed ${seed}`);
    assert.deepEqual(devices.map((device) => device.book.unsent), [[], []]);
  }
});

test('a refused note stays on the device with the reason, and is sent again when it is changed', async () => {
  const phone = new Device(new Server());
  phone.reply = () => reply(200, { notes: [], refused: [{ point: P, reason: 'too long' }] });
  phone.book.write(P, note('long'));
  await phone.sync.run();
  assert.deepEqual(phone.book.refused.map(({ text, reason }) => [text, reason]), [['long', 'too long']]);
  phone.reply = undefined;
  phone.book.write(P, note('short'));
  await phone.sync.run();
  assert.deepEqual([phone.book.refused, phone.book.unsent, phone.note(P)], [[], [], note('short')]);
});

test('one that cannot be read does not hold back the others', async () => {
  const server = new Server();
  const phone = new Device(server);
  phone.book.write(P, note('bad'));
  phone.book.write('boat/p2', note('good'));
  phone.reply = () => {
    const { changes } = phone.requests.at(-1).body;
    return changes.some(({ text }) => text === 'bad') ? reply(400, { detail: 'cannot be read' }) : reply(200, server.take(phone.requests.at(-1).body));
  };
  await phone.sync.run();
  assert.equal(server.rows.get('boat/p2').text, 'good');
  assert.deepEqual(phone.book.refused.map(({ reason }) => reason), ['cannot be read']);
});

test('who is not known any more sends nothing more, and keeps everything', async () => {
  const phone = new Device(new Server());
  phone.reply = () => reply(401, { detail: 'come in again' });
  phone.book.write(P, note('mine'));
  await phone.sync.run();
  assert.deepEqual([phone.sync.line, phone.sync.denial], ['denied', 'come in again']);
  await phone.sync.run();
  phone.sync.soon();
  assert.equal(phone.requests.length, 1);
  assert.deepEqual(phone.note(P), note('mine'));
});

test('a page of the Wi-Fi decides nothing', async () => {
  for (const page of [() => reply(200, { welcome: true }), () => reply(200, null), () => new Response('<html>', { status: 403 }), () => reply(503, {})]) {
    const phone = new Device(new Server());
    phone.reply = page;
    phone.book.write(P, note('mine'));
    await phone.sync.run();
    assert.deepEqual([phone.sync.line, phone.book.unsent], ['waiting', [P]]);
  }
});

test('long notes go in several requests, each of which the server reads', async () => {
  const phone = new Device(new Server());
  for (let at = 1; at < 30; at++) phone.book.write(`boat/p${at}`, note('강'.repeat(1000)));
  await phone.sync.run();
  assert.deepEqual(phone.book.unsent, []);
  assert.ok(phone.requests.every(({ body }) => new TextEncoder().encode(JSON.stringify(body)).length < 64 * 1024));
});

test('a device without a class sends nothing, and its notes are nobody else\'s', async () => {
  const storage = new Storage();
  const own = new NoteBook('dmz/imjin', null, storage);
  own.write(P, note('before joining'));
  assert.equal(ownNotes(storage), 1);
  assert.equal(unsentNotes(storage), 0);
  const heron = new NoteBook('dmz/imjin', 'heron', storage);
  assert.deepEqual(heron.points, []);
  heron.write(P, note('in class', 'idea'));
  heron.takeFrom(own);
  assert.deepEqual([heron.get(P).text, heron.get(P).kind, own.points], ['in class\n\nbefore joining', 'idea', []]);
});

test('what others have in their classes does not stay on a shared device; what is unsent does', async () => {
  const phone = new Device(new Server());
  phone.book.write(P, note('sent'));
  await phone.sync.run();
  phone.line = 'down';
  phone.book.write('boat/p2', note('not sent'));
  const own = new NoteBook('dmz/imjin', null, phone.storage);
  own.write(P, note('the device\'s'));
  forgetOthers('crane', phone.storage);
  assert.deepEqual(phone.book.points, ['boat/p2']);
  assert.deepEqual(own.points, [P]);
});

test('damaged or foreign text in the storage is no note', () => {
  const storage = new Storage();
  const book = new NoteBook('dmz/imjin', null, storage);
  for (const text of ['{', 'null', '1', '{"kind":"loud","text":"x"}', '{"kind":"","text":1}', '{"kind":"","text":"x"}']) {
    storage.setItem('imjin-notes:device:dmz/imjin/boat/p1', text);
    assert.deepEqual([book.get(P), book.points], [null, []], text);
  }
});

test('a device that cannot store says so and keeps the note while the page is open', () => {
  for (const storage of [null, Object.assign(new Storage(), { full: true })]) {
    const book = new NoteBook('dmz/imjin', null, storage);
    book.write(P, note('here'));
    assert.deepEqual([book.isMemoryOnly, book.get(P).text], [true, 'here']);
  }
});
