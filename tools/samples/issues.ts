// The issue log of the samples: issues, complaints, feedback and one conflict, typed by several hands.
import { transit, water } from './people';
import { both, day, type Both, type SampleCell, type SampleTab } from './sample';

const issue = both('Issue', '问题');
const complaint = both('Complaint', '投诉');
const feedback = both('Feedback', '反馈');
const conflict = both('Conflict', '冲突');
const low = both('Low', '低');
const medium = both('Medium', '中');
const high = both('High', '高');
const critical = both('Critical', '严重');
const open = both('Open', '未解决');
const inProgress = both('In progress', '处理中');
const closed = both('Closed', '已关闭');
const yes = both('Yes', '是');
const clare = both('Clare Dunn', '许诺');
const max = both('Max Young', '唐杰');
const ella = both('Ella Ford', '丁宁');
const osei = both('Daniel Osei', '王建国');
const bell = both('Marcus Bell', '郑伟');
const mills = both('Janet Mills', '徐慧');
const lam = both('Peter Lam', '黄志强');
const grant = both('Leo Grant', '邓凯');
const young = max;

interface Extra {
  readonly acknowledged?: string;
  readonly replied?: string;
  readonly cause?: Both;
  readonly resolution?: Both;
  /** As typed: a real day, or text as it was imported. */
  readonly closed?: SampleCell;
  readonly accepted?: Both;
  readonly links?: string;
}

function row(
  id: string | undefined,
  kind: Both,
  category: Both,
  description: Both | undefined,
  raisedBy: Both,
  raised: string,
  severity: Both,
  owner: SampleCell,
  due: SampleCell,
  status: Both,
  client: Both,
  extra: Extra = {},
): SampleCell[] {
  const optionalDay = (iso: string | undefined) => (iso === undefined ? undefined : day(iso));
  return [
    id,
    kind,
    category,
    description,
    raisedBy,
    day(raised),
    severity,
    optionalDay(extra.acknowledged),
    optionalDay(extra.replied),
    owner,
    due,
    extra.cause,
    extra.resolution,
    undefined,
    extra.closed,
    extra.accepted,
    status,
    extra.links,
    extra.closed === undefined ? undefined : both('done', '完'),
    client,
  ];
}

const queue = both('Queue times', '排队');
const billing = both('Billing', '账务');
const display = both('Display', '显示');
const access = both('Access', '权限');
const data = both('Data', '数据');

