// Writes assets/samples: one made-up project in an English and a Chinese workbook, with every kind of slip on purpose.
//   npx tsx tools/make-samples.ts
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { changes } from './samples/changes';
import { communicationLog } from './samples/communication-log';
import { communicationPlan } from './samples/communication-plan';
import { issues } from './samples/issues';
import { milestones } from './samples/milestones';
import { plans } from './samples/plans';
import { parkedRisks } from './samples/parked-risks';
import { reserve } from './samples/reserve';
import { risks } from './samples/risks';
import { stakeholders } from './samples/stakeholders';
import { survey } from './samples/survey';
import { writeSample } from './samples/write-sample';

const TABS = [stakeholders, communicationPlan, communicationLog, risks, changes, issues, milestones, survey, plans, reserve, parkedRisks];
const FILES = { en: 'Customer service platform.xlsx', 'zh-CN': '客户服务平台.xlsx' } as const;

async function main(): Promise<void> {
  const folder = path.join(__dirname, '..', 'assets', 'samples');
  mkdirSync(folder, { recursive: true });
  for (const language of ['en', 'zh-CN'] as const) {
    const file = path.join(folder, FILES[language]);
    writeFileSync(file, await writeSample(TABS, language));
    console.log(path.relative(process.cwd(), file));
  }
}

void main();
