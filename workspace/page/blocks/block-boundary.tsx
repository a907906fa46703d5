import { Component, type ReactNode } from 'react';
import type { Json } from '../../src/model/workspace-state.ts';
import { Sign } from '../shell/sign.tsx';

interface Props {
  readonly block: Json;
  readonly children: ReactNode;
}

/** A block that cannot be drawn says so instead of taking the page down. */
export class BlockBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <p className="surface-problem">
        <Sign of="warning" /> This {String(this.props.block.type)} block could not be drawn here.
      </p>
    );
  }
}
