/* Recordings, byte by byte: the heads are real, the sound is silence. */

/** Frames of MPEG 1 layer III at 44.1 kHz, 1152 samples each. */
const MP3_FRAME_SECONDS = 1152 / 44_100;

const BIT_RATES = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];

/** One frame of a bit rate, in thousands a second. */
function mp3Frame(rate: number): Buffer {
  const frame = Buffer.alloc(Math.floor((144 * rate * 1000) / 44_100));
  frame.set([0xff, 0xfb, BIT_RATES.indexOf(rate) << 4, 0xc0]);
  return frame;
}

export const mp3 = {
  frameSeconds: MP3_FRAME_SECONDS,

  constant: (frames: number, rate = 128) => Buffer.concat(Array.from({ length: frames }, () => mp3Frame(rate))),

  /** With frames of two rates in turn, and nothing that says how many there are. */
  variable: (frames: number) =>
    Buffer.concat(Array.from({ length: frames }, (_, index) => mp3Frame(index % 2 === 0 ? 64 : 192))),

  /** The same behind a frame of its own that tells the count (`Xing`). */
  withCount: (frames: number) => {
    const head = mp3Frame(128);
    const at = 4 + 17;
    head.write('Xing', at, 'latin1');
    head.writeUInt32BE(1, at + 4);
    head.writeUInt32BE(frames, at + 8);
    // A mono frame keeps its side information in 17 bytes.
    return Buffer.concat([head, mp3.variable(frames)]);
  },

  /** Behind a tag with a title. */
  tagged: (sound: Buffer, size = 100) => {
    const tag = Buffer.alloc(10 + size);
    tag.write('ID3', 0, 'latin1');
    tag.set([3, 0, 0, (size >> 21) & 127, (size >> 14) & 127, (size >> 7) & 127, size & 127], 3);
    return Buffer.concat([tag, sound]);
  },
};

/** STREAMINFO, and nothing after it. */
export function flac(seconds: number, rate = 44_100): Buffer {
  const info = Buffer.alloc(34);
  info.writeUInt16BE(4096, 0);
  info.writeUInt16BE(4096, 2);
  const samples = seconds * rate;
  // 20 bits of rate, 3 of channels less one, 5 of bits a sample less one, 36 of samples.
  info.writeBigUInt64BE((BigInt(rate) << 44n) | (0n << 41n) | (15n << 36n) | BigInt(samples), 10);
  return Buffer.concat([Buffer.from('fLaC'), Buffer.from([0x80, 0, 0, 34]), info]);
}

function oggPage(type: number, granule: bigint, sequence: number, packet: Buffer): Buffer {
  const head = Buffer.alloc(27);
  head.write('OggS', 0, 'latin1');
  head[5] = type;
  head.writeBigInt64LE(granule, 6);
  head.writeUInt32LE(1, 14);
  head.writeUInt32LE(sequence, 18);
  const lengths = [...Array(Math.floor(packet.length / 255)).fill(255), packet.length % 255];
  head[26] = lengths.length;
  const page = Buffer.concat([head, Buffer.from(lengths), packet]);
  page.writeUInt32LE(oggChecksum(page), 22);
  return page;
}

function oggChecksum(bytes: Buffer): number {
  let sum = 0;
  for (const byte of bytes) {
    sum ^= byte << 24;
    for (let bit = 0; bit < 8; bit++) sum = sum & 0x80000000 ? (sum << 1) ^ 0x04c11db7 : sum << 1;
  }
  return sum >>> 0;
}

export const ogg = {
  vorbis: (seconds: number, rate = 8000) => {
    const id = Buffer.alloc(30);
    id[0] = 1;
    id.write('vorbis', 1, 'latin1');
    id[11] = 1;
    id.writeUInt32LE(rate, 12);
    id.writeInt32LE(32_000, 20);
    id[28] = 0xb8;
    id[29] = 1;
    const comment = Buffer.alloc(7 + 4 + 4 + 1);
    comment[0] = 3;
    comment.write('vorbis', 1, 'latin1');
    comment[15] = 1;
    return Buffer.concat([
      oggPage(2, 0n, 0, id),
      oggPage(0, 0n, 1, comment),
      oggPage(4, BigInt(seconds * rate), 2, Buffer.alloc(200)),
    ]);
  },

  /** Opus counts in 48,000 a second, whatever it was recorded at, from a little before the sound. */
  opus: (seconds: number) => {
    const skip = 312;
    const id = Buffer.alloc(19);
    id.write('OpusHead', 0, 'latin1');
    id[8] = 1;
    id[9] = 1;
    id.writeUInt16LE(skip, 10);
    id.writeUInt32LE(16_000, 12);
    const tags = Buffer.alloc(16);
    tags.write('OpusTags', 0, 'latin1');
    return Buffer.concat([
      oggPage(2, 0n, 0, id),
      oggPage(0, 0n, 1, tags),
      oggPage(4, BigInt(seconds * 48_000 + skip), 2, Buffer.alloc(200)),
    ]);
  },
};

/** `perSecond`: bytes; `says`: the length that the head gives, where it is another than that of the sound. */
export function wav(bytes: number, { perSecond = 8000, format = 7, says = bytes, rate = 8000 } = {}): Buffer {
  const head = Buffer.alloc(44);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(36 + bytes, 4);
  head.write('WAVEfmt ', 8, 'latin1');
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(format, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(perSecond, 28);
  head.write('data', 36, 'latin1');
  head.writeUInt32LE(says, 40);
  return Buffer.concat([head, Buffer.alloc(bytes)]);
}
