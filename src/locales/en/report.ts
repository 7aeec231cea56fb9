// English words of the tabs that Rapport writes.
import { clientWords } from './report/client';
import { frameWords } from './report/frame';
import { internalWords } from './report/internal';
import { keptWords } from './report/kept';
import { reportsWords } from './report/reports';
import { reviewWords } from './report/review';

export const report = { ...frameWords, ...reviewWords, ...internalWords, ...clientWords, ...reportsWords, kept: keptWords } as const;
