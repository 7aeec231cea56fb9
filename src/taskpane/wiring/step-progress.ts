// What src/excel tells of its steps, as the pane shows it.
import type { ReadStep } from '../../excel/read/snapshot';
import type { WriteStep } from '../../excel/change/write-report';
import type { Progress } from '../product';

export function readProgress(step: ReadStep): Progress {
  switch (step.step) {
    case 'recover':
    case 'list':
      return { phase: 'checking' };
    case 'cells':
      return { phase: 'reading' };
    case 'rows':
      return { phase: 'reading', sheet: step.sheet, share: step.done / Math.max(1, step.total) };
  }
}

export function writeProgress(step: WriteStep): Progress {
  return step.step === 'stage' ? { phase: 'writing', share: step.done / Math.max(1, step.total) } : { phase: 'writing' };
}
