// Real workbooks stand beside the checkout on the machines that may have them: each one goes through unharmed.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook } from '../../../src/sandbox/files/open-workbook';
import { differences, packageProblems } from '../../../src/sandbox/files/package-check';
import { saveWorkbook } from '../../../src/sandbox/files/save-workbook';
import { UnreadableFileError } from '../../../src/sandbox/files/unreadable-file';
import type { WorkbookModel } from '../../../src/sandbox/model';
import { reportSheet } from './models';

const folder = path.resolve(__dirname, '../../../../shared/workbooks');
const files = existsSync(folder) ? readdirSync(folder).filter((file) => !file.endsWith('.json')) : [];

function opened(file: string): WorkbookModel | undefined {
  try {
    return openWorkbook(new Uint8Array(readFileSync(path.join(folder, file))), file);
  } catch (error) {
    if (error instanceof UnreadableFileError) return undefined;
    throw error;
  }
}

async function harmOf(file: string): Promise<string[]> {
  const model = opened(file);
  if (!model) return [];
  const unchanged = await saveWorkbook(model);
  const { source } = model;
  if (!source) return packageProblems(unchanged).orphans;
  const added = { ...reportSheet('Rapport test'), id: '{new}' };
  const withTab = await saveWorkbook({ ...model, sheets: [...model.sheets, added], activeSheetId: added.id });
  const again = openWorkbook(withTab, 'again.xlsx');
  const deleted = await saveWorkbook({
    ...again,
    sheets: again.sheets.filter(({ name }) => name !== added.name),
    activeSheetId: model.activeSheetId,
  });
  const known = packageProblems(source);
  return [unchanged, withTab, deleted].flatMap((saved) => {
    const { orphans, missing } = packageProblems(saved);
    const problems = [
      ...orphans.filter((part) => !known.orphans.includes(part)),
      ...missing.filter((link) => !known.missing.includes(link)),
    ];
    return [...differences(source, saved), ...problems].map((problem) => `${file}: ${problem}`);
  });
}

test('saving real workbooks, with a tab added and taken away again, leaves their sheets as they were', async () => {
  const harm: string[] = [];
  for (const file of files) harm.push(...(await harmOf(file)));
  expect(harm).toEqual([]);
});
