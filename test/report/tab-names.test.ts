// Tab names that Excel takes: https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
import fc from 'fast-check';
import { tabNamer } from '../../src/report/tab-names';

test.each([
  ['Client – Northwind Ports', 'Client – Northwind Ports'],
  ['Client – A/B: [test]?', 'Client – A B test'],
  ["'quoted'", 'quoted'],
  ['Client – ' + 'x'.repeat(40), 'Client – ' + 'x'.repeat(22)],
  ['客户 – 北方港务集团有限责任公司第一分公司信息技术部项目管理办公室', '客户 – 北方港务集团有限责任公司第一分公司信息技术部项目管理'],
  ['///', 'Client'],
  // https://support.microsoft.com/ja-jp/help/436482
  ['客户 – 江州：轨道？［一期］／＊＼￥', '客户 – 江州 轨道 一期'],
  ['‘Arden’', '‘Arden'],
  ['History', 'History 2'],
])('%j becomes %j', (wanted, name) => {
  expect(tabNamer()(wanted, 'Client')).toBe(name);
});

test('the second of two equal names gets a number, whatever the case, and room for it', () => {
  const name = tabNamer(['review']);
  expect(name('Review', 'x')).toBe('Review 2');
  expect(name('Client – ' + 'x'.repeat(40), 'x')).toHaveLength(31);
  expect(name('client – ' + 'X'.repeat(40), 'x')).toBe('client – ' + 'X'.repeat(20) + ' 2');
});

test('any names become different names that Excel takes', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 50 }), { maxLength: 60 }), (wanted) => {
      const nameOf = tabNamer();
      const names = wanted.map((name) => nameOf(name, 'Client'));
      for (const name of names) {
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[:\\/?*[\]：＼／？＊［］￥]|^['’＇]|['’＇]$/);
        expect(name).not.toMatch(/\p{Surrogate}/u);
      }
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    }),
  );
});
