// rapport demo: reviews both samples, each in its own language, and leaves them with all tabs in out/.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { format, type Language } from '../locales/format';
import { parseIsoDay } from '../workbook/serial-date';
import type { Console } from './console';
import { EXIT } from './exit-codes';
import { review } from './review-command';
import { wordsOf } from './words';

const ROOT = path.join(__dirname, '..', '..');
const SAMPLES: readonly (readonly [file: string, language: Language])[] = [
  ['Customer service platform.xlsx', 'en'],
  ['客户服务平台.xlsx', 'zh-CN'],
];
/** The Monday that the samples are made for. */
const AS_OF = '2026-06-15';

export async function demo(out: Console): Promise<number> {
  const folder = path.join(ROOT, 'out');
  mkdirSync(folder, { recursive: true });
  const asOf = parseIsoDay(AS_OF) ?? 0;
  for (const [file, language] of SAMPLES) {
    const options = { language, asOf, json: false, meter: true, inPlace: false, allTabs: true, out: path.join(folder, file) };
    await review([path.join(ROOT, 'assets', 'samples', file)], options, out);
    out.print('');
  }
  for (const language of ['en', 'zh-CN'] as const)
    out.print(format(language, wordsOf(language).demo.open, { folder: path.relative(process.cwd(), folder) || '.' }));
  return EXIT.done;
}
