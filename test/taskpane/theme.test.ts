// Which of our themes goes with what Office shows around the pane.
import { themeFor } from '../../src/taskpane/theme';

test.each([
  ['Colorful, white', '#FFFFFF', false, 'light'],
  ['White, short form', '#fff', false, 'light'],
  ['Dark Gray', '#666666', false, 'dark'],
  ['Black', '#262626', false, 'dark'],
  ['Excel on the web tells none', undefined, false, 'light'],
  ['a value that is no colour', 'window', false, 'light'],
  ['high contrast of the system wins', '#FFFFFF', true, 'highContrast'],
])('%s', (_, bodyBackground, hasForcedColors, expected) => {
  expect(themeFor(bodyBackground, hasForcedColors)).toBe(expected);
});
