// Printed pages: no block is cut that a page could hold.
import fc from 'fast-check';
import { pageBreaks, pageHeight, printScale } from '../../src/report/layout/pages';

test('a sheet that is wider than the paper has longer pages, since one page is as wide as the sheet', () => {
  expect(pageHeight(1000, 'landscape')).toBeGreaterThan(pageHeight(741, 'landscape'));
  expect(pageHeight(300, 'landscape')).toBe(pageHeight(741, 'landscape'));
  expect(pageHeight(494, 'portrait')).toBeGreaterThan(pageHeight(494, 'landscape'));
});

test('a sheet that one page could show at less than half its size goes over several pages, to be read', () => {
  expect([printScale(1480, 'landscape'), printScale(1490, 'landscape'), printScale(1000, 'portrait')]).toEqual([undefined, 75, 75]);
});

test.each([
  ['what fits one page', [100, 100], [0, 1], []],
  ['a block that would be cut begins a page', [300, 300], [0, 1], [1]],
  ['rows of one block stay together', [200, 100, 100, 150], [0, 2], [2]],
  ['a list longer than a page follows what stands before it', [100, ...Array.from({ length: 10 }, () => 100)], [0, 1], []],
  ['a title is not left alone on its page', [40, 100, 150, 150, 90], [0, 1], []],
  ['unless that page is nearly full', [400, ...Array.from({ length: 10 }, () => 100)], [0, 1], [1]],
  ['what is left for the last page takes the block before it along', [200, 150, 140, 60], [0, 1, 2, 3], [2]],
  ['but not where that would leave a title alone', [60, 380, 90], [0, 1, 2], [2]],
  ['what follows a long list begins a page', [...Array.from({ length: 10 }, () => 100), 50], [0, 10], [10]],
])('%s', (_, heights, units, breaks) => {
  expect(pageBreaks(heights, units, 500)).toEqual(breaks);
});

test('no block that a page can hold is ever cut, but one that follows a title alone', () => {
  const units = fc.array(fc.array(fc.integer({ min: 5, max: 90 }), { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(units, (blocks) => {
      const firsts = blocks.map((_, index) => blocks.slice(0, index).flat().length);
      const breaks = new Set(pageBreaks(blocks.flat(), firsts, 500));
      let used = 0;
      return blocks.every((rows, index) => {
        const needed = rows.reduce((sum, height) => sum + height, 0);
        const before = breaks.has(firsts[index] ?? -1) ? 0 : used;
        used = before;
        for (const height of rows) used = used + height > 500 ? height : used + height;
        if (needed > 500) used = 500;
        return before + needed <= 500 || needed > 500 || before <= 100;
      });
    }),
  );
});
