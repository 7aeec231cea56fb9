// Starts the pane: finds out where it runs, and hands the product to it.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { format, formatNumber, type Language } from '../locales/format';
import { parseIsoDay, type SerialDay } from '../workbook/serial-date';
import { App, type StartWith } from './app';
import { findHost } from './host';
import { today } from './today';
import { Elsewhere } from './views/elsewhere';
import { wireProduct } from './wiring/wiring';

function startWorker(): Worker {
  return new Worker(new URL('./worker/review.worker.ts', import.meta.url));
}

function startWith(query: string): StartWith {
  const start = new URLSearchParams(query).get('start');
  return start === 'review' || start === 'write' ? start : 'nothing';
}

/** The day in the page's address, else today. */
function firstDay(query: string): SerialDay {
  const asked = parseIsoDay(new URLSearchParams(query).get('asOf') ?? '');
  return asked ?? today();
}

/**
 * The browser loads a language's plurals and numbers when they are first used: that alone took 38 ms of a task in which 20,000 rows were
 * shown. So they are used once the pane is shown and before there is anything to say, each in a task of its own.
 */
function loadPluralsAndNumbers(language: Language): void {
  setTimeout(() => format(language, { one: '', other: '' }, { count: 1 }));
  setTimeout(() => formatNumber(language, 1));
}

async function start(root: HTMLElement): Promise<void> {
  const { place, language, theme } = await findHost();
  createRoot(root).render(
    <StrictMode>
      {place === 'excel' ? (
        <App
          product={wireProduct(Excel, startWorker)}
          language={language}
          theme={theme}
          today={firstDay(location.search)}
          startWith={startWith(location.search)}
        />
      ) : (
        <Elsewhere place={place} language={language} theme={theme} />
      )}
    </StrictMode>,
  );
  if (place === 'excel') loadPluralsAndNumbers(language);
}

const root = document.getElementById('pane');
if (!root) throw new Error('taskpane.html has no #pane');
void start(root);
