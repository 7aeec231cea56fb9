// Files that the command line can't read, and those that it never writes over: what it says, and that nothing is lost.
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileProblem } from '../../src/cli/file-problem';
import { writeTo } from '../../src/cli/target';
import { UnsavableError } from '../../src/sandbox/files/rule-fields';
import { rapport } from './support';

const SAMPLE = path.join(__dirname, '..', '..', 'assets', 'samples', 'Customer service platform.xlsx');
const AS_OF = ['--as-of', '2026-06-15'];

let folder = '';
const at = (name: string) => path.join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'rapport-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a file that cannot be read ends with 2 and one line that says why', () => {
  test.each([
    ['empty.xlsx', '', 'the file is empty'],
    ['notes.xlsx', 'just some text, no workbook\n', 'not a workbook'],
    ['damaged.xlsx', 'PK\u0003\u0004 and then nothing', 'damaged'],
  ])('%s', async (name, content, why) => {
    writeFileSync(at(name), content);
    const { code, told, printed } = await rapport('review', at(name), ...AS_OF);
    expect(code).toBe(2);
    expect(printed).toBe('');
    expect(told.split('\n')).toHaveLength(1);
    expect(told).toContain(why);
  });

  test.each([
    ['inspect', 'nowhere.xlsx', 'there is no such file'],
    ['inspect', '.', 'this is a folder'],
    ['minutes', '.', 'this is a folder'],
  ])('%s %s', async (command, name, why) => {
    const { code, told } = await rapport(command, at(name), ...(command === 'minutes' ? AS_OF : []));
    expect(code).toBe(2);
    expect(told).toBe(`${at(name)}: ${told.slice(at(name).length + 2)}`);
    expect(told).toContain(why);
  });

  test('what the system refuses is said in the language of the call', () => {
    const refused = (code: string) => Object.assign(new Error(`${code}: permission denied, open 'x'`), { code, path: 'x.xlsx' });
    expect(fileProblem(refused('EACCES'), 'zh-CN')).toMatch(/^x\.xlsx: 您无权/);
    expect(fileProblem(refused('ENOTDIR'), 'en')).toContain('is a file, no folder');
    expect(fileProblem(refused('EIO'), 'en')).toBe('x.xlsx: the system says EIO');
    expect(fileProblem(new UnsavableError('data validation x'), 'en')).toMatch(/^nothing was written: .*\(data validation x\)/);
    expect(fileProblem(new TypeError('a mistake of ours'), 'en')).toBeUndefined();
  });

  test('says it in Chinese', async () => {
    writeFileSync(at('empty.xlsx'), '');
    expect((await rapport('inspect', at('empty.xlsx'), '--lang', 'zh-CN')).told).toContain('文件为空');
  });

  test('does not keep the other files from being reviewed', async () => {
    writeFileSync(at('empty.xlsx'), '');
    const { code, told, printed } = await rapport('review', at('empty.xlsx'), SAMPLE, ...AS_OF);
    expect(code).toBe(2);
    expect(told).toContain('empty.xlsx: the file is empty');
    expect(printed).toContain('To raise first');
  });
});

describe('what is there is not written over', () => {
  test('the workbook that is read, also by another path or a link to it', async () => {
    copyFileSync(SAMPLE, at('mine.xlsx'));
    mkdirSync(at('sub'));
    linkSync(at('mine.xlsx'), at('link.xlsx'));
    for (const out of [at('mine.xlsx'), path.join(folder, 'sub', '..', 'mine.xlsx'), at('link.xlsx'), folder]) {
      const { code, told } = await rapport('review', at('mine.xlsx'), ...AS_OF, '--out', out);
      expect(code).toBe(64);
      expect(told).toContain('is the workbook that is read');
    }
    expect((await rapport('export', at('mine.xlsx'), ...AS_OF, '--client', 'Osier Water', '--out', at('mine.xlsx'))).code).toBe(64);
    expect(readFileSync(at('mine.xlsx')).equals(readFileSync(SAMPLE))).toBe(true);
  });

  test('a file of another kind, by a workbook under its ending', async () => {
    writeFileSync(at('risks.csv'), 'Risk ID,Risk Description,Probability,Impact\nR1,Late,3,4\n');
    const before = readFileSync(at('risks.csv'), 'utf8');
    const { code, told } = await rapport('review', at('risks.csv'), ...AS_OF, '--in-place');
    expect(code).toBe(64);
    expect(told).toContain('write a copy with --out');
    expect(readFileSync(at('risks.csv'), 'utf8')).toBe(before);
    expect((await rapport('review', at('risks.csv'), ...AS_OF, '--out', at('copy.csv'))).told).toContain('.xlsx');
    expect(existsSync(at('copy.csv'))).toBe(false);
    expect((await rapport('review', at('risks.csv'), ...AS_OF, '--out', folder)).code).toBe(0);
    expect(existsSync(at('risks.xlsx'))).toBe(true);
  });

  test('registers that may be filled in, by an empty template', async () => {
    copyFileSync(SAMPLE, at('registers.xlsx'));
    expect((await rapport('template', '--out', at('registers.xlsx'))).told).toContain('is there already');
    expect(readFileSync(at('registers.xlsx')).equals(readFileSync(SAMPLE))).toBe(true);
  });

  test('the copy of one workbook, by that of another of the same name', async () => {
    mkdirSync(at('a'));
    mkdirSync(at('b'));
    const files = ['a', 'b'].map((name) => path.join(folder, name, 'same.xlsx'));
    for (const file of files) copyFileSync(SAMPLE, file);
    expect((await rapport('review', ...files, ...AS_OF, '--out', at('out'))).told).toContain('two of the workbooks');
    expect(existsSync(at('out'))).toBe(false);
  });

  test('a workbook that cannot be written whole, by a part of it', () => {
    copyFileSync(SAMPLE, at('registers.xlsx'));
    mkdirSync(at('copy.xlsx'));
    let failure: unknown;
    try {
      writeTo(at('copy.xlsx'), readFileSync(SAMPLE));
    } catch (error) {
      failure = error;
    }
    expect(fileProblem(failure, 'en')).toBe(`${at('copy.xlsx')}: this is a folder; name a workbook in it`);
    expect(readdirSync(folder)).toEqual(['copy.xlsx', 'registers.xlsx']);
  });

  test('a link to the workbook and who may read it, by writing in place', async () => {
    copyFileSync(SAMPLE, at('mine.xlsx'));
    chmodSync(at('mine.xlsx'), 0o640);
    symlinkSync(at('mine.xlsx'), at('link.xlsx'));
    expect((await rapport('review', at('link.xlsx'), ...AS_OF, '--in-place')).code).toBe(0);
    expect(readlinkSync(at('link.xlsx'))).toBe(at('mine.xlsx'));
    expect(statSync(at('mine.xlsx')).mode & 0o777).toBe(0o640);
    expect(readFileSync(at('mine.xlsx')).equals(readFileSync(SAMPLE))).toBe(false);
    expect(readdirSync(folder)).toEqual(['link.xlsx', 'mine.xlsx']);
  });

  test('a folder that takes no file is said to', async () => {
    mkdirSync(at('copy.xlsx'));
    mkdirSync(path.join(folder, 'copy.xlsx', 'registers.xlsx'));
    copyFileSync(SAMPLE, at('registers.xlsx'));
    const { code, told } = await rapport('review', at('registers.xlsx'), ...AS_OF, '--out', at('copy.xlsx'));
    expect(code).toBe(2);
    expect(told).toContain('this is a folder');
  });
});
