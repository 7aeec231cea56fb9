// What a register is: fields with their types, words and marks. A register is data; nothing here reads or judges.

/** Words for one thing, the one that we write first. `other` holds words of files in further languages. */
export interface Words {
  readonly en: readonly [string, ...string[]];
  readonly zh: readonly [string, ...string[]];
  readonly other?: readonly string[];
}

/**
 * How a cell of the field is understood:
 * text – free text · id – an identifier, kept as text · ids – several identifiers · name – one person or body ·
 * names – several of them · date – a serial day · number – any number · money – an amount · share – 0 to 1 ·
 * days – a length in days · rating – a position on an ordered scale (1–5 unless the sheet says otherwise) ·
 * choice – one of `options` · choices – several of them · yesNo – yes or no · frequency – how often, with its anchor · email
 */
export type FieldType =
  | 'text'
  | 'id'
  | 'ids'
  | 'name'
  | 'names'
  | 'date'
  | 'number'
  | 'money'
  | 'share'
  | 'days'
  | 'rating'
  | 'choice'
  | 'choices'
  | 'yesNo'
  | 'frequency'
  | 'email';

export interface FieldDefinition {
  readonly id: string;
  readonly type: FieldType;
  readonly words: Words;
  /** A row without it can't be judged. */
  readonly required?: true;
  /** May have several columns; of several ratings the worst counts. */
  readonly many?: true;
  /** May reach the client; every unmarked field may not. */
  readonly client?: true;
  /** For `choice` and `choices`: the ids that a cell can mean, with their words. */
  readonly options?: Readonly<Record<string, Words>>;
}

export interface RegisterDefinition {
  readonly id: string;
  /** What the register is called, as tab titles and headings say it. */
  readonly words: Words;
  /** What one record is called: "Risk owner" is the owner in a register of risks. */
  readonly nouns?: Words;
  readonly fields: readonly FieldDefinition[];
  /** Status options that end a record's life: it is not active any more. */
  readonly closed?: readonly string[];
}
