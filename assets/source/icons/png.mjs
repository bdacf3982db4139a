/** Makes a PNG smaller: packs its pixels anew as hard as deflate can, in colours just fine enough. */
import { deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

function* chunks(png) {
  for (let at = signature.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    yield { type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) };
    at += length + 12;
  }
}

const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32 as the PNG standard has it (annex D). */
function checksum(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = table[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(checksum(body), body.length + 4);
  return out;
}

function paeth(left, up, corner) {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** What each filter (0 to 4) foretells for a byte from its left, upper and upper left neighbours. */
const foretell = [() => 0, (left) => left, (_, up) => up, (left, up) => (left + up) >> 1, paeth];

/** The rows of a PNG's pixels without their filters. */
function unfilter(packed, stride, step) {
  const rows = [];
  let above = new Uint8Array(stride);
  for (let at = 0; at < packed.length; at += stride + 1) {
    const row = new Uint8Array(stride);
    const guess = foretell[packed[at]];
    for (let i = 0; i < stride; i++)
      row[i] = packed[at + 1 + i] + guess(row[i - step] ?? 0, above[i], above[i - step] ?? 0);
    rows.push(row);
    above = row;
  }
  return rows;
}

/** Each row with the filter that leaves the smallest numbers (PNG standard, 12.7). */
function filter(rows, step) {
  return rows.map((row, y) => {
    const above = rows[y - 1] ?? new Uint8Array(row.length);
    const tries = foretell.map((guess, kind) => {
      const left = row.map((value, i) => value - guess(row[i - step] ?? 0, above[i], above[i - step] ?? 0));
      return { kind, left, cost: left.reduce((sum, value) => sum + Math.min(value, 256 - value), 0) };
    });
    const best = tries.reduce((one, other) => (other.cost < one.cost ? other : one));
    return Buffer.from([best.kind, ...best.left]);
  });
}

/** Colours in steps of 4: the noise that browsers lay over gradients takes most of the bytes, and nobody sees it. */
const coarse = (row) => row.map((value) => Math.min(255, Math.round(value / 4) * 4));

/** In: a PNG of 8 bits a channel, RGB or RGBA, not interlaced. Out: the same picture, in slightly coarser colours and fewer bytes. */
export function smallest(png) {
  const all = [...chunks(png)];
  const header = all.find(({ type }) => type === 'IHDR').data;
  const step = header[9] === 6 ? 4 : 3;
  const pixels = inflateSync(Buffer.concat(all.filter(({ type }) => type === 'IDAT').map(({ data }) => data)));
  const rows = unfilter(pixels, header.readUInt32BE(0) * step, step).map(coarse);
  const packed = deflateSync(Buffer.concat(filter(rows, step)), { level: 9, memLevel: 9 });
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', packed), chunk('IEND', Buffer.alloc(0))]);
}
