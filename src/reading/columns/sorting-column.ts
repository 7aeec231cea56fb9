// A column that sorts the records: "Type" and 类型 say that it does, only its values say by what.
import type { RegisterId } from '../../registers/catalogue';
import { registerOf } from '../../registers/catalogue';
import type { FieldDefinition } from '../../registers/definition';
import type { ColumnProfile } from './column-profile';
import { headerKey } from '../words/header-text';
import { allWords } from '../words/lexicon';
import { optionIndex, optionOf } from '../cells/options';

/** Headers and field words that end so name a sorting, whichever it is. */
const SORTING = /(?:^| )(?:type|kind|category|class|classification|nature)$|(?:类型|类别|分类|种类|性质|属性)$/;

const LEAST_VALUES = 3;
const LEAST_KNOWN = 0.8;
/** More ways of writing an option than this, and the column says more than the options do. */
const MOST_WORDS_AN_OPTION = 1.5;

const sortings = new Map<RegisterId, readonly FieldDefinition[]>();

/** The choice fields of a register that sort its records. */
function sortingFields(register: RegisterId): readonly FieldDefinition[] {
  let fields = sortings.get(register);
  if (fields === undefined) {
    const all: readonly FieldDefinition[] = registerOf(register).fields;
    fields = all.filter(({ options, words }) => options !== undefined && allWords(words).some((word) => SORTING.test(headerKey(word))));
    sortings.set(register, fields);
  }
  return fields;
}

/** The field by whose options the values of a sorting column sort; undefined where they say something else, or more. */
export function sortingField(register: RegisterId, header: string, profile: ColumnProfile): FieldDefinition | undefined {
  if (profile.count < LEAST_VALUES || !SORTING.test(headerKey(header))) return undefined;
  return sortingFields(register).find((field) => isSortedBy(field, profile.folded));
}

function isSortedBy({ options }: FieldDefinition, values: readonly string[]): boolean {
  const index = optionIndex(options ?? {});
  const known = values.flatMap((value) => optionOf(value, index) ?? []);
  const found = new Set(known).size;
  // One letter in every cell says nothing: "T" is as well technical as a threat.
  if (found === 1 && values.every((value) => value.length === 1)) return false;
  return known.length >= values.length * LEAST_KNOWN && known.length <= (found > 1 ? found * MOST_WORDS_AN_OPTION : 1);
}
