// A bare Fluent UI pane to compare with: provider, title, one button. Built with the pane's own settings; never shipped.
import { Button, FluentProvider, Subtitle2, webLightTheme } from '@fluentui/react-components';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const root = document.getElementById('pane');
if (!root) throw new Error('the page has no #pane');
void Office.onReady().then(() => {
  createRoot(root).render(
    <StrictMode>
      <FluentProvider theme={webLightTheme}>
        <Subtitle2 as="h1">Bare pane</Subtitle2>
        <Button appearance="primary">Run review</Button>
      </FluentProvider>
    </StrictMode>,
  );
});
