// The management plans of the samples; the review of one is overdue.
import { both, day, type SampleTab } from './sample';

const clare = both('Clare Dunn', '许诺');

export const plans: SampleTab = {
  name: both('Management plans', '管理计划清单'),
  above: { en: [], zh: [] },
  headers: [
    both('Plan', '计划名称'),
    both('Area', '领域'),
    both('Owner', '责任人'),
    both('Version', '版本'),
    both('Review on', '复核日期'),
  ],
  rows: [
    [both('Communications plan', '沟通管理计划'), both('Communication', '沟通'), clare, '1.2', day('2026-05-15')],
    [both('Risk plan', '风险管理计划'), both('Risk', '风险'), clare, '1.0', day('2026-07-15')],
    [both('Change plan', '变更管理计划'), both('Change', '变更'), clare, '1.1', day('2026-07-15')],
  ],
};
