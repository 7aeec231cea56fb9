/** @jest-environment jsdom */
// The page that the pane starts in: what it shows before any script has come.
import { act } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { speechIn } from '../../src/taskpane/speech';

const page = readFileSync(path.join(__dirname, '..', '..', 'src', 'taskpane', 'taskpane.html'), 'utf8');

function openPage(): HTMLElement {
  document.documentElement.innerHTML = page;
  const root = document.getElementById('pane');
  if (root === null) throw new Error('no #pane');
  return root;
}

test.each(['en', 'zh-CN'] as const)('shows the product’s name as %s has it, and nothing else to translate', (language) => {
  openPage();
  expect(document.body.textContent.trim()).toBe(speechIn(language).texts.productName);
});

// https://learn.microsoft.com/office/dev/add-ins/develop/referencing-the-javascript-api-for-office-library-from-its-cdn
test('asks for Office.js in the head, as Microsoft wants it', () => {
  expect(page.indexOf('<script')).toBeLessThan(page.indexOf('</head>'));
});

test('leaves none of it once the pane is there', () => {
  const root = openPage();
  act(() => {
    createRoot(root).render(createElement('button', {}, 'Run review'));
  });
  expect(root.innerHTML).toBe('<button>Run review</button>');
});
