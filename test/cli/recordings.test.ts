import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../rules/index.ts';
import { secondsOf } from '../../src/cli/recording.ts';
import { folderOf, run } from './fake-world.ts';
import { flac, mp3, ogg, wav } from './sounds.ts';

/* How long a recording runs, by its head. */

/** The same sound behind a chunk of notes, as studios write them. */
function withNotes(sound: Buffer, length: number): Buffer {
  const notes = Buffer.alloc(8 + length);
  notes.write('bext', 0, 'latin1');
  notes.writeUInt32LE(length, 4);
  return Buffer.concat([sound.subarray(0, 12), notes, sound.subarray(12)]);
}

test.each([
  { is: 'WAV, mu-law as phone systems play it', file: wav(16_000), seconds: 2 },
  { is: 'WAV, 16 bits at 44.1 kHz', file: wav(44_100, { perSecond: 88_200, format: 1, rate: 44_100 }), seconds: 0.5 },
  { is: 'WAV that was cut off', file: wav(12_000, { says: 0xffffffff }), seconds: 1.5 },
  { is: 'WAV with much said before its sound', file: withNotes(wav(16_000), 100_000), seconds: 2 },
  { is: 'MP3 of constant rate, without a head that says so', file: mp3.constant(230), seconds: 230 * mp3.frameSeconds },
  { is: 'MP3 of a low constant rate', file: mp3.constant(100, 32), seconds: 100 * mp3.frameSeconds },
  { is: 'MP3 of variable rate, with a head', file: mp3.withCount(400), seconds: 400 * mp3.frameSeconds },
  { is: 'MP3 of variable rate, without one', file: mp3.variable(400), seconds: 400 * mp3.frameSeconds },
  { is: 'MP3 of constant rate, and long', file: mp3.constant(2000), seconds: 2000 * mp3.frameSeconds },
  { is: 'MP3 of variable rate, long, with a head', file: mp3.withCount(2000), seconds: 2000 * mp3.frameSeconds },
  { is: 'MP3 of variable rate, long, without one', file: mp3.variable(2000), seconds: 2000 * mp3.frameSeconds },
  {
    is: 'MP3 behind a tag with a picture',
    file: mp3.tagged(mp3.constant(230), 300_000),
    seconds: 230 * mp3.frameSeconds,
  },
  { is: 'MP3 behind a tag', file: mp3.tagged(mp3.constant(230)), seconds: 230 * mp3.frameSeconds },
  { is: 'OGG Vorbis', file: ogg.vorbis(7), seconds: 7 },
  { is: 'OGG Opus', file: ogg.opus(4), seconds: 4 },
  { is: 'FLAC', file: flac(3), seconds: 3 },
  { is: 'FLAC at 8 kHz', file: flac(12, 8000), seconds: 12 },
])('$is', async ({ file, seconds }) => {
  const told = await secondsOf(join(folderOf({ sound: file }), 'sound'));
  expect(told).toBeGreaterThan(seconds * 0.99 - 0.03);
  expect(told).toBeLessThan(seconds * 1.01 + 0.03);
});

test.each([
  { is: 'nothing', file: '' },
  { is: 'words', file: 'Hello' },
  { is: 'a WAV of nothing but its name', file: 'RIFF' },
  { is: 'an OGG that breaks off', file: ogg.vorbis(7).subarray(0, 40) },
  { is: 'a FLAC that breaks off', file: flac(3).subarray(0, 12) },
  { is: 'a tag without an MP3', file: mp3.tagged(Buffer.alloc(0)) },
  { is: 'what begins as an MP3 does', file: Buffer.alloc(5000, 0xff) },
  { is: 'a megabyte of it', file: Buffer.alloc(1_000_000, 0xff) },
])('of $is nobody can tell', async ({ file }) => {
  expect(await secondsOf(join(folderOf({ sound: file }), 'sound'))).toBeUndefined();
});

test('of what is not there nobody can tell', async () => {
  expect(await secondsOf(join(folderOf({}), 'sound'))).toBeUndefined();
});

test('a flow is timed by its recordings, and one that says something else is reported', async () => {
  const folder = folderOf({
    'a.ivr.yaml': `ivr: 1
nodes:
  hello: { type: message, say: { audio: hello.flac, text: Welcome to Penrose Water. }, next: main }
  main: { type: menu, say: "For bills, press 1.", options: [{ key: 1, to: desk }] }
  desk: { type: queue, say: { audio: desk.mp3, text: Thank you. I am putting you through now. } }
`,
    'hello.flac': flac(21),
    'desk.mp3': mp3.withCount(100),
  });
  const given = { rules: { 'audio-file': rules['audio-file']! } };
  const { out } = await run(folder, ['--format', 'json'], given);
  const [{ findings, flows }] = JSON.parse(out).files;
  expect(findings.map(({ message }: { message: string }) => message)).toEqual([
    '"hello.flac" runs 21 s, and its script takes 1 to 2 s to say.',
  ]);
  expect(flows[0].metrics.seconds.firstChoice).toBe(21);
  // 21 s, the option, pressing it, and 100 frames.
  expect(flows[0].metrics.person.announced.seconds).toBeCloseTo(21 + 1.1 + 2 + 2.6, 0);
});

test.each<{ is: string; name: string; file: string | Uint8Array; isFound: boolean }>([
  { is: 'words', name: 'hello.wav', file: 'This is no sound, but ‘words’.', isFound: true },
  { is: 'nothing', name: 'hello.mp3', file: '', isFound: true },
  { is: 'many words', name: 'hello.ogg', file: 'Größe '.repeat(5000), isFound: true },
  { is: 'sound in a form of its own', name: 'hello.wav', file: Buffer.from([1, 2, 0xff, 0, 7]), isFound: false },
  { is: 'sound under another name', name: 'hello.ulaw', file: 'UUUU', isFound: false },
  {
    is: 'what was not fetched',
    name: 'hello.wav',
    file: 'version https://git-lfs.github.com/spec/v1\n',
    isFound: false,
  },
])('a recording that holds $is: reported $isFound, and its words are timed', async ({ name, file, isFound }) => {
  const folder = folderOf({
    'a.ivr.yaml': `ivr: 1\nnodes:\n  desk: { type: queue, say: { audio: ${name}, text: Thank you. I am putting you through. } }\n`,
    [name]: file,
  });
  const { out } = await run(folder, ['--format', 'json'], { rules: { 'audio-file': rules['audio-file']! } });
  const [{ findings, flows }] = JSON.parse(out).files;
  const messages = findings.map(({ message }: { message: string }) => message);
  expect(messages).toEqual(isFound ? [`"${name}" holds no sound: it is empty, or it is text.`] : []);
  expect(flows[0].metrics.person.announced.seconds).toBeGreaterThan(1);
});

test('recordings of a file that the flow goes on in are timed too', async () => {
  const folder = folderOf({
    'a.ivr.yaml': 'ivr: 1\nnodes:\n  on: { type: flow, file: deep/b.ivr.yaml }\n',
    'deep/b.ivr.yaml':
      'ivr: 1\nnodes:\n  hello: { type: message, say: { audio: hello.wav }, next: desk }\n  desk: { type: queue }\n',
    'deep/hello.wav': wav(9 * 8000),
  });
  const { out } = await run(folder, ['a.ivr.yaml', '--format', 'json'], { rules: {} });
  expect(JSON.parse(out).files[0].flows[0].metrics.person.announced).toMatchObject({ node: 'desk', seconds: 9 });
});
