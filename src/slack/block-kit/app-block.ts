import type { types } from '@slack/bolt';

interface Point {
  readonly label: string;
  readonly value: number;
}

/** Slack's chart block, which its type package does not have yet. */
export interface ChartBlock extends types.Block {
  type: 'data_visualization';
  title: string;
  chart: {
    readonly type: 'line' | 'bar';
    readonly series: readonly { readonly name: string; readonly data: readonly Point[] }[];
    readonly axis_config: {
      readonly categories: readonly string[];
      readonly x_label?: string;
      readonly y_label?: string;
    };
  };
}

/** Every block that this app makes. */
export type AppBlock =
  | types.ActionsBlock
  | types.ContextActionsBlock
  | types.ContextBlock
  | types.DividerBlock
  | types.HeaderBlock
  | types.InputBlock
  | types.RichTextBlock
  | types.SectionBlock
  | types.TableBlock
  | ChartBlock;
