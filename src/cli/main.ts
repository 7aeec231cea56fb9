// rapport: reviews workbook files on the command line, with the code that the pane runs.
import { failureOf, HostFailure } from '../excel/host-failure';
import { format, type Language } from '../locales/format';
import { serialOf } from '../workbook/serial-date';
import { type Call, parseCall, spokenLanguage } from './call';
import { terminal, type Console } from './console';
import { demo } from './demo-command';
import { EXIT } from './exit-codes';
import { exportClient } from './export-command';
import { fileProblem } from './file-problem';
import { inspect } from './inspect-command';
import { minutes } from './minutes-command';
import { UsageError } from './misuse';
import { review } from './review-command';
import { rules } from './rules-command';
import { template } from './template-command';
import { usage, usageBelow } from './usage';
import { wordsOf, wordsOfFailure } from './words';

/** Runs one command and gives its exit code; it answers in `language` unless the call names one. Never throws. */
export async function main(argv: readonly string[], out: Console = terminal(), language = languageOfSystem()): Promise<number> {
  try {
    return await run(parseCall(argv, today(), language), out);
  } catch (error) {
    return explain(error, spokenLanguage(argv, language), out);
  }
}

/** By the computer's own clock and place, as the pane has it. */
function today(): number {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate()) ?? 0;
}

/** LANG and its kin, or what Windows is set to. */
function languageOfSystem(): Language {
  return new Intl.DateTimeFormat().resolvedOptions().locale.startsWith('zh') ? 'zh-CN' : 'en';
}

async function run(call: Call, out: Console): Promise<number> {
  switch (call.command) {
    case 'help':
      out.print(usage(call.language));
      return EXIT.done;
    case 'demo':
      return demo(out);
    case 'rules':
      return rules(call, out);
    case 'inspect':
      return inspect(call.file, call, out);
    case 'review':
      return review(call.files, call.options, out);
    case 'export':
      return exportClient(call, out);
    case 'minutes':
      return minutes(call, out);
    case 'template':
      return template(call, out);
  }
}

/** Says what went wrong in one line, and what to do; gives the exit code of it. */
function explain(error: unknown, language: Language, out: Console): number {
  if (error instanceof UsageError) {
    out.tell(`rapport: ${format(language, wordsOf(language).misuse[error.problem], error.data)}`);
    if (error.command !== undefined) out.tell(usageBelow(error.command, language));
    return EXIT.usage;
  }
  const problem = fileProblem(error, language);
  if (problem !== undefined) {
    out.tell(problem);
    return EXIT.unreadable;
  }
  const failure = failureOf(error);
  if (failure instanceof HostFailure) {
    const { happened, next } = wordsOfFailure(language)[failure.kind];
    const data = { statement: failure.message, ...failure.detail };
    out.tell(`${format(language, happened, data)} ${format(language, next, data)}`);
  } else out.tell(failure.stack ?? failure.message);
  return EXIT.failed;
}
