import type { ClaimWords } from '../claim-words.ts';
import { list } from '../list.ts';

export const claimWords: ClaimWords = {
  hedges: {
    about: list(`
      about, around, approximately, approx, roughly, some, circa, ca, in the region of, in the order of, something like,
      an estimated, estimated at, an average of, or so, give or take
    `),
    almost: list(`
      almost, nearly, just under, just below, close to, barely, hardly, scarcely, just short of, a little under,
      slightly under, a little less than, slightly less than, just less than, virtually, practically, not quite,
      slightly below, a shade under
    `),
    over: list(`
      over, more than, upwards of, in excess of, north of, well over, above, exceeding, topped, surpassed, exceeded
    `),
    'just-over': list(`
      just over, just above, a little over, slightly over, a little more than, slightly more than, just more than,
      slightly above, a bit over, a bit more than, a little above, a shade over, marginally over, marginally more than
    `),
    'at-least': list(`at least, no fewer than, no less than, not less than, a minimum of`),
    'at-most': list(`at most, no more than, not more than, up to, a maximum of`),
    'less-than': list(`less than, fewer than, under, below, short of`),
    exactly: list(`exactly, precisely`),
  },
  hedgesBehind: { about: list(`or so, or thereabouts, approximately, give or take`), 'at-least': list(`or more`) },
  scales: { hundred: 100, thousand: 1e3, k: 1e3, million: 1e6, m: 1e6, mln: 1e6, mn: 1e6, billion: 1e9, bn: 1e9 },
  parts: {
    half: 1 / 2,
    halves: 1 / 2,
    third: 1 / 3,
    thirds: 1 / 3,
    quarter: 1 / 4,
    quarters: 1 / 4,
    fourth: 1 / 4,
    fourths: 1 / 4,
    fifth: 1 / 5,
    fifths: 1 / 5,
    sixth: 1 / 6,
    sixths: 1 / 6,
    seventh: 1 / 7,
    eighth: 1 / 8,
    eighths: 1 / 8,
    ninth: 1 / 9,
    tenth: 1 / 10,
    tenths: 1 / 10,
  },
  fractions: { half: 1 / 2 },
  outOf: list(`in, out of, in every, out of every, of every`),
  multiples: {
    double: 2,
    doubled: 2,
    doubling: 2,
    doubles: 2,
    twice: 2,
    twofold: 2,
    triple: 3,
    tripled: 3,
    trebled: 3,
    threefold: 3,
    tripling: 3,
    quadruple: 4,
    quadrupled: 4,
    fourfold: 4,
    halved: 0.5,
    halving: 0.5,
    halve: 0.5,
  },
  times: list(`times`),
  units: {
    points: list(`percentage points, percentage point, percent points, points, point, pp, ppt, pct points`),
    percent: list(`percent, per cent, pct, pc`),
    euro: list(`euro, euros, eur`),
    fte: list(`fte, ftes, full-time equivalents, full-time equivalent`),
  },
  time: list(`
    day, days, week, weeks, month, months, year, years, hour, hours, minute, minutes, year-old, quarters, decades
  `),
  places: list(`
    top, page, pages, p, pp, table, figure, fig, section, paragraph, article, art, annex, appendix, no, number, nr, chapter,
    question, questions, note, footnote, part, phase, room, volume, vol, issue, edition, version, law, act, directive,
    item, item no, line, slide, document no, call, tel, telephone, phone, fax, age, aged
  `),
  months: list(`
    january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar,
    apr, jun, jul, aug, sept, sep, oct, nov, dec
  `),
  changeBefore: {
    rise: list(`
      increase of, rise of, growth of, jump of, surge of, up, up by, up some, rose by, rose, grew by, grew, increased by,
      increased, climbed by, climbed, jumped by, jumped, gained, went up by, risen by, grown by, plus, rise by, increase by, rising, growing, rising by, growing by,
      increasing by
    `),
    fall: list(`
      decrease of, fall of, drop of, decline of, reduction of, dip of, down, down by, fell by, fell, dropped by, dropped,
      declined by, declined, decreased by, decreased, slipped, slipped by, went down by, fallen by, dropped by,
      shrank by, shrank, slumped by, plunged by, lost, minus, dipped by, down some, fall by, drop by, decline by, falling, dropping, falling by,
      dropping by, lowered by, reduced by
    `),
  },
  changeBehind: {
    rise: list(`
      more, higher, greater, larger, bigger, up, increase, rise, growth, jump, surge, gain, extra, additional, ahead
    `),
    fall: list(`less, fewer, lower, smaller, down, decrease, fall, drop, decline, reduction, dip, slump`),
  },
  moves: {
    rise: list(`
      more, higher, larger, bigger, greater, rose, rise, rises, risen, rising, increased, increase, increases,
      increasing, grew, grow, grows, grown, growing, growth, went up, gone up, going up, climbed, jumped, surged,
      soared, crept up, edged up, outnumbered, exceeded, outnumber, exceed, overtook, outpaced, surpassed, ahead of,
      larger than, outstripped, improved, topped
    `),
    fall: list(`
      less, fewer, lower, smaller, fell, fall, falls, fallen, falling, dropped, drop, drops, dropping, declined,
      decline, declines, declining, decreased, decrease, decreases, decreasing, went down, gone down, going down,
      slipped, slid, shrank, dipped, plunged, plummeted, slumped, edged down, crept down, lagged behind, trailed,
      behind, reduced
    `),
    same: list(`
      as many, as many as, as much as, the same, the same number, unchanged, stable, remained stable, stayed the same, equal to, as high as, identical
    `),
  },
  gain: list(`profit, surplus, positive result, positive balance, gain`),
  slight: list(`slightly, marginally, a little, a bit, somewhat, fractionally`),
  than: list(`
    than, compared with, compared to, against, versus, vs, as against, relative to, in comparison with,
    in comparison to, on, from, as
  `),
  to: list(`to, at, reaching, reached, into, totalling, totaling`),
  from: list(`from, against, compared with, compared to, versus, vs, was, were, as against`),
  share: list(`
    share of, share, proportion of, proportion, accounted for, account for, accounts for, made up, makes up, make up,
    represented, represents, represent, of the total, of that total, of all, formed, constituted, of this total, of the whole
  `),
  together: list(`together, combined, in total, altogether, in all, taken together, total, sum, added up, all told`),
  counted: list(`
    cases, items, pieces, altogether, when, while, during, after, before, since, with, from, over, that, were, came, this, again, only, respectively, this, according, because
  `),
  check: list(`
    really,    is it true, is it correct, is it right, is that right, is that true, is that correct, is this true,
    is this right, is this correct, true or false, can you confirm, could you confirm, please confirm, confirm that,
    can you verify, please verify, fact check, fact-check, factcheck, please check, can you check, could you check,
    check this, double-check, double check, anything wrong, anything wrong here, is that figure right,
    is this figure right, does that add up, does this add up, is that so, was it really, did it really,
    is it really, is that accurate, is this accurate, are these figures right, are these figures correct,
    are these numbers right, are these numbers correct, do these figures hold, does this hold, does that hold,
    does this match, does that match, do these match, is it the case, is that the case, right or wrong,
    fact or fiction, hold up, holds up, still right, is the claim
  `),
  checkAtEdge: list(`correct, true, right, confirm, verify, check, accurate`),
  checkAll: list(`
    check, please check, fact check, fact-check, factcheck, check this, check this text, verify, please verify, can you check, check these figures, check the figures, check the following, to check, could you check, check please, verify this,
    fact-check this, fact check this, check this paragraph, check this sentence
  `),
  told: list(`
    claims, claims that, claimed, says, said, i read, i read that, i heard, i saw, according to, states, stated, reported, reports, a blog says, newspaper line, press draft, draft, quote, they say, writes, wrote, tells me, told me, i thought, argues, insists, someone said, insisted, asserts, maintains
  `),
  ranks: { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, last: -1 },
  plain: [],
  abbreviations: list(`
    no, nos, nr, p, pp, vs, v, dr, mr, mrs, ms, prof, fig, approx, e.g, i.e, vol, sec, a.o, u.s, u.k
  `),
  small: {
    definite: list(`the`),
    indefinite: list(`a, an, one`),
    of: list(`of`),
    by: list(`by`),
    with: list(`with, at`),
    prepositions: list(`of, from, by, at, for, among, in`),
    origin: list(`from`),
    compares: list(`than, compared`),
    heldAgainst: list(`than, against, compared, versus, vs`),
    turns: list(`but, while, whereas`),
    comparatives: list(`more, less, fewer, higher, lower, larger, smaller, bigger, greater`),
    beforeChange: list(`is, was, were`),
    asMany: list(`as, more, higher, larger, the, less, fewer`),
    outdoes: list(
      `outnumbered, outnumber, exceeded, exceed, overtook, outpaced, surpassed, outstripped, topped, ahead of, larger than, lagged behind, trailed`,
    ),
    stayed: list(`unchanged, stable, remained stable, stayed the same, constant`),
    countNouns: list(`number`),
    came: list(`came, was, were, is, ranked, finished, ended, placed`),
    placeNouns: list(`place`),
    amongOthers: list(`with, among`),
    joins: list(`and, but, while, whereas, plus, when, or`),
    whose: list(`which, whom`),
    leading: list(`a, an, the, with, and, on, against`),
    openers: list(`in, on, with, for, of, at, via`),
    askWords: list(`how, what, which, when, why`),
    ordinalEndings: list(`st, nd, rd, th`),
  },
};
