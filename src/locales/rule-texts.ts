// The words of one rule, and of a group of rules.
import type { Text } from './format';

export interface RuleText {
  /** What it is, in a few words. */
  readonly name: string;
  /** What was expected and what was found, by messageId. */
  readonly messages: Readonly<Record<string, Text>>;
  /** What the PM can do now. */
  readonly next: string;
  /** Why it matters for the client relationship. */
  readonly why: string;
}

/** By the part of the rule's id after the slash. */
export type RuleTexts = Readonly<Record<string, RuleText>>;

/** The same rules with the same messages in another language; a language without plural forms gives one sentence. */
export type TranslatedRules<T extends RuleTexts> = {
  readonly [Rule in keyof T]: Omit<RuleText, 'messages'> & { readonly messages: { readonly [Id in keyof T[Rule]['messages']]: Text } };
};
