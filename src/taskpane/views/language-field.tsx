// The language in which tabs are written: it may be another than that of the pane.
import { Field, Select } from '@fluentui/react-components';
import type { Language } from '../../locales/format';
import { useSpeech } from '../speech';

interface LanguageFieldProps {
  readonly label: string;
  readonly language: Language;
  readonly onChoose: (language: Language) => void;
}

export function LanguageField({ label, language, onChoose }: LanguageFieldProps) {
  const { texts, say } = useSpeech();
  return (
    <Field label={label} size="small">
      <Select
        value={language}
        onChange={(_, { value }) => {
          onChoose(value === 'zh-CN' ? 'zh-CN' : 'en');
        }}
      >
        <option value="en">{say(texts.language.en)}</option>
        <option value="zh-CN">{say(texts.language['zh-CN'])}</option>
      </Select>
    </Field>
  );
}
