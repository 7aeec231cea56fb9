// Opens the pane over a product that plays a script, in a document without layout.
import { act, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Language } from '../../src/locales/format';
import { App, type StartWith } from '../../src/taskpane/app';
import type { Product } from '../../src/taskpane/product';
import { VIEW_NAMES } from '../../src/taskpane/views/view-names';
import { scriptedProduct } from './scripted-product';

export const TODAY = 46000;

/** To be called before the first pane is opened. */
export async function prepareDocument(): Promise<void> {
  configure({ asyncUtilTimeout: 10_000 });
  // The views are loaded when first shown; here they are at hand, so that no test waits for a first compilation.
  await Promise.all(
    ['views', 'template-form', ...VIEW_NAMES.map((name) => `${name}-view`)].map((name) => import(`../../src/taskpane/views/${name}`)),
  );
  window.matchMedia = (media) =>
    ({ media, matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }) as unknown as MediaQueryList;
  window.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  // Fluent ends a tab's animation in a frame of its own, which no test awaits: React is told that this change is meant too.
  const nextFrame = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (show) =>
    nextFrame((time) => {
      act(() => {
        show(time);
      });
    });
  Element.prototype.scrollTo = () => undefined;
  // A document without layout: the list of findings asks how high it may be.
  Object.defineProperties(HTMLElement.prototype, { clientHeight: { get: () => 600 }, clientWidth: { get: () => 320 } });
}

export function open(
  script: Partial<Product> = {},
  { language = 'en', startWith = 'nothing' }: { language?: Language; startWith?: StartWith } = {},
) {
  const product = scriptedProduct(script);
  const { container } = render(<App product={product} language={language} theme={() => 'light'} today={TODAY} startWith={startWith} />);
  return { product, container, user: userEvent.setup() };
}

export const button = (name: string | RegExp) => screen.findByRole('button', { name });
export const press = async (user: ReturnType<typeof userEvent.setup>, name: string | RegExp) => user.click(await button(name));
export const view = async (user: ReturnType<typeof userEvent.setup>, name: string) => user.click(await screen.findByRole('tab', { name }));
