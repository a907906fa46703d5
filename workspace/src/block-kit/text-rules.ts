import { LIMITS } from './limits.ts';
import { boolean, type Rule, type Shape, string, typed } from './rules.ts';

/** A plain_text object. */
export function plainText(max: number = LIMITS.text): Rule {
  return typed(() => textShapes(max), ['plain_text']);
}

/** A text object of either kind. */
export function text(max: number = LIMITS.text): Rule {
  return typed(() => textShapes(max));
}

function textShapes(max: number): Record<string, Shape> {
  return {
    plain_text: { required: ['text'], fields: { text: string({ max }), emoji: boolean() } },
    mrkdwn: { required: ['text'], fields: { text: string({ max }), verbatim: boolean() } },
  };
}
