// Chinese words of the minutes of a meeting.
import type { minutes as en } from '../en/minutes';
import type { Plural, TranslationOf } from '../format';

/** A counted thing has one form in Chinese. */
const one = (text: string): Plural => ({ one: text, other: text });

export const minutes: TranslationOf<typeof en> = {
  title: '会议纪要：{project}，{date}',
  client: '客户：{client}',
  date: '日期：{date}',
  participants: '参会人：{names}',
  absent: '缺席：{names}',
  topics: '议题',
  decisions: '决定',
  decided: '{item}：{status}',
  actions: '行动项',
  promises: '此前未完成事项',
  action: '{item}（{side}，{due} 前）',
  actionUndated: '{item}（{side}）',
  done: '{item}（已完成）',
  next: '下次会议：{date}',
  nextOpen: '下次会议：待定',
  none: '无。',
  leftOut: one('有 {count} 条未写入：提到了其他客户，或待您在客户页检查中勾选。'),
  noMeeting: '截至 {date} 没有会议记录。',
};
