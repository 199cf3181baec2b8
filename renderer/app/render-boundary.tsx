import { Component, type ComponentType, type ReactNode } from "react";

/** What went wrong, and a way to draw the children again. */
export interface DrawnInstead {
  error: unknown;
  onRetry: () => void;
}

interface RenderBoundaryProps {
  /** What is drawn instead. */
  Fallback: ComponentType<DrawnInstead>;
  /** Whatever was drawn under another key is given a new try when this changes: the address of the screen. */
  at?: string;
  children: ReactNode;
}

interface State {
  /** What was thrown while drawing; `null` too may be thrown. */
  failed: { error: unknown } | null;
  at: string | undefined;
  /** How often the person tried again: what is drawn instead is drawn anew each time, and so said anew. */
  tries: number;
}

/**
 * Keeps an error while drawing within what it stands around: React takes away everything up to the nearest such
 * boundary, and without one the whole page. React still reports the error to the console.
 */
export class RenderBoundary extends Component<RenderBoundaryProps, State> {
  override state: State = { failed: null, at: this.props.at, tries: 0 };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { failed: { error } };
  }

  static getDerivedStateFromProps({ at }: RenderBoundaryProps, state: State): Partial<State> | null {
    return at === state.at ? null : { at, failed: null };
  }

  private readonly again = () => this.setState(({ tries }) => ({ failed: null, tries: tries + 1 }));

  override render(): ReactNode {
    const { failed, tries } = this.state;
    const { children, Fallback } = this.props;
    return failed === null ? children : <Fallback key={tries} error={failed.error} onRetry={this.again} />;
  }
}
