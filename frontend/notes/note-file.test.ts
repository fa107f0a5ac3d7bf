// @ts-nocheck: run by `node --test`, which has types of its own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdown, plainText } from './note-file.ts';

const parts = [
  { heading: 'Step 3 of 14 A boat', items: [
    { sentence: 'A boat came.', kind: 'Question', text: 'Who *saw* it?\n1. The guard?\n\n- or nobody' },
    { sentence: 'It was night.', kind: 'Important', text: '' },
  ] },
  { heading: '임진강', items: [{ sentence: '안개가 끼었습니다.', kind: '', text: '왜?' }] },
];

test('plain text has every note with its sentence, as it was typed', () => {
  assert.equal(plainText('My notes: The Imjin', '5 January 2026', parts), `My notes: The Imjin
===================

5 January 2026

Step 3 of 14 A boat
-------------------

A boat came.
[Question]
Who *saw* it?
1. The guard?

- or nobody

It was night.
[Important]

임진강
------

안개가 끼었습니다.
왜?
`);
});

test('in Markdown the notes look as they were typed: their signs are no signs of Markdown', () => {
  assert.equal(markdown('My notes: The Imjin', '5 January 2026', parts), `# My notes: The Imjin

5 January 2026

## Step 3 of 14 A boat

> A boat came.

**Question**

Who \\*saw\\* it?\\
1\\. The guard?

\\- or nobody

> It was night.

**Important**

## 임진강

> 안개가 끼었습니다.

왜?
`);
  const tricks = markdown('t', 'l', [{ heading: 'h', items: [{ sentence: 's', kind: '', text: '<script>\n# big\n> deep\n`code` [a](b) ~~x~~ | & \\' }] }]);
  assert.ok(tricks.endsWith('\\<script\\>\\\n\\# big\\\n\\> deep\\\n\\`code\\` \\[a\\](b) \\~\\~x\\~\\~ \\| \\& \\\\\n'), tricks);
});
