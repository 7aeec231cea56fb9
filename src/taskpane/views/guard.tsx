// Around a view: where something that it asked for fails, it says so in its place, and the rest of the pane goes on.
import { Component, type ReactNode } from 'react';
import { asFailure } from '../hooks/use-tasks';
import { FailureMessage } from './messages';

interface GuardProps {
  readonly children: ReactNode;
}

interface GuardState {
  readonly caught: { readonly error: unknown } | undefined;
}

/** React knows no function for this: https://react.dev/reference/react/Component#catching-rendering-errors-with-an-error-boundary */
export class Guard extends Component<GuardProps, GuardState> {
  override readonly state: GuardState = { caught: undefined };

  static getDerivedStateFromError(error: unknown): GuardState {
    return { caught: { error } };
  }

  override render(): ReactNode {
    const { caught } = this.state;
    if (!caught) return this.props.children;
    const again = () => {
      this.setState({ caught: undefined });
    };
    return <FailureMessage failure={asFailure(caught.error)} onAgain={again} />;
  }
}
