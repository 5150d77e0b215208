import { crc32, deflateSync, inflateSync } from "node:zlib";

/** Pixels as three bytes each, row after row. */
type Picture = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/** What the letter of each filter of a row adds to a byte (PNG §9.2). */
const predictors: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
];

/**
 * The same picture in at most 256 colours: a screen has few, and takes a third of the room. For
 * what the browser makes: 8 bits, RGB or RGBA without transparency, not interlaced.
 */
export function smallPng(png: Buffer): Buffer {
  const picture = read(png);
  const { width, height, pixels } = picture;
  const { palette, indexOf } = paletteOf(pixels);
  const rows = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < width * height; at++) {
    const row = Math.floor(at / width);
    rows[row + 1 + at] = indexOf(colourAt(pixels, at * 3));
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8);
  const colours = Buffer.from(palette.flatMap((colour) => partsOf(colour)));
  return Buffer.concat([
    signature,
    chunk("IHDR", head),
    chunk("PLTE", colours),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function read(png: Buffer): Picture {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const size = png[25] === 6 ? 4 : 3;
  const raw = inflateSync(Buffer.concat(dataOf(png)));
  const stride = width * size;
  const plain = new Uint8Array(stride * height);
  for (let row = 0; row < height; row++) {
    const predict = predictors[raw[row * (stride + 1)] ?? 0] ?? paeth;
    for (let x = 0; x < stride; x++) {
      const at = row * stride + x;
      const left = x < size ? 0 : (plain[at - size] ?? 0);
      const up = plain[at - stride] ?? 0;
      const corner = x < size ? 0 : (plain[at - stride - size] ?? 0);
      plain[at] = (raw[at + row + 1] ?? 0) + predict(left, up, corner);
    }
  }
  const pixels = size === 3 ? plain : plain.filter((_, at) => at % 4 !== 3);
  return { width, height, pixels };
}

function dataOf(png: Buffer): readonly Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") {
      parts.push(png.subarray(at + 8, at + 8 + length));
    }
    at += length + 12;
  }
  return parts;
}

/** The colours that occur most, none nearly the same as another; the rest become the nearest. */
function paletteOf(pixels: Uint8Array) {
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 3) {
    const colour = colourAt(pixels, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette: number[] = [];
  const common = [...counts].toSorted(([, a], [, b]) => b - a);
  for (const [colour, count] of common) {
    if (palette.length === 256) break;
    const isNew = count > 200 || palette.every((each) => distance(each, colour) > 150);
    if (isNew) palette.push(colour);
  }
  const nearest = new Map(
    common.map(([colour]) => {
      const far = palette.map((each) => distance(each, colour));
      return [colour, far.indexOf(Math.min(...far))] as const;
    }),
  );
  return { palette, indexOf: (colour: number) => nearest.get(colour) ?? 0 };
}

function colourAt(pixels: Uint8Array, at: number): number {
  return ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
}

function partsOf(colour: number): readonly [number, number, number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function distance(a: number, b: number): number {
  const [red, green, blue] = partsOf(a);
  const [otherRed, otherGreen, otherBlue] = partsOf(b);
  return (red - otherRed) ** 2 + (green - otherGreen) ** 2 + (blue - otherBlue) ** 2;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [far, farUp, farCorner] = [guess - left, guess - up, guess - corner].map(Math.abs);
  if (far === undefined || farUp === undefined || farCorner === undefined) return 0;
  if (far <= farUp && far <= farCorner) return left;
  return farUp <= farCorner ? up : corner;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
