import type { FactsheetWords } from '../factsheet-words.ts';
import { list } from '../list.ts';

/** What English factsheets print around their figures. */
export const factsheetWords: FactsheetWords = {
  planned:
    list(`budget, budgeted, forecast, target, plan, planned, projected, projection, estimate, estimated, expected, goal,
    draft`),
  actual: list('actual, actuals, outturn, realised, realized, result'),
  ofYear:
    list(`year, years, calendar year, financial year, fiscal year, reporting year, fy, at, as at, as of, end, end of, in,
    year end, on, for the year`),
  status: list('provisional, preliminary, final, revised, restated, prov, prel'),
  change: list(`change, difference, growth, variance, increase, decrease, development, trend, index, delta, versus, vs,
    compared to, average, total, cumulative, yoy`),
  partOfYear: list('quarter, qtr, half, half year, first half, second half, h1, h2, month, week, ytd, year to date'),
  until: list('up to, up to and including, until, through, to, since, from, cumulative, cumulative to'),
  unbounded:
    list(`growth, change, increase, decrease, difference, ratio, index, margin, return, variance, inflation, yield,
    coverage, utilisation, utilization, occupancy, compared to`),
  counted: list('number of, numbers of, no. of, count of'),
  inexact: list(
    'about, approx, approximately, around, over, nearly, more than, less than, at least, at most, some, est',
  ),
  thousands: list('thousand, thousands'),
  millions: list('million, millions, mio, mln'),
  billions: list('billion, billions, bn'),
  euros: list('euro, euros, eur'),
  percent: list('per cent, percent, percentage, percentages, pct'),
  amounts: list('amounts, all amounts, figures, all figures, numbers'),
  figureNames: { money: 'amount', percent: 'percentage', fte: 'FTE', count: 'number' },
  total: list('total'),
  and: list('and'),
  unitHead: list('unit, units, unit of measure, measure'),
  page: list('page, p'),
  unfinished:
    list(`of, for, with, a, an, the, in, on, and, or, to, at, by, as, that, which, per, from, about, under, between,
    without, against, including, excluding, incl, excl, number`),
  things:
    list(`employees, staff, inhabitants, residents, members, customers, visitors, clients, students, pupils, households,
    dwellings, homes, persons, people, volunteers, participants, patients, travellers, passengers, subscribers, jobs,
    vacancies, applications, complaints, reports, headcount, locations, schools, children`),
};
