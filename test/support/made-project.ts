// A small made project in which every register is in order: no rule finds anything in it. Tests change one thing at a time.
import type { RecordRegisterId } from '../../src/registers/catalogue';
import { parseIsoDay } from '../../src/workbook/serial-date';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { type Arrange, type MadeLanguage, type MadeRecord, type MadeTab, type MadeValue, madeWorkbook } from './made-workbook';
import { ANN, BANK, BOB, MAX, both, change, contact, issue, line, milestone, risk, stakeholder } from './made-records';
import { presentedTab } from './presented-tab';

/** Tuesday, 31 March 2026. */
export const AS_OF = parseIsoDay('2026-03-31') ?? NaN;

export interface MadeProject {
  readonly registers: Readonly<Partial<Record<RecordRegisterId, readonly MadeRecord[]>>>;
  /** Survey rows: respondent, organisation, submitted on, recommendation 0–10, communication 1–5. */
  readonly survey: readonly (readonly CellValue[])[];
  /** Further questions; the rows have their answers after the first two. */
  readonly moreQuestions?: readonly { readonly en: string; readonly zh: string }[];
  /** The requirements as they stood when they were presented a month ago; absent = nothing was presented yet. */
  readonly presented?: readonly MadeRecord[];
}

/** One weekly line to Ann, one monthly line to Bob, met every time; everything that the client should know is cited by a log row. */
export const CLEAN: MadeProject = {
  registers: {
    clients: [
      {
        name: BANK,
        keyClient: true,
        phase: 'executing',
        successCriteria: both('In use at all branches', '全部网点启用'),
        satisfactionTarget: 60,
        owner: MAX,
      },
    ],
    stakeholders: [
      stakeholder('S-1', ANN, {
        customerType: 'corporate',
        power: 5,
        interest: 5,
        approver: true,
        keyClient: true,
        email: 'ann@bank.example',
        surveyRecipient: true,
      }),
      stakeholder('S-2', BOB, {
        customerType: 'endUser',
        power: 2,
        interest: 3,
        approver: false,
        keyClient: true,
        email: 'bob@bank.example',
        surveyRecipient: true,
      }),
      stakeholder('S-3', MAX, {
        customerType: 'team',
        power: 3,
        interest: 4,
        approver: false,
        keyClient: false,
        email: 'max@vendor.example',
        surveyRecipient: false,
        organisation: both('Our house', '我们公司'),
      }),
    ],
    communicationPlan: [
      line('P-1', both('Weekly report', '周报'), ANN, 'weekly', '2026-03-02', { method: 'email' }),
      line('P-2', both('Monthly talk', '月度沟通'), BOB, 'monthly', '2026-02-10', { method: 'meeting' }),
    ],
    communicationLog: [
      contact('L-1', '2026-03-09', 'P-1', ANN, 'email', { references: 'R-1; C-1; M-1' }),
      contact('L-2', '2026-03-10', 'P-2', BOB, 'meeting', { references: 'M-1' }),
      contact('L-3', '2026-03-16', 'P-1', ANN, 'email', {}),
      contact('L-4', '2026-03-17', 'P-2', BOB, 'meeting', { references: 'C-2' }),
      contact('L-5', '2026-03-23', 'P-1', ANN, 'email', {
        followUp: both('Send the minutes', '发送会议纪要'),
        followUpOwner: MAX,
        followUpDue: '2026-03-25',
        followUpDone: true,
      }),
      contact('L-6', '2026-03-24', 'P-2', BOB, 'meeting', { direction: 'in', repliedOn: '2026-03-25' }),
      contact('L-7', '2026-03-30', 'P-1', ANN, 'email', { references: 'I-1' }),
    ],
    risks: [
      risk('R-1', both('Migration takes longer', '数据迁移时间不足'), 5, 4, {
        clientFacing: true,
        satisfactionImpact: true,
        identifiedOn: '2026-03-05',
      }),
      risk('R-2', both('Key tester leaves', '核心测试人员离职'), 2, 3, { response: 'accept', identifiedOn: '2026-03-06' }),
      risk('R-3', both('Licence arrives late', '许可证延迟到货'), 3, 2, { status: 'monitoring', identifiedOn: '2026-03-07' }),
    ],
    changes: [
      change('C-1', both('Add a branch report', '新增网点报表'), ANN, {
        status: 'approved',
        approver: ANN,
        clientApprover: ANN,
        decidedOn: '2026-03-06',
        chargeable: true,
        contractClause: '4.2',
        costImpact: 900,
        scheduleImpact: 3,
        scopeImpact: both('One report', '一张报表'),
      }),
      change('C-2', both('Change the colours', '调整界面颜色'), BOB, {
        status: 'rejected',
        approver: ANN,
        decidedOn: '2026-03-13',
        costImpact: 0,
        scheduleImpact: 0,
        scopeImpact: both('None', '无'),
      }),
      change('C-3', both('Sort the list', '列表排序'), BOB, {
        status: 'assessing',
        submittedForDecisionOn: '2026-03-30',
        waitingOn: 'us',
        costImpact: 0,
        scheduleImpact: 0,
        scopeImpact: both('None', '无'),
      }),
    ],
    requirements: [
      {
        id: 'Q-1',
        title: both('Show the balance', '显示余额'),
        priority: 'must',
        acceptanceCriteria: both('Same as core', '与核心系统一致'),
        status: 'inProgress',
        confirmedBy: ANN,
        confirmedOn: '2026-02-02',
        owner: MAX,
      },
      {
        id: 'Q-2',
        title: both('Export a list', '导出清单'),
        priority: 'could',
        acceptanceCriteria: both('Opens in Excel', '可用表格软件打开'),
        status: 'approved',
        confirmedBy: BOB,
        confirmedOn: '2026-02-02',
        owner: MAX,
      },
    ],
    issues: [
      issue('I-1', both('Report shows no totals', '报表没有合计'), {
        kind: 'issue',
        severity: 'high',
        raisedBy: ANN,
        raisedOn: '2026-03-27',
        dueOn: '2026-04-10',
        status: 'inProgress',
        category: both('Report', '报表'),
      }),
      issue('I-2', both('Answers take long', '答复太慢'), {
        kind: 'complaint',
        severity: 'medium',
        raisedBy: BOB,
        raisedOn: '2026-03-18',
        acknowledgedOn: '2026-03-18',
        dueOn: '2026-04-10',
        status: 'open',
        category: both('Service', '服务'),
      }),
      issue('I-3', both('Login failed', '无法登录'), {
        kind: 'issue',
        severity: 'critical',
        raisedBy: BOB,
        raisedOn: '2026-02-03',
        closedOn: '2026-02-10',
        status: 'closed',
        rootCause: both('Expired key', '密钥过期'),
        clientAccepted: true,
        category: both('Login', '登录'),
      }),
      issue('I-4', both('Who pays for hardware', '硬件费用由谁承担'), {
        kind: 'conflict',
        severity: 'low',
        raisedBy: MAX,
        raisedOn: '2026-03-02',
        resolutionMethod: 'negotiate',
        dueOn: '2026-04-10',
        status: 'open',
        category: both('Contract', '合同'),
      }),
      issue('I-5', both('Larger fonts please', '字体希望更大'), {
        kind: 'feedback',
        severity: 'low',
        raisedBy: BOB,
        raisedOn: '2026-03-02',
        repliedOn: '2026-03-04',
        dueOn: '2026-04-10',
        status: 'open',
        category: both('Layout', '界面'),
      }),
    ],
    milestones: [
      milestone('M-1', both('Design accepted', '设计验收'), {
        type: 'acceptance',
        plannedOn: '2026-03-06',
        actualOn: '2026-03-06',
        acceptedBy: ANN,
        acceptedOn: '2026-03-06',
        status: 'done',
      }),
      milestone('M-2', both('Test finished', '测试完成'), {
        type: 'stage',
        plannedOn: '2026-05-29',
        forecastOn: '2026-05-29',
        status: 'inProgress',
      }),
    ],
    actions: [
      { id: 'A-1', kind: 'action', description: both('Order the server', '采购服务器'), owner: MAX, dueOn: '2026-04-20', status: 'open' },
      {
        id: 'A-2',
        kind: 'improvement',
        description: both('Answer within a day', '一天内答复'),
        owner: MAX,
        dueOn: '2026-02-10',
        doneOn: '2026-02-10',
        verifiedOn: '2026-03-10',
        status: 'done',
      },
      {
        id: 'A-3',
        kind: 'care',
        description: both('Congratulate on the opening', '祝贺新网点开业'),
        owner: MAX,
        dueOn: '2026-04-20',
        status: 'open',
      },
    ],
    plans: [
      {
        name: both('Communication plan', '沟通管理计划'),
        area: 'communication',
        owner: MAX,
        version: '1.0',
        reviewOn: '2026-06-30',
        agreedOn: '2026-02-02',
      },
      { name: both('Risk plan', '风险管理计划'), area: 'risk', owner: MAX, version: '1.0', reviewOn: '2026-06-30', agreedOn: '2026-02-02' },
    ],
  },
  survey: [
    ['ann', 'bank', parseIsoDay('2026-03-02') ?? 0, 9, 4],
    ['bob', 'bank', parseIsoDay('2026-03-03') ?? 0, 9, 5],
  ],
};

