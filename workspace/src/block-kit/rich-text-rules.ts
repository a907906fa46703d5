import { boolean, integer, list, number, object, oneOf, type Rule, type Shape, string, typed, url } from './rules.ts';

const style = object({
  fields: {
    bold: boolean(),
    italic: boolean(),
    strike: boolean(),
    code: boolean(),
    underline: boolean(),
    highlight: boolean(),
    client_highlight: boolean(),
    unlink: boolean(),
  },
});

const inlineShapes: Readonly<Record<string, Shape>> = {
  text: { required: ['text'], fields: { text: string(), style } },
  link: { required: ['url'], fields: { url: url(), text: string(), unsafe: boolean(), style } },
  emoji: { required: ['name'], fields: { name: string(), unicode: string(), url: url(), skin_tone: integer(), style } },
  user: { required: ['user_id'], fields: { user_id: string(), style } },
  usergroup: { required: ['usergroup_id'], fields: { usergroup_id: string(), style } },
  channel: { required: ['channel_id'], fields: { channel_id: string(), style } },
  team: { required: ['team_id'], fields: { team_id: string(), style } },
  broadcast: { required: ['range'], fields: { range: oneOf('here', 'channel', 'everyone'), style } },
  color: { required: ['value'], fields: { value: string(), style } },
  date: {
    required: ['timestamp', 'format'],
    fields: { timestamp: number(), format: string(), url: url(), fallback: string(), style },
  },
};

const inline = typed(() => inlineShapes);
const literal = typed(() => inlineShapes, ['text', 'link']);
const border = integer({ min: 0, max: 1 });
const section: Shape = { required: ['elements'], fields: { elements: list(inline, { min: 0 }) } };

const partShapes: Readonly<Record<string, Shape>> = {
  rich_text_section: section,
  rich_text_quote: { required: ['elements'], fields: { elements: list(inline, { min: 0 }), border } },
  rich_text_preformatted: {
    required: ['elements'],
    fields: { elements: list(literal, { min: 0 }), border, language: string() },
  },
  rich_text_list: {
    required: ['style', 'elements'],
    fields: {
      style: oneOf('bullet', 'ordered'),
      elements: list(typed(() => partShapes, ['rich_text_section'])),
      indent: integer({ min: 0, max: 8 }),
      offset: integer({ min: 0 }),
      border,
    },
  },
};

/** The elements of a rich_text block, also when it stands in a table cell. */
export const richTextElements: Rule = list(
  typed(() => partShapes),
  { min: 0 },
);

/** A rich_text block as a part of something else. */
export const richText: Rule = typed(() => ({
  rich_text: { required: ['elements'], fields: { elements: richTextElements, block_id: string() } },
}));
