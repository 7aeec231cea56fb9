// Forms that ask for no opinion: registrations, applications and orders collect who comes; quizzes have right answers. Whether they are surveys is asked.
import { headerKey } from '../words/header-text';
import { attitudeOf } from './attitude';
import { asksForCount, RECOMMENDS, SATISFIES } from './question-wording';
import { isAnswer, type SurveyColumn } from './survey-columns';

const LEAST_SIGNS = 2;
const LEAST_SHARE = 0.25;
const SIGNS_UP =
  /\b(?:phone|mobile|telephone|whatsapp|address|resume|cv|portfolio|linkedin|dietary|diet|allerg(?:y|ies)|shirt|passport|date of birth|dob|birth ?da(?:te|y)|emergency contact|attend|attending|rsvp|regist(?:er|ration)|apply|applying|applied|payment|transaction|upload|guest|arrival|enrol\w*)\b|电话|手机|联系方式|地址|身份证|简历|报名|参加|应聘|忌口|尺码|出生|付款|随行|住宿|紧急联系人/;
/** "Points - …", "Total points" of a quiz, or its "7 / 10". */
const GRADES = /^point |^total point|^quiz feedback$|^score$/;

/** Whether the columns of a form collect who takes part or grade answers, and nothing asks for an opinion. */
export function asksNoOpinion(columns: readonly SurveyColumn[]): boolean {
  const isQuiz = areGraded(columns);
  const questions = columns.filter(({ field }) => field === 'question');
  if (questions.some((column) => isOpinion(column, isQuiz))) return false;
  const signs = columns.filter(({ header, field }) => field !== 'email' && SIGNS_UP.test(headerKey(header))).length;
  return isQuiz || (signs >= LEAST_SIGNS && signs >= questions.length * LEAST_SHARE);
}

/** Whether the tool gave points for right answers. */
export function areGraded(columns: readonly SurveyColumn[]): boolean {
  return columns.some(({ header, isDerived }) => isDerived && GRADES.test(headerKey(header)));
}

function isOpinion({ header, profile }: SurveyColumn, isQuiz: boolean): boolean {
  const key = headerKey(header);
  if (SATISFIES.test(key) || RECOMMENDS.test(key)) return true;
  if (asksForCount(key) || profile.yesNo >= 0.8) return false;
  // In a quiz a number is an answer that is right or wrong.
  if (profile.number >= 0.5) return !isQuiz && !SIGNS_UP.test(key) && isAnswer(profile);
  return isAnswer(profile) && profile.folded.some((answer) => attitudeOf(answer)?.family !== 'any');
}