export const issues: SampleTab = {
  name: both('Issues', '问题日志'),
  frozenColumns: 2,
  above: { en: ['Issue log – issues, complaints, feedback'], zh: [] },
  headers: [
    both('Issue ID', '问题编号'),
    both('Kind', '性质'),
    both('Category', '分类'),
    both('Description', '问题描述'),
    both('Raised by', '提出人'),
    both('Raised on', '提出日期'),
    both('Severity', '严重程度'),
    both('Acknowledged on', '受理日期'),
    both('Replied on', '答复日期'),
    both('Owner', '负责人'),
    both('Due', '要求完成日期'),
    both('Root cause', '根本原因'),
    both('Resolution', '处理措施'),
    both('Resolution approach', '解决方式'),
    both('Closed on', '关闭日期'),
    both('Client accepted', '客户认可'),
    both('Status', '状态'),
    both('Links', '关联编号'),
    both('Status', '状态'),
    both('Client', '客户'),
  ],
  rows: [
    row(
      'I01',
      complaint,
      queue,
      both('Callers wait over ten minutes at 8 am', '早八点来电等待超过十分钟'),
      bell,
      '2026-05-04',
      high,
      max,
      day('2026-07-01'),
      inProgress,
      transit,
      { acknowledged: '2026-05-04' },
    ),
    row(
      'I02',
      complaint,
      queue,
      both('Queue music drops out', '排队音乐中断'),
      bell,
      '2026-05-18',
      medium,
      max,
      day('2026-07-01'),
      inProgress,
      transit,
      { acknowledged: '2026-05-19' },
    ),
    row(
      'I03',
      complaint,
      queue,
      both('Position in queue not announced', '未播报排队位次'),
      osei,
      '2026-06-08',
      medium,
      ella,
      day('2026-07-01'),
      open,
      transit,
    ),
    row(
      'I04',
      issue,
      access,
      both('Shift leaders cannot see their team', '班长看不到本班人员'),
      osei,
      '2026-06-02',
      critical,
      clare,
      day('2026-06-30'),
      inProgress,
      transit,
    ),
    row(
      'I05',
      issue,
      display,
      both('Station tablet shows tiny type', '车站平板字太小'),
      bell,
      '2026-05-20',
      low,
      max,
      day('2026-06-05'),
      inProgress,
      transit,
    ),
    row(
      'I06',
      complaint,
      billing,
      both('Bill sent twice', '账单重复发送'),
      lam,
      '2026-04-13',
      high,
      max,
      day('2026-04-30'),
      closed,
      water,
      { acknowledged: '2026-04-13', closed: '5/26/2026', resolution: both('Duplicate job removed', '删除重复任务') },
    ),
    row(
      'I07',
      issue,
      data,
      both('Postcodes lose their leading zero', '邮编首位零丢失'),
      mills,
      '2026-04-20',
      medium,
      max,
      day('2026-05-15'),
      closed,
      water,
      {
        closed: day('2026-02-05'),
        accepted: yes,
        cause: both('Imported as numbers', '按数字导入'),
        resolution: both('Import as text', '改为文本导入'),
      },
    ),
    row('I07', issue, data, both('Middle names cut', '姓名截断'), mills, '2026-04-27', low, max, day('2026-05-22'), closed, water, {
      closed: '5/14/2026',
      accepted: yes,
      resolution: both('Field widened', '字段加长'),
    }),
    row(
      'I09',
      issue,
      billing,
      both('Rounding differs by a penny', '尾差一分'),
      lam,
      '2026-05-11',
      medium,
      max,
      day('2026-06-05'),
      closed,
      water,
      {
        closed: day('2026-01-06'),
        accepted: yes,
        cause: both('Two rounding rules', '两套取整规则'),
        resolution: both('One rule', '统一规则'),
      },
    ),
    row(
      'I10',
      feedback,
      display,
      both('Outage notice should name the street', '停水通知应写明街道'),
      mills,
      '2026-05-25',
      low,
      ella,
      day('2026-07-15'),
      open,
      water,
    ),
    row(
      'I11',
      conflict,
      access,
      both('Who grants access, station or headquarters', '权限由车站还是总部授予'),
      osei,
      '2026-05-28',
      medium,
      ella,
      day('2026-07-01'),
      open,
      transit,
    ),
    row(
      'I12',
      issue,
      data,
      both('Old call notes unsorted', '历史记录未排序'),
      grant,
      '2026-05-15',
      both('Purple', '紫色'),
      young,
      day('2026-07-01'),
      inProgress,
      water,
    ),
    row(
      'I13',
      issue,
      display,
      both('Map tiles slow', '地图加载慢'),
      both('Kim Vale', '白露霜'),
      '2026-05-18',
      low,
      max,
      day('2026-07-01'),
      inProgress,
      water,
    ),
    row(
      'I14',
      issue,
      data,
      both('Test accounts visible', '测试账号可见'),
      young,
      '2026-05-22',
      low,
      max,
      both('some time next week', '下周某天吧'),
      inProgress,
      water,
    ),
    row(
      'I15',
      issue,
      data,
      both('Export lacks regions', '导出缺片区'),
      young,
      '2026-05-25',
      low,
      max,
      { formula: '#REF!' },
      inProgress,
      water,
    ),
    row(
      'I16',
      issue,
      access,
      both('Guest log-in left on', '访客登录未关'),
      young,
      '2026-05-26',
      medium,
      undefined,
      day('2026-07-01'),
      inProgress,
      transit,
    ),
    row('I17', issue, display, undefined, young, '2026-05-27', low, max, day('2026-07-01'), inProgress, transit),
    row(
      'I18',
      issue,
      data,
      both('Archive job fails on Sundays', '周日归档任务失败'),
      young,
      '2026-06-01',
      medium,
      max,
      day('2026-07-01'),
      inProgress,
      transit,
      { links: 'R99' },
    ),
    row('I19', issue, display, both('Logo outdated', '标识过时'), bell, '2026-05-04', low, max, day('2026-05-29'), inProgress, transit, {
      closed: day('2026-05-06'),
    }),
    row(
      undefined,
      issue,
      display,
      both('Help page has a dead link', '帮助页有失效链接'),
      young,
      '2026-06-03',
      low,
      max,
      day('2026-07-01'),
      inProgress,
      transit,
    ),
  ],
};
