// Chinese words of the tabs that Rapport writes.
import type { report as en } from '../en/report';
import type { TranslationOf } from '../format';
import { clientWords } from './report/client';
import { frameWords } from './report/frame';
import { internalWords } from './report/internal';
import { keptWords } from './report/kept';
import { reportsWords } from './report/reports';
import { reviewWords } from './report/review';

export const report: TranslationOf<typeof en> = {
  ...frameWords,
  ...reviewWords,
  ...internalWords,
  ...clientWords,
  ...reportsWords,
  kept: keptWords,
};
