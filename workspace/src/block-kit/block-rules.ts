import { dataVisualizationShape } from './chart-rules.ts';
import {
  accessory,
  actionElement,
  button,
  contextAction,
  contextElement,
  imageElement,
  inputElement,
} from './element-rules.ts';
import { imageShape } from './image-rules.ts';
import { LIMITS } from './limits.ts';
import { richText, richTextElements } from './rich-text-rules.ts';
import { boolean, integer, list, object, oneOf, type Rule, type Shape, string, typed, url } from './rules.ts';
import { dataTableShape, tableShape } from './table-rules.ts';
import { plainText, text } from './text-rules.ts';

const block_id = string({ max: LIMITS.id });
const CONTAINER_CHILDREN = [
  'actions',
  'context',
  'divider',
  'file',
  'header',
  'image',
  'input',
  'rich_text',
  'section',
  'table',
  'video',
];
const taskStatus = oneOf('pending', 'in_progress', 'complete', 'error');
const source: Rule = object({ required: ['url', 'text'], fields: { url: url(), text: string() } });

/** The shape of every block. */
export const blockShapes: Readonly<Record<string, Shape>> = {
  section: {
    fields: {
      block_id,
      text: text(LIMITS.text),
      fields: list(text(LIMITS.section.field), { max: LIMITS.section.fields }),
      accessory,
      expand: boolean(),
    },
    also: (section, at, report) => {
      if (section.text === undefined && section.fields === undefined) report(at, 'missing required field: text');
    },
  },
  divider: { fields: { block_id } },
  header: {
    required: ['text'],
    fields: { block_id, text: plainText(LIMITS.header.text), level: integer({ min: 1, max: LIMITS.header.levels }) },
  },
  context: { required: ['elements'], fields: { block_id, elements: list(contextElement, { max: LIMITS.context }) } },
  image: { ...imageShape, fields: { ...imageShape.fields, block_id, title: plainText(LIMITS.image.title) } },
  actions: { required: ['elements'], fields: { block_id, elements: list(actionElement, { max: LIMITS.actions }) } },
  context_actions: {
    required: ['elements'],
    fields: { block_id, elements: list(contextAction, { max: LIMITS.contextActions }) },
  },
  input: {
    required: ['label', 'element'],
    fields: {
      block_id,
      label: plainText(LIMITS.input.label),
      hint: plainText(LIMITS.input.hint),
      element: inputElement,
      optional: boolean(),
      dispatch_action: boolean(),
    },
  },
  rich_text: { required: ['elements'], fields: { block_id, elements: richTextElements } },
  markdown: { required: ['text'], fields: { block_id, text: string({ max: LIMITS.markdown }) } },
  table: tableShape,
  data_table: dataTableShape,
  data_visualization: dataVisualizationShape,
  container: {
    required: ['child_blocks'],
    fields: {
      block_id,
      title: plainText(LIMITS.container.title),
      rich_text_title: richText,
      subtitle: text(LIMITS.container.subtitle),
      child_blocks: list(
        typed(() => blockShapes, CONTAINER_CHILDREN),
        { max: LIMITS.container.children },
      ),
      width: oneOf('narrow', 'standard', 'wide', 'full'),
      icon: imageElement,
      is_collapsible: boolean(),
      default_collapsed: boolean(),
      has_header_divider: boolean(),
    },
    also: (container, at, report) => {
      const { title, rich_text_title, is_collapsible, default_collapsed, has_header_divider } = container;
      if ((title === undefined) === (rich_text_title === undefined))
        report(at, 'must define exactly one of `title` and `rich_text_title`');
      if (default_collapsed && !is_collapsible) report(`${at}/default_collapsed`, 'needs `is_collapsible`');
      if (has_header_divider && is_collapsible) report(`${at}/has_header_divider`, 'not allowed with `is_collapsible`');
    },
  },
  alert: {
    required: ['text'],
    fields: { block_id, text: text(LIMITS.alert), level: oneOf('default', 'info', 'warning', 'error', 'success') },
  },
  card: {
    fields: {
      block_id,
      title: text(LIMITS.card.title),
      subtitle: text(LIMITS.card.title),
      body: text(LIMITS.card.body),
      subtext: text(LIMITS.card.body),
      hero_image: imageElement,
      icon: imageElement,
      slack_icon: () => {},
      actions: list(button, { max: LIMITS.card.actions }),
    },
    also: (card, at, report) => {
      const content = [card.hero_image, card.title, card.actions, card.body];
      if (content.every((part) => part === undefined))
        report(at, 'must define one of `hero_image`, `title`, `actions`, `body`');
      if (card.icon !== undefined && card.slack_icon !== undefined)
        report(at, 'must define only one of `icon` and `slack_icon`');
    },
  },
  carousel: {
    required: ['elements'],
    fields: {
      block_id,
      elements: list(
        typed(() => blockShapes, ['card']),
        { max: LIMITS.carousel },
      ),
    },
  },
  task_card: {
    required: ['task_id', 'title', 'status'],
    fields: {
      block_id,
      task_id: string(),
      title: string(),
      status: taskStatus,
      details: richText,
      output: richText,
      sources: list(source),
    },
  },
  plan: {
    required: ['title'],
    fields: { block_id, title: string(), tasks: list(typed(() => blockShapes, ['task_card'])) },
  },
  video: {
    required: ['video_url', 'thumbnail_url', 'alt_text', 'title'],
    fields: {
      block_id,
      video_url: url(),
      thumbnail_url: url(),
      alt_text: string(),
      title: plainText(200),
      title_url: url(),
      author_name: string({ max: 50 }),
      provider_name: string(),
      provider_icon_url: url(),
      description: plainText(200),
    },
  },
  file: { required: ['source', 'external_id'], fields: { block_id, source: oneOf('remote'), external_id: string() } },
};

/** Any block, whatever the surface. */
export const anyBlock: Rule = typed(() => blockShapes);
