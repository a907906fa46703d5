import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import * as z from 'zod';
import type { Bot, Reply } from '../bot.ts';
import { LONGEST_TEXT } from '../model/claim.ts';
import { type Dataset, type Figure, footnotesOfFigure } from '../model/dataset.ts';
import { LONGEST_QUESTION } from '../model/query.ts';
import { toRecord } from '../terminal/contract.ts';
import { answerShape, figureShape, language, topicsShape } from './schemas.ts';

const READS = { readOnlyHint: true, idempotentHint: true, openWorldHint: false } as const;
const MOST_CELLS = 500;

/** The same answers as everywhere, for assistants: what they need to quote a figure, and nothing to compute. */
export function createMcpServer(bot: Bot, version: string): McpServer {
  const { dataset } = bot;
  const server = new McpServer({ name: dataset.organisation.app, version }, { instructions: instructionsOf(dataset) });
  server.registerTool(
    'ask',
    {
      title: 'Ask for a figure',
      description: `Answers a question in plain Dutch or English with the published figures: a figure, a change, a comparison, a ranking, a share, a total. Quote the text, the notes and the source; do not compute with the figures.`,
      inputSchema: { question: z.string().min(1).max(LONGEST_QUESTION), language },
      outputSchema: answerShape,
      annotations: READS,
    },
    ({ question, language: defaultLanguage }) => answered(bot.ask(question, optionsOf(defaultLanguage)), bot),
  );
  server.registerTool(
    'check_text',
    {
      title: 'Check a text against the figures',
      description: `Holds every number, rise, fall and comparison in a text (Dutch or English) against the published figures. Each claim is true, rounded, false or unknown (not checkable with this source), with the published figure beside it.`,
      inputSchema: { text: z.string().min(1).max(LONGEST_TEXT), language },
      outputSchema: answerShape,
      annotations: READS,
    },
    ({ text, language: defaultLanguage }) => answered(bot.check(text, optionsOf(defaultLanguage)), bot),
  );
  server.registerTool(
    'get_figures',
    {
      title: 'Get figures by their ids',
      description:
        'The figures of indicators, by the ids that list_topics gives, in the years asked for or in all years.',
      inputSchema: {
        indicators: z.array(z.string()).min(1).max(100),
        years: z.array(z.number().int()).max(50).optional(),
      },
      outputSchema: figureShape,
      annotations: READS,
    },
    ({ indicators, years }) => structured(figuresOf(indicators, years, dataset)),
  );
  server.registerTool(
    'list_topics',
    {
      title: 'List what there is',
      description:
        'All topics with their measures, the ids of the indicators, their units and the years that there are figures for.',
      inputSchema: {},
      outputSchema: topicsShape,
      annotations: READS,
    },
    () => structured(topicsOf(dataset)),
  );
  return server;
}

function instructionsOf({ organisation, years, newestEdition }: Dataset): string {
  return [
    `Key figures of ${organisation.name.en} for ${years.join(', ')}, as published: ${newestEdition.title.en}.`,
    'Give a figure only as a tool gave it, with its source and the notes that belong to it. What a tool says is not available is not to be estimated.',
  ].join(' ');
}

function optionsOf(defaultLanguage: z.infer<typeof language>) {
  return defaultLanguage ? { defaultLanguage } : {};
}

function answered(reply: Reply, bot: Bot) {
  const { message } = reply;
  const { figures, ...record } = toRecord(reply, bot);
  const notes = message.footnotes.map(({ mark, text }) => ({ number: mark, text }));
  return structured({ ...record, figures, notes, ...(message.source ? { source: message.source } : {}) }, record.text);
}

function structured<T extends object>(content: T, text = JSON.stringify(content)) {
  return { content: [{ type: 'text' as const, text }], structuredContent: { ...content } };
}

function figuresOf(indicators: readonly string[], years: readonly number[] | undefined, dataset: Dataset) {
  const cells = indicators
    .flatMap((indicator) => (years ?? dataset.yearsOf(indicator)).map((year) => ({ indicator, year })))
    .slice(0, MOST_CELLS);
  const found = cells.map(({ indicator, year }) => dataset.figure(indicator, year));
  const unknown = indicators.filter((id) => !dataset.indicators.has(id));
  return {
    figures: found.flatMap((figure) => (figure ? [figureOf(figure, dataset)] : [])),
    missing: [
      ...cells.filter((_, i) => !found[i]).map(({ indicator, year }) => `${indicator}@${year}`),
      ...(years ? [] : unknown),
    ],
  };
}

function figureOf({ indicator, year, value, unit, edition }: Figure, dataset: Dataset) {
  const label = dataset.indicators.get(indicator)?.label ?? { nl: indicator, en: indicator };
  const notes = footnotesOfFigure(dataset, { indicator, edition, year }).map(({ number, text }) => ({
    number,
    text: text.en,
  }));
  return {
    cell: `${indicator}@${year}`,
    indicator,
    year,
    label,
    value,
    unit,
    notes,
    source: sourceOf(dataset, edition),
  };
}

function topicsOf(dataset: Dataset) {
  const topics = [...dataset.topics.values()].map(({ id, label, indicators }) => ({
    topic: id,
    label,
    measures: indicators.flatMap((indicator) => {
      const found = dataset.indicators.get(indicator);
      return found ? [{ indicator, label: found.label, unit: found.unit, years: [...dataset.yearsOf(indicator)] }] : [];
    }),
  }));
  return { topics, years: [...dataset.years], source: sourceOf(dataset, dataset.newestEdition.id) };
}

function sourceOf({ editions }: Dataset, id: string): string {
  const edition = editions.find((one) => one.id === id);
  return edition ? `${edition.title.en}, ${edition.publisher.en}, ${edition.published}` : id;
}
