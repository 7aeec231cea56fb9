// Draws the add-in's icons from one description into assets/icons/: PNG in each size that Office asks for, and the mark as SVG.
// Run: npx tsx tools/draw-icons.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodePng } from './png';

/** https://learn.microsoft.com/office/dev/add-ins/design/add-in-icons: 16, 32 and 80 are required, the rest keep other zoom levels crisp. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
/** Shapes are drawn on a grid of this many units, each corner then put on the nearest pixel edge. */
const GRID = 16;
const SAMPLES = 8;

const TEAL = '#0b6e6b';
const AMBER = '#f0a030';
const PAPER = '#ffffff';
const INK = '#3b4651';

type Shape =
  | { kind: 'box'; x: number; y: number; width: number; height: number; radius: number; fill: string }
  | { kind: 'polygon'; points: readonly (readonly [number, number])[]; fill: string }
  | { kind: 'line'; points: readonly (readonly [number, number])[]; width: number; fill: string };

const box = (x: number, y: number, width: number, height: number, radius: number, fill: string): Shape => ({
  kind: 'box',
  x,
  y,
  width,
  height,
  radius,
  fill,
});
const polygon = (fill: string, ...points: readonly (readonly [number, number])[]): Shape => ({ kind: 'polygon', points, fill });
const line = (width: number, fill: string, ...points: readonly (readonly [number, number])[]): Shape => ({
  kind: 'line',
  points,
  width,
  fill,
});

/** A sheet of paper with its outline, on which the commands' icons stand. */
const sheet = [box(2, 1, 12, 14, 1.5, INK), box(3, 2, 10, 12, 0.75, PAPER)];

/** Later shapes cover earlier ones. */
const icons: Readonly<Record<string, readonly Shape[]>> = {
  // Two who talk, and between them a report: the client's word behind, ours with its figures in front.
  mark: [
    box(6, 0, 10, 9, 2, AMBER),
    polygon(AMBER, [11, 8], [16, 5], [15, 12]),
    box(-1, 3, 14, 11, 2.5, PAPER),
    box(0, 4, 12, 9, 2, TEAL),
    polygon(TEAL, [2, 12], [7, 12], [2, 16]),
    box(2, 8, 2, 3, 0, PAPER),
    box(5, 7, 2, 4, 0, PAPER),
    box(8, 6, 2, 5, 0, PAPER),
  ],
  review: [
    ...sheet,
    box(5, 4, 6, 1, 0, INK),
    box(5, 7, 3, 1, 0, INK),
    box(6, 6, 10, 10, 5, PAPER),
    box(7, 7, 9, 9, 4.5, TEAL),
    line(1.5, PAPER, [9.2, 11.6], [10.9, 13.3], [13.9, 10]),
  ],
  write: [
    ...sheet,
    box(4, 9, 2, 3, 0, AMBER),
    box(7, 6, 2, 6, 0, TEAL),
    box(4, 4, 4, 1, 0, INK),
    box(9.4, 9, 7, 7, 3.5, PAPER),
    box(10, 12, 6, 2, 0, TEAL),
    box(12, 10, 2, 6, 0, TEAL),
  ],
  next: [
    ...sheet,
    box(5, 4, 6, 1, 0, INK),
    box(5, 7, 4, 1, 0, INK),
    box(5, 10, 3, 1, 0, INK),
    polygon(PAPER, [7, 7.5], [16, 7.5], [16, 16], [7, 16]),
    box(8, 10, 4, 3, 0, AMBER),
    polygon(AMBER, [11, 8], [16, 11.5], [11, 15]),
  ],
};

function contains(shape: Shape, x: number, y: number): boolean {
  switch (shape.kind) {
    case 'box': {
      const { radius } = shape;
      const dx = Math.max(shape.x + radius - x, x - (shape.x + shape.width - radius), 0);
      const dy = Math.max(shape.y + radius - y, y - (shape.y + shape.height - radius), 0);
      const isInside = x >= shape.x && x < shape.x + shape.width && y >= shape.y && y < shape.y + shape.height;
      return isInside && (radius === 0 || dx * dx + dy * dy <= radius * radius);
    }
    case 'polygon': {
      let isInside = false;
      shape.points.forEach(([x1, y1], index) => {
        const [x2, y2] = shape.points[(index + 1) % shape.points.length] ?? [x1, y1];
        if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) isInside = !isInside;
      });
      return isInside;
    }
    case 'line':
      return shape.points.some(([x1, y1], index) => {
        const end = shape.points[index + 1];
        if (!end) return false;
        const [x2, y2] = end;
        const along = Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2)));
        return Math.hypot(x - (x1 + along * (x2 - x1)), y - (y1 + along * (y2 - y1))) <= shape.width / 2;
      });
  }
}

/** Puts the corners of boxes on pixel edges, so that straight sides stay sharp in small sizes. */
function snapped(shape: Shape, size: number): Shape {
  if (shape.kind !== 'box') return shape;
  const snap = (units: number) => (Math.round((units * size) / GRID) * GRID) / size;
  const [x, y] = [snap(shape.x), snap(shape.y)];
  return { ...shape, x, y, width: snap(shape.x + shape.width) - x, height: snap(shape.y + shape.height) - y };
}

/** RGBA bytes, row by row; each pixel is the mean of its samples. */
function rasterise(shapes: readonly Shape[], size: number): Uint8Array {
  const placed = shapes.map((shape) => snapped(shape, size));
  const pixels = new Uint8Array(size * size * 4);
  for (let pixel = 0; pixel < size * size; pixel += 1) {
    const sum = [0, 0, 0];
    let covered = 0;
    for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
      const x = ((pixel % size) + ((sample % SAMPLES) + 0.5) / SAMPLES) * (GRID / size);
      const y = (Math.floor(pixel / size) + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) * (GRID / size);
      const top = placed.findLast((shape) => contains(shape, x, y));
      // White over the edge of the mark cuts it free from what lies behind; outside the sheet it is see-through.
      if (!top || (top.fill === PAPER && !placed.some((shape) => shape.fill !== PAPER && contains(shape, x, y)))) continue;
      covered += 1;
      [1, 3, 5].forEach((at, channel) => (sum[channel] = (sum[channel] ?? 0) + parseInt(top.fill.slice(at, at + 2), 16)));
    }
    if (covered === 0) continue;
    pixels.set([...sum.map((total) => Math.round(total / covered)), Math.round((covered * 255) / SAMPLES ** 2)], pixel * 4);
  }
  return pixels;
}

function svgElement(shape: Shape): string {
  const points = (list: readonly (readonly [number, number])[]) => list.map((point) => point.join(',')).join(' ');
  switch (shape.kind) {
    case 'box':
      return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" rx="${shape.radius}" fill="${shape.fill}"/>`;
    case 'polygon':
      return `<polygon points="${points(shape.points)}" fill="${shape.fill}"/>`;
    case 'line':
      return `<polyline points="${points(shape.points)}" fill="none" stroke="${shape.fill}" stroke-width="${shape.width}" stroke-linecap="round" stroke-linejoin="round"/>`;
  }
}

const folder = join(import.meta.dirname, '..', 'assets', 'icons');
mkdirSync(folder, { recursive: true });
for (const [name, shapes] of Object.entries(icons)) {
  for (const size of SIZES) writeFileSync(join(folder, `${name}-${size}.png`), encodePng(size, size, rasterise(shapes, size)));
}
const mark = (icons['mark'] ?? []).map(svgElement).join('\n  ');
writeFileSync(join(folder, 'mark.svg'), `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${GRID} ${GRID}">\n  ${mark}\n</svg>\n`);
