// The pane as its user handles it, by the words of the language that it speaks.
import type { FrameLocator, Locator } from 'playwright-core';
import { format, type Data, type Language, type Text } from '../../src/locales/format';
import { speechIn, type PaneTexts } from '../../src/taskpane/speech';
import type { ViewName } from '../../src/taskpane/views/view-names';
import { eventually } from './eventually';

export interface PaneDriver {
  readonly texts: PaneTexts;
  readonly say: (text: Text, data?: Data) => string;
  readonly button: (text: Text, data?: Data) => Locator;
  /** Buttons whose name begins as the text does, up to its first {placeholder}. */
  readonly buttonsLike: (text: Text) => Locator;
  /** Opens the view and waits until it is shown. */
  readonly view: (name: ViewName) => Promise<void>;
  /** Waits until so many findings are shown. */
  readonly findings: (count: number) => Promise<void>;
  /** Narrows the findings to some that all have a mend, and waits until only those are shown. */
  readonly searchFixable: (words: string) => Promise<void>;
  /** Runs the review and waits for its findings. */
  readonly review: () => Promise<void>;
  /** Writes the tabs that are ticked and waits until they stand. */
  readonly write: () => Promise<void>;
  /** Presses what leads to a cell, and waits until the workbook beside shows it. */
  readonly atCell: (link: Locator) => Promise<void>;
  readonly told: (text: Text, data?: Data) => Promise<void>;
}

export function driverOf(pane: FrameLocator, language: Language): PaneDriver {
  const { texts } = speechIn(language);
  const say = (text: Text, data?: Data) => format(language, text, data);
  const button = (text: Text, data?: Data) => pane.getByRole('button', { name: say(text, data), exact: true });
  const beginning = (text: Text) => new RegExp(`^${escaped((say(text, { count: 5 }).split(/\{|5/)[0] ?? '').trimEnd())}`);
  const buttonsLike = (text: Text) => pane.getByRole('button', { name: beginning(text) });
  return {
    texts,
    say,
    button,
    buttonsLike,
    view: async (name) => {
      // By its place: in the test of longer words its name is another.
      await pane.locator(`#tab-${name}`).click();
      await pane.locator(`#view[aria-labelledby=tab-${name}] > *`).first().waitFor();
    },
    findings: (count) =>
      eventually(async () => {
        expect(await pane.getByRole('article').count()).toBe(count);
      }),
    searchFixable: async (words) => {
      await pane.getByRole('searchbox').fill(words);
      // The list follows what is typed a little later.
      await eventually(async () => {
        const [shown, fixable] = await Promise.all([pane.getByRole('article').count(), button(texts.findings.fix).count()]);
        expect(fixable).toBeGreaterThan(0);
        expect(fixable).toBe(shown);
      });
    },
    review: async () => {
      await pane.getByRole('button', { name: new RegExp(`^(${say(texts.run.run)}|${say(texts.run.again)})$`) }).click();
      // It gives way to the progress before the press returns, as React renders what a press changes at once, and comes back at the end;
      // findings of a review before would be there all the time.
      await button(texts.run.again).waitFor();
      await pane.getByRole('article').first().waitFor();
    },
    write: async () => {
      await buttonsLike(texts.write.button).click();
      await pane.getByText(say(texts.write.nextTitle)).waitFor();
    },
    atCell: async (link) => {
      const name = (await link.textContent()) ?? '';
      await link.click();
      await link.page().waitForFunction((cell) => {
        const box = document.querySelector('.fortune-name-box')?.textContent ?? '';
        const selected = document.querySelector('#luckysheet-cell-selected')?.getBoundingClientRect();
        const grid = document.querySelector('.fortune-cell-area')?.getBoundingClientRect();
        const isInSight =
          selected &&
          grid &&
          selected.width > 0 &&
          selected.right <= grid.right &&
          selected.bottom <= grid.bottom &&
          selected.top >= grid.top;
        return box !== '' && cell.endsWith(` ${box}`) && isInSight;
      }, name);
    },
    told: (text, data) => pane.getByText(say(text, data)).first().waitFor(),
  };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
