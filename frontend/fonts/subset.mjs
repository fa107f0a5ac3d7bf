// Makes the small faces from the whole Latin ones: only the letters of `letters.txt`, under a name of
// our own, as the licence of Source Serif reserves "Source" for unchanged copies. Run when the letters
// or the faces change:
//
//   npm install --no-save subset-font@2 && node frontend/fonts/subset.mjs
//
// It prints the file names (they carry a digest, so that browsers may keep them) for styles/faces.css.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import fontverter from 'fontverter';

const here = new URL('.', import.meta.url);
const letters = readFileSync(new URL('letters.txt', here), 'utf8').replaceAll('\n', '') + '\u00a0\u202f';
const faces = {
  'source-serif-4-latin-400-normal': 'serif-400',
  'source-serif-4-latin-400-italic': 'serif-400-italic',
  'source-serif-4-latin-600-normal': 'serif-600',
  'atkinson-hyperlegible-next-latin-400-normal': 'sans-400',
  'atkinson-hyperlegible-next-latin-700-normal': 'sans-700',
};
const NAMES = new Set([1, 3, 4, 6, 16]);

/** "Source" becomes "Imjin " in the names of the face, which keeps every length. */
function renamed(sfnt) {
  const font = Buffer.from(sfnt);
  for (let table = 0; table < font.readUInt16BE(4); table++) {
    const entry = 12 + 16 * table;
    if (font.toString('latin1', entry, entry + 4) === 'name') {
      renameIn(font.subarray(font.readUInt32BE(entry + 8)));
    }
  }
  return font;
}

function renameIn(names) {
  const texts = names.readUInt16BE(4);
  for (let record = 0; record < names.readUInt16BE(2); record++) {
    const at = 6 + 12 * record;
    if (NAMES.has(names.readUInt16BE(at + 6))) {
      const start = texts + names.readUInt16BE(at + 10);
      const text = names.subarray(start, start + names.readUInt16BE(at + 8));
      text.swap16();
      text.write(text.toString('utf16le').replace('Source', 'Imjin '), 'utf16le');
      text.swap16();
    }
  }
}

for (const old of readdirSync(here).filter((name) => /^(serif|sans)-/.test(name))) {
  rmSync(new URL(old, here));
}
for (const [from, to] of Object.entries(faces)) {
  const whole = readFileSync(new URL(`${from}.woff2`, here));
  const small = await fontverter.convert(renamed(await subsetFont(whole, letters, { targetFormat: 'sfnt' })), 'woff2');
  const name = `${to}.${createHash('sha256').update(small).digest('hex').slice(0, 8)}.woff2`;
  writeFileSync(new URL(name, here), small);
  console.log(name, whole.length, small.length);
}
