// The sentences of rules and measures in the pane's language, in the user's word for stakeholder; undefined until they are loaded.
import { useCallback } from 'react';
import type { StakeholderWord } from '../../locales/stakeholder-word';
import type { Product, Sentences } from '../product';
import { useSpeech } from '../speech';
import { useLoaded } from './use-loaded';

export function useSentences(product: Pick<Product, 'sentences'>, word: StakeholderWord): Sentences | undefined {
  const { language } = useSpeech();
  return useLoaded(useCallback(() => product.sentences(language, word), [product, language, word]));
}
