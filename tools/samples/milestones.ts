// The milestones of the samples: what was accepted, what is due, one stage without its report.
import { transit, water } from './people';
import { both, day, type Both, type SampleCell, type SampleTab } from './sample';

const stage = both('Stage', '阶段');
const acceptance = both('Acceptance', '验收');
const delivery = both('Delivery', '交付');
const yes = both('Yes', '是');
const no = both('No', '否');
const clare = both('Clare Dunn', '许诺');
const max = both('Max Young', '唐杰');

function row(
  id: string,
  name: Both,
  type: Both,
  planned: string,
  forecast: string | undefined,
  actual: string | undefined,
  owner: Both,
  accepted: readonly [by: Both, on: string, firstTime: Both] | undefined,
  client: Both,
): SampleCell[] {
  const optionalDay = (iso: string | undefined) => (iso === undefined ? undefined : day(iso));
  const [by, on, firstTime] = accepted ?? [];
  return [id, name, type, day(planned), optionalDay(forecast), optionalDay(actual), owner, by, on, firstTime, client];
}

const nair = both('Priya Nair', '陈雨桐');
const mills = both('Janet Mills', '徐慧');

export const milestones: SampleTab = {
  name: both('Milestones', '里程碑'),
  above: { en: [], zh: ['里程碑计划'] },
  headers: [
    both('ID', '编号'),
    both('Milestone', '里程碑'),
    both('Type', '类型'),
    both('Planned', '计划日期'),
    both('Forecast', '预测日期'),
    both('Actual', '实际日期'),
    both('Owner', '责任人'),
    both('Accepted by', '验收人'),
    both('Accepted on', '验收日期'),
    both('Accepted first time', '一次验收通过'),
    both('Client', '客户'),
  ],
  rows: [
    row(
      'M01',
      both('Data model agreed', '数据模型确认'),
      acceptance,
      '2026-04-03',
      undefined,
      '2026-04-03',
      max,
      [nair, '03/04/2026', yes],
      transit,
    ),
    row(
      'M02',
      both('Pilot at two stations', '两个车站试点'),
      delivery,
      '2026-05-08',
      undefined,
      '2026-05-08',
      clare,
      [nair, '11/05/2026', yes],
      transit,
    ),
    row(
      'M03',
      both('Acceptance tests passed', '验收测试通过'),
      acceptance,
      '2026-06-26',
      '2026-07-03',
      undefined,
      clare,
      undefined,
      transit,
    ),
    row('M04', both('Go-live', '正式上线'), delivery, '2026-07-31', '2026-07-31', undefined, clare, undefined, transit),
    row(
      'M05',
      both('Interfaces connected', '接口联通'),
      delivery,
      '2026-04-30',
      undefined,
      '2026-05-12',
      max,
      [mills, '15/05/2026', no],
      water,
    ),
    row(
      'M06',
      both('Billing test complete', '账务测试完成'),
      stage,
      '2026-05-29',
      undefined,
      '2026-05-29',
      max,
      [mills, '02/06/2026', yes],
      water,
    ),
    row('M07', both('Outage notices live', '停水通知上线'), delivery, '2026-06-30', '2026-06-30', undefined, clare, undefined, water),
    row('M08', both('Household view live', '一户一档上线'), acceptance, '2026-08-14', '2026-08-28', undefined, max, undefined, water),
  ],
};