const TAB_NAMES: Readonly<Record<string, string>> = {
  clients: 'Clients',
  stakeholders: 'Stakeholders',
  communicationPlan: 'Comms plan',
  communicationLog: 'Log',
  risks: 'Risks',
  changes: 'Changes',
  requirements: 'Requirements',
  issues: 'Issues',
  milestones: 'Milestones',
  actions: 'Actions',
  plans: 'Plans',
  lessons: 'Lessons',
};

/** The project as a workbook. `arrange` may shuffle tabs, rows and columns. */
export function projectWorkbook(project: MadeProject, language: MadeLanguage, arrange: Arrange = (items) => items): WorkbookSnapshot {
  const registers = Object.entries(project.registers).map(([register, records]): MadeTab => ({
    name: TAB_NAMES[register] ?? register,
    register: register as RecordRegisterId,
    records: arrange(records),
  }));
  const tabs = project.survey.length === 0 ? registers : [...registers, surveyTab(project, language, arrange)];
  const workbook = madeWorkbook(arrange(tabs), language, arrange);
  return project.presented
    ? { ...workbook, sheets: [...workbook.sheets, presentedTab(project.presented, AS_OF - 28, language)] }
    : workbook;
}

function surveyTab({ survey, moreQuestions = [] }: MadeProject, language: MadeLanguage, arrange: Arrange): MadeTab {
  const names: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = { ann: ANN, bob: BOB, bank: BANK };
  const header =
    language === 'en'
      ? [
          'Respondent',
          'Organisation',
          'Submitted on',
          'How likely are you to recommend us to a colleague? (0-10)',
          'How satisfied are you with our communication? (1-5)',
        ]
      : ['受访者', '单位', '提交日期', '您向同事推荐我们的可能性有多大？（0-10）', '您对我们的沟通是否满意？（1-5）'];
  const rows = survey.map((row) => row.map((cell) => (typeof cell === 'string' ? (names[cell]?.[language] ?? cell) : cell)));
  const further = moreQuestions.map((question) => question[language]);
  return { name: 'Survey', cells: [[...header, ...further], ...arrange(rows)] };
}

