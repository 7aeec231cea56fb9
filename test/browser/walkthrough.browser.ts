// Follows docs/walkthrough.md word for word in the try-out page, in both languages: what it says to press is pressed, what it says is seen
// must be there.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { openTryOut, setUp, tearDown, type Surroundings } from './try-out-page';

let surroundings: Surroundings;
beforeAll(async () => {
  surroundings = await setUp();
});
afterAll(() => tearDown(surroundings));

type Step =
  | { readonly do: 'press' | 'open' | 'see'; readonly words: string }
  | { readonly do: 'fill'; readonly words: string; readonly text: string };

/** The verb that stands before what is to be pressed, opened or seen, in its own sentence. */
const VERBS = [
  ['press', /Press|按/],
  ['open', /Open|打开/],
  ['see', /You see|看到/],
] as const;
const WRITTEN = /[“](?<text>[^”]+)[”]/;

function stepOf(before: string, words: string): Step | undefined {
  const text = /Write|填入/.test(before) ? WRITTEN.exec(before)?.groups?.['text'] : undefined;
  if (text !== undefined) return { do: 'fill', words, text };
  const action = VERBS.find(([, verb]) => verb.test(before))?.[0];
  return action && { do: action, words };
}

/** The steps of the page in their order; what is only mentioned in bold is none. */
function stepsOf(file: string): readonly Step[] {
  const page = readFileSync(path.resolve(__dirname, '../../docs', file), 'utf8');
  return [...page.slice(page.indexOf('\n## 1')).matchAll(/(?<before>[^*]*)\*\*(?<words>[^*]+)\*\*/gu)].flatMap(({ groups = {} }) => {
    const sentence = (groups['before'] ?? '').split(/[.。：:\n]/u).at(-1) ?? '';
    return stepOf(sentence, groups['words'] ?? '') ?? [];
  });
}

async function follow(pane: FrameLocator, step: Step): Promise<void> {
  switch (step.do) {
    case 'open':
      await pane.getByRole('tab', { name: step.words, exact: true }).click();
      // What the view before showed is not meant by what follows.
      await pane.getByRole('tab', { name: step.words, exact: true, selected: true }).waitFor();
      await pane.locator('#view > *').first().waitFor();
      return;
    case 'press': {
      const byName = pane.getByRole('button', { name: step.words, exact: true });
      const byText = pane.getByRole('button').filter({ has: pane.getByText(step.words, { exact: true }) });
      const bare = pane.locator('button', { hasText: new RegExp(`^${step.words}$`) });
      await byName.or(byText).or(bare).first().click();
      return;
    }
    case 'see':
      await pane.getByText(step.words).first().waitFor();
      return;
    case 'fill':
      await pane.getByLabel(step.words).fill(step.text);
      await pane.getByLabel(step.words).blur();
  }
}

test.each([
  ['en', 'walkthrough.md', 22],
  ['zh-CN', 'walkthrough.zh-CN.md', 22],
] as const)('the walk in %s can be followed', async (language, file, least) => {
  const steps = stepsOf(file);
  expect(steps.length).toBeGreaterThanOrEqual(least);
  const { pane, trouble } = await openTryOut(surroundings, { language });
  for (const step of steps) {
    await follow(pane, step).catch((error: unknown) => {
      throw new Error(`stopped at: ${step.do} “${step.words}”`, { cause: error });
    });
  }
  expect(trouble).toEqual([]);
});
