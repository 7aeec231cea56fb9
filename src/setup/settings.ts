// The review's settings: what can be set, within which limits, and the default of each. Kept on the Review setup tab.
import * as v from 'valibot';
import type { SerialDay } from '../workbook/serial-date';
import { PLAIN_CALENDAR, type WorkingCalendar } from '../workbook/working-calendar';

const days = (fallback: number) => v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3660)), fallback);
const atLeastOne = (fallback: number) => v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)), fallback);
const onFivePointScale = (fallback: number) => v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(5)), fallback);
const share = (fallback: number) => v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), fallback);
const weight = (fallback: number) => v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100)), fallback);

/** Every number that can be set. Names that end in WorkingDays count by the working calendar, others in Days by the calendar. */
export const NumbersSchema = v.object({
  /** Power from which a stakeholder is a key person. */
  keyPower: onFivePointScale(4),
  /** Power and interest from which the upper half of the power–interest grid begins. */
  gridCut: onFivePointScale(4),
  assessmentStaleDays: days(90),
  manageCloselyDays: days(14),
  /** Manage closely, where the person's contact is covered weekly. */
  manageCloselyWithContactDays: days(31),
  keepSatisfiedDays: days(92),
  graceDailyDays: days(0),
  graceWeeklyDays: days(1),
  graceBiweeklyDays: days(2),
  graceMonthlyDays: days(3),
  graceQuarterlyDays: days(5),
  weakChannelWorkingDays: days(3),
  inboundReplyWorkingDays: days(2),
  overContactedPerWeek: atLeastOne(5),
  riskToldDays: days(7),
  decisionToldDays: days(5),
  criticalIssueUpdateWorkingDays: days(1),
  highIssueUpdateWorkingDays: days(3),
  stageReportDays: days(7),
  meetingAbsences: atLeastOne(2),
  expectedValueTolerance: share(0.01),
  decisionWorkingDays: days(5),
  complaintAcknowledgeWorkingDays: days(1),
  recurringComplaints: atLeastOne(3),
  recurringComplaintDays: days(90),
  conflictApproachWorkingDays: days(5),
  feedbackAnswerWorkingDays: days(10),
  followUpVisitDays: days(30),
  improvementVerifiedDays: days(30),
  watermelonSlipDays: days(0),
  costOverrunShare: share(0.1),
  surveyMinimumAnswers: v.optional(v.pipe(v.number(), v.integer(), v.minValue(3), v.maxValue(100)), 5),
  surveyMinimumResponseRate: share(0.5),
  surveyEveryDays: days(183),
  detractorFollowUpWorkingDays: days(5),
  weakDimensionIndex: weight(60),
  satisfactionTarget: weight(80),
  /** First scores of the second, third and top band of a risk matrix on 1–5 scales, used where the workbook has no legend. */
  riskMediumFrom: atLeastOne(5),
  riskHighFrom: atLeastOne(10),
  riskTopFrom: atLeastOne(15),
  weightSatisfaction: weight(30),
  weightCommunication: weight(20),
  weightDelivery: weight(20),
  weightEngagement: weight(10),
  weightComplaints: weight(10),
  weightRiskAndChange: weight(10),
});
export type Numbers = v.InferOutput<typeof NumbersSchema>;
export type NumberSetting = keyof Numbers;

/** The word for stakeholder that Chinese tabs are written with. */
export const StakeholderWordSchema = v.optional(v.picklist(['干系人', '相关方']), '干系人');

/** ISO 4217, as amounts are shown. */
export const CurrencySchema = v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)), 'CNY');

export const SeveritySchema = v.picklist(['error', 'warning', 'info', 'off']);
export type SeveritySetting = v.InferOutput<typeof SeveritySchema>;

/** A body that communication goes to, by its members: "Steering committee". */
export interface Group {
  readonly name: string;
  readonly members: readonly string[];
}

export interface Alias {
  readonly person: string;
  readonly alias: string;
}

export interface Settings extends Numbers {
  readonly currency: string;
  readonly stakeholderWord: v.InferOutput<typeof StakeholderWordSchema>;
  /** Start from today: debt older than this day is parked. */
  readonly baselineDay?: SerialDay;
  readonly calendar: WorkingCalendar;
  readonly groups: readonly Group[];
  readonly aliases: readonly Alias[];
  /** By rule id, only those that differ from the rule's own severity. */
  readonly severities: ReadonlyMap<string, SeveritySetting>;
}

export const DEFAULT_SETTINGS: Settings = {
  ...v.parse(NumbersSchema, {}),
  currency: v.parse(CurrencySchema, undefined),
  stakeholderWord: v.parse(StakeholderWordSchema, undefined),
  calendar: PLAIN_CALENDAR,
  groups: [],
  aliases: [],
  severities: new Map(),
};