/** The project with some cells of one record changed; the record is found by its id or name. */
export function withCells(project: MadeProject, register: RecordRegisterId, key: string, cells: MadeRecord): MadeProject {
  const records = project.registers[register] ?? [];
  if (!records.some((record) => keyOf(record) === key)) throw new Error(`no ${key} in ${register}`);
  return withRecords(
    project,
    register,
    records.map((record) => (keyOf(record) === key ? { ...record, ...cells } : record)),
  );
}

export function withRecords(project: MadeProject, register: RecordRegisterId, records: readonly MadeRecord[]): MadeProject {
  return { ...project, registers: { ...project.registers, [register]: records } };
}

export function withRecord(project: MadeProject, register: RecordRegisterId, record: MadeRecord): MadeProject {
  return withRecords(project, register, [...(project.registers[register] ?? []), record]);
}

/** Changes a field of every record. */
export function withField(project: MadeProject, register: RecordRegisterId, field: string, value: MadeValue): MadeProject {
  return withRecords(
    project,
    register,
    (project.registers[register] ?? []).map((record) => ({ ...record, [field]: value })),
  );
}

function keyOf(record: MadeRecord): string {
  const key = record['id'] ?? record['name'] ?? '';
  return typeof key === 'object' ? key.en : String(key);
}
