import type { Words } from '../language.ts';
import { list } from '../list.ts';
import { fillers } from './fillers.ts';

/** What English words say about a question. Written as people type them; case and spaces do not matter. */
export const words: Words = {
  smallTalk: {
    hello: list(`
      hi, hello, hey, hiya, yo, howdy, good morning, good afternoon, good evening, morning, afternoon, evening, greetings, there, all,
      everyone, everybody, team, bot, how are you, how are you doing
    `),
    thanks: list(`
      thanks, thank you, thx, ty, tnx, ta, cheers, many, much appreciated, appreciated, so much, very much, a lot, a million, lots,
      thanks in advance, for your help, for the help, for that, for this, ok, okay, k, great, good, perfect, super, nice, cool,
      awesome, excellent, lovely, brilliant, got it, understood, clear, all clear, noted, top, fine, helpful, very helpful,
      that helps, great job, good job, well done, nice one, bye, goodbye, see you, have a nice day, you too, yes, bot, again
    `),
  },
  cues: {
    count: list(`
      how many, how much, number, number of, amount, amount of, count, quantity, nr, nr of, no. of,
      total number       of, total number, hm, howmany, how many people, in absolute numbers, absolute numbers,
      how many times, volume, the number of people, no of, estimate, estimated, ballpark, headcount, head count,
      how many people       got, how many people were given, how many people received, people number, tally of,
      approximate number, hw many, how mny, howmuch, hmany, in numbers, in actual numbers, in real numbers,
      in raw numbers, as a number, in headcount
    `),
    items: list(`how many, how many people, how many times, how often, hw many, how mny, number of`),
    frequency: list(`how often, how frequently, how regularly`),
    percent: list(`
      percent, per cent, percentage, percentages, pct, rate, rates, what percentage, what percent,
      in       percent, odds, chance, chances, likelihood, in percentage terms, pc, how likely,
      out of every hundred, of every hundred, per hundred, in every hundred, out of a hundred, of every 100,
      out of every 100, out of 100, per 100, in a hundred, better chance, better shot, more likely, likelier,
      less likely, best chance, least likely, best shot, prospects, half of, half of the, half of all,
      one half of,
      likeliest
    `),
    chance: list(`
      odds, chance, chances, likelihood, how likely, better chance, best chance, likelier, most likely, least likely, more likely, less likely, prospects, best shot, better shot, fair shot,
      likeliest
    `),
    points: list(`
      percentage point, percentage points, percent points, pp, ppt, pps, pct points, percent point, points, points
      lost, points gained, points up, points down
    `),
    money: list(`
      euro, euros, eur, million, millions, mln, money, how much money, million euros, millions of euros, cash,
      dough, bucks, quid, eur m, million eur, eur million,
      financially
    `),
    everything: list(`
      everything on, everything about, everything you have on, everything you have about, everything you've got on, all you have on, all you've got on, everything there is
      on, everything there is about, the lot on
    `),
    paying: list(`
      pay, pays, paying, paid, charge, charges, charging, charged, fork out, forked out, shell out, set me back, set you back,
      cost me, costs me, cost you, costs you, cost a student, cost an applicant
    `),
    figures: list(`
      figures, figure, data, stats, statistics, overview, key figures, statistic, facts, all figures, table,
      results, annual results, everything on, everything about, details, breakdown, rundown, annual overview,
      numbers, nos, dataset, database, datasets, everything
    `),
    'yes-no': list(`
      is it true that, is it true, is it correct that, is it correct, were there, are there, was there, did,
      was       it, is it right that, true or false, right, has it, correct, true, is that true, is that right,
      is that correct, is this true, is this right, is this correct, is that so, is that accurate, true?,
      am i right, is that the case
    `),
    more: list(`
      more, higher, greater, larger, bigger, busier, additional, exceed, exceeded, exceeds, outnumber,
      outnumbered, outpaced, surpass, surpassed, extra, better, better chance, better shot, more likely,
      likelier,
      more often
    `),
    less: list(`
      less, fewer, lower, smaller, quieter, worse, less likely
    `),
    rise: list(`
      rise, rises, rose, risen, rising, increase, increases, increased, increasing, grow, grew, grown, growing,
      growth, growths, go up, goes up, going up, went up, gone up, up, climb, climbed, climbing, jump, jumped,
      soar, soared, surge, surged, surging, improve, improved, improvement, improving, gain, gained, gains,
      spike, spiked, skyrocket, skyrocketed, explode, exploded, rocketed, ballooned, expanded, expand, upward,
      grower, growers, leapt, upswing, shot up, riser, boom, boomed, swelled, swell, crept up, uptick, that up,
      rise in, climb in, swells, balloon, surges, leap, leaps, snowball, snowballed, picked up again, took off,
      mushroom, mushroomed, inched up, edged up, ticked up, rallied, rebounded, rebound, recovered, bounced back,
      bounce back,
      shoot up, shoots up, shooting up,
      through the roof, went through the roof, gone through the roof
    `),
    fall: list(`
      fall, falls, fell, fallen, falling, decrease, decreases, decreased, decreasing, drop, drops, dropped,
      dropping, decline, declines, declined, declining, go down, goes down, going down, went down, gone down,
      down, shrink, shrank, shrunk, shrinking, reduce, reduced, reduction, plunge, plunged, plummet, plummeted,
      collapse, collapsed, slump, slumped, worsen, worsened, deteriorate, deteriorated, deterioration, tumble,
      tumbled, crash, crashed, dip, dipped, downward, lose ground, slid, dived, dove, nosedive, sank, sink, shed,
      tank, tanked, cratered, contracted, faller, fallers, halted, crater, downturn, lost, that down, cost us,
      did       we lose, lose, knock, knocked, took a hit, took a knock, slipped, slipping, eroded, weakened,
      receded, retreated, dwindled, dwindling, subsided, eased, backslid, went south, slip, slips, dwindle,
      recede, ebb, ebbed, weaken, erode, ease, dips, dropped off, drop off, dropping off, fell off, tailed off,
      tail off, taper, tapered off, thinned out, inched down, edged down, ticked down, crept down
    `),
    double: list(`
      double, doubled, doubling, doubles, twice as many, twice as much, two times as many, twice as high, twice,
      twofold
    `),
    halve: list(`
      halve, halved, halving, cut in half, half as many, fell by half, by half, drop by half, half
    `),
    change: list(`
      difference, differences, differ, differed, change, changes, changed, changing, compared with, compared to,
      in comparison with, in comparison to, relative to, as against, year on year, year-on-year, yoy, y/y, delta,
      gap, vary, varied, variation, shift, shifted, swing, year over year, margin, cf, differential, diff, is the
      difference, was the difference,
      gap between, difference between, the gap between, the difference between, distance between,
      minus,
      chg, pp chg
    `),
    compare: list(`
      compare, comparing, comparison, compares, vs, versus, v, side by side, next to each other, against,
      stack       up, compared, contrast, set against, side-by-side, put next to, head to head, alongside,
      equal to, as many, as high as, the same as, equal, next to, beside, opposite, does that compare,
      how does that compare, does it compare, how does it compare, compare that, compare it, compare this,
      ratio,
      lag behind, lagged behind, lagging behind, trail behind, trailed
    `),
    rather: list(`rather, rather than, as opposed to`),
    than: list(`than`),
    or: list(`or`),
    above: list(`
      more than, higher than, above, over, exceed, exceeded, at least, greater than, north of, upwards of,
      surpass, surpassed, topped, pass the, passed the, reached, in excess of, cross, crossed, hit, bigger than,
      beyond, no fewer than, break the, well over, larger than, top the, past the, exceeding
    `),
    below: list(`
      less than, fewer than, lower than, below, under, at most, smaller than, not more than, no more than, south
      of, short of, stay under, stayed under, beneath, drop below, dropped below, fell below, fall below, stay
      below, stayed below, remain below, remained below, remain under
    `),
    'by-how-much': list(`
      by how much, by how many, how big is the difference, how big was the difference, how large was the
      difference, what's the difference, what is the difference, what was the difference, how much of a
      difference, how big a difference, how many points, how much difference,
      if so how much, if so by how much, and if so by how much, if so how many
    `),
    times: list(`
      how many times as many, how many times as much, how many times more, how many times higher,
      how many times larger, how many times bigger, how many times as high, how many times as large,
      how many times as often, how many times as big, times as many, times as much, times more, times as high,
      times higher, by what factor, by a factor of, what factor, factor, what multiple, a multiple of
    `),
    ratio: list(`ratio, ratio of, ratio between`),
    with: list(`with, to, against, and`),
    no: list(`no, nope`),
    minus: list(`minus, subtracting, net of`),
    subtract: list(`
      subtract, subtracts, subtracting, subtracted, deduct, deducts, deducting, deducted, take away, taking away,
      taken away, take off, take out, taking out
    `),
    'taken-from': list(`from, out of, off`),
    divide: list(`divide, divides, dividing, divided, divided by`),
    'divided-by': list(`by, divided by`),
    'as-percentage': list(`
      as a percentage of, as a percent of, as a share of, as a proportion of, as a fraction of, as percentage of,
      expressed as a percentage of, as a pct of
    `),
    as: list(`as`),
    trend: list(`
      trend, trends, development, developments, developed, develop, evolve, evolved, evolution, progression,
      time       series, timeline, course, over time, history, trajectory, historical, history of, how has,
      track, evolving, chart, graph, plot, series, trended, trending, track record, progressed, movement,
      moved over, pattern, patterns, ups and downs, over these years, path, tendency, went over the years,
      gone over the years, from year to year, from one year to the next, one year to the next, year after year,
      through the years, has moved, have moved, moved over the years, move over the years, moved between,
      moved since, moved from 2018, did it move, move from, moved from, move over, move between, move through,
      move since,
      move, moved, moves, moving, creeping up, creeping,
      through time, thru the years, through the yrs, by the year, across time
    `),
    chart: list(`chart, charts, graph, graphs, plot, bar chart, line chart`),
    highest: list(`
      most, highest, largest, biggest, greatest, busiest, peak, peaked, record, maximum, max, most often,
      steepest, sharpest, fastest, strongest, commonest, most common, most popular, leading, high point, record
      year, number one, no. 1, number 1, heaviest, most frequent, most frequently, hardest, peak year, topped the
      list, tops, came out on top, came top, easiest, most likely, lead the, most-issued, most requested, largest
      number of, leads, all-time high, led,
      likeliest,
      come out on top
    `),
    lowest: list(`
      least, lowest, smallest, fewest, quietest, minimum, rarest, least often, low point, slowest, bottom,
      weakest, slightest, least common, least popular, least frequent, calmest, lowest point, all-time low,
      strictest, toughest, slackest, lightest, bottomed out, lowest first, smallest first,
      ascending, in ascending order, from low to high, low to high, from lowest to highest, from smallest to largest,
      from least to most, lowest to highest, smallest to largest
    `),
    best: list(`
      best, most favourable, most successful, most favorable, finest, best chance, best shot, most likely,
      likeliest
    `),
    worst: list(`
      worst, poorest, least favourable, least successful, most dismal, least favorable, least likely
    `),
    exceed: list(`
      exceed, exceeded, exceeds, outnumber, outnumbered, outstrip, outstripped, outweigh, outweighed, surpass,
      surpassed, overtook, overtake, outpaced
    `),
    rank: list(`
      rank, ranking, ranked, rankings, order, in order, sort, from high to low, from low to high,
      highest       first, lowest first, descending, ascending, largest first, smallest first,
      from most to least, from largest       to smallest, from highest to lowest, from smallest to largest,
      league table, from least to most, from lowest       to highest, ordered by, from biggest to smallest,
      most to least, high to low, biggest first, largest to       smallest, low to high, best first, worst first,
      best to worst, from best to worst, in descending order, in       ascending order, best one first,
      worst one first, highest one first, lowest one first, biggest one first, best at the top,
      highest at the top,
      sorted by, sorted from, sort them
    `),
    top: list(`top`),
    'which-year': list(`
      which year, what year, in which year, in what year, when, when was, when did, which of the years, which of
      the three years, what was the year, which of these years three years, year with, year saw
    `),
    'which-one': list(`
      which category, what category, which type, what type, which kind, what kind, what sort, which stream, which,
      category, categories, type, types, kind, kinds, stream, streams, sort, sorts, group, groups, which group,
      which topic, for which, in which, subject, flow, route, routes, class, application type, area, out of, what
      type of, what kind of, purpose, permit type, whose, track, strand, channel, channels, field, domain,
      department of
    `),
    total: list(`
      total, totals, in total, combined, together, altogether, sum, sum of, add up, add, added, added up,
      overall, all told, in all, taken together, put together, all together, aggregate, cumulative, cumulatively,
      grand       total, plus, totalled, adding, totaled, jointly, all in all, combining, tot up, total up,
      adding up, add       together, summed, overall total, tally, tot, total number of, total number, lump,
      lumped together, lump together, lumping, tallied, pooled, pool,
      summed up, sum total,
      in the total, in the total of, in the overall
    `),
    sum: list(`
      sum, sum of, add up, add, added, added up, adding, adding up, plus, add together, summed, tot up, total up,
      put together, taken together, combined, together, adds up, add the, adds, lump, lumped together,
      lump together, lumping, tallied, pooled, pool, bundled, when added,
      summed up
    `),
    share: list(`
      share, what share, proportion, what proportion, fraction, part of, portion, what part, as a share of, as a
      percentage of, as a proportion of, share of, made up, make up, accounted for, account for, accounts for, out
      of the total, percentage of the total, percent of the total, what fraction, slice, represent, represented,
      represents, makes up, what portion, of all, consisted of, comprised, comprise,
      slice of, as a percent of, as a fraction of, as percentage of, expressed as a percentage of, as a pct of
    `),
    'relative-change': list(`
      in percentage terms, percentagewise, percentage-wise, relatively, proportionally, in relative terms,
      relative, relative terms, percentwise, percentage change, percent change, proportionately, pct change, in
      percentages
    `),
    why: list(`
      is it because of, was it because of, is that because of, was that because of, was it due to, is it due to, was that due to,
      is that due to, did that come from, was this because of, is this because of,
      why, how come, cause, caused, causes, what caused, reason, reasons, explain, explains, explanation,
      what       explains, reason for, what happened, what went wrong, behind, what is behind, how so,
      what led to, accounts       for the drop, what drove, drove, driver, reason behind, what's behind,
      how is it possible, what is the       reason, factor, factors, responsible for, what made, made the,
      to blame, blame, attributed to, attribute, what prompted, influence, influence on, influenced, impact,
      impact on, affect, affected, effect on, play a role, played a role, a role
    `),
    'what-is': list(`
      what is, what are, what's, whats, what does, what do, meaning, meaning of, mean, means, meant, what is
      meant, meant by, definition, definition of, define, defined, stand for, stands for, what exactly,
      abbreviation, acronym, what counts as, refers to, refer to, explain what, what did, what kind of thing,
      short for, describe, what is a, what is an, tell me what, term, spelled out, in full, counts as, count as,
      counted as, qualifies as, explain the term, explain the word
    `),
    definition: list(
      `what is a, what is an, meaning, meaning of, what does, stand for, stands for, definition, definition of, meant by, define, abbreviation, acronym, short for, what is meant, explain what, explain the term, explain the word`,
    ),
    'what-was': list(`what was, what were, what are, what is`),
    who: list(`
      who, whom, who are, who is, eligible, eligible for, eligibility, qualify, qualifies, qualify for,
      qualifies       for, entitled, entitled to, who can, who could, who may, for whom, who gets, who got,
      meant for, intended       for, conditions, condition, requirements, requirement, criteria, who was able to,
      who is it for, who       qualifies, what sort of people, which people, what kind of people, whom is,
      how long must, how long does a, how long should a, how many years must, how many years does, can a, can an,
      may a, could a, can someone
    `),
    including: list(`including, incl, inclusive, inclusive of, counting in`),
    includes: list(`
      include, includes, included, exclude, excludes, excluded, counted, count towards, counted in, part of the,
      left out, taken into account, in the figures, contain, contains, cover, covers, covered, in there, counts,
      also counted, left out of, factored in, in this number, in that number, fall under, falls under, belong to,
      belong, counting, baked into, lumped, kept separate, factor in,
      counted as well, are counted as well, count as well
    `),
    'consists-of': list(`
      consist, consists, consist of, consists of, made up of, make-up, composed, composition, composition of,
      apart from, other than, rest of, the rest, remainder, remaining, break down, where does, where did,
      come       from, comes from, came from, besides, spent on, other part, aside from, the other
    `),
    footnote: list(`footnote, footnotes, caveat, caveats, small print, note to`),
    help: list(`
      help, help me, manual, instructions, instruction, examples, example, example questions, what can i ask,
      what       can i ask you, what can you do, what do you do, what do you know, what can you tell me,
      what can i ask here, what can i ask this bot, who are you, what are you, how can you help,
      what can you help with, what questions       can i ask, which questions can i ask, what kind of questions,
      what sort of questions, what sort of things       can i ask, what things can i ask, what else can i ask,
      guide, usage, commands, options, menu, what kind of       things can i ask, what should i ask,
      what could i ask, what am i able to ask, what can this bot do, what can       you answer,
      what do you offer, what can you show me, what can you tell, what can u do, what can you do here,
      wat can u do, what do u know, what can i ask u, what are you good at, what can this thing do,
      what does this bot do, what does this thing do, what do you cover, what can you do for me,
      what are you capable of, what sort of things do you know, what kind of stuff do you know,
      what kind of things do you know, what do you know about, what things do you know, what stuff do you know,
      what sort of stuff, what sort of things do you know about, what kind of stuff, what stuff can i ask
    `),
    ask: list(`ask, asking, query, queries`),
    topics: list(`
      which topics, what topics, topics, list of topics, which subjects, what subjects, subjects,
      what figures do       you have, which figures do you have, what data do you have, which data do you have,
      what figures are there, which figures are there, what figures have you got, catalogue, catalog,
      which indicators, what indicators, indicators, all topics, all subjects, what do you have figures on,
      what do you have data on, what do you       have, what have you got, what statistics do you have,
      which statistics do you have, what stats do you have, which stats do you have, what figures, which figures,
      themes, list everything, what numbers do you have, which datasets, what information do you have,
      what is in the dataset, what is in the data, table of       contents, what stats have you got,
      which stats have you got, what data have you got, what numbers have you       got, overview of all figures,
      all the figures you have, all figures you have, everything you have, what you have got,
      list of all figures, list all figures, list everything you have, what is in the factsheet,
      which numbers do you have,
      what kinds of numbers, what kind of numbers, what numbers can i ask, which numbers can i ask,
      what sort of numbers, kinds of figures can i ask, what kinds of figures, kinds of numbers can i ask,
      every indicator, list every indicator, list every, list all indicators, list of indicators, every topic
    `),
    'years-covered': list(`
      which years, what years, which years do you have, what years do you have, how far back, how recent, which
      period, what period, how up to date, how up-to-date, years covered, up to which year, from which year, since
      which year, what time period, time span, timespan, what time span, date range, years do you cover, years
      does, how current, time range, years are covered, years are available
    `),
    'how-it-works': list(`
      how does this bot work, how does this work, how do you work, how does it work, how do i use, how to use, how
      should i, how do i ask, this bot, the bot, bot, where do the figures come from, where does the data come
      from, where do you get, source, what is the source, where do your figures come from, where do your numbers
      come from, sources, where does your data come from
    `),
    edition: list(`edition, editions, publication, version`),
    not: list(`
      not, didn't, didnt, weren't, werent, wasn't, wasnt, neither, nor, never, don't, isn't, non, haven't, hasn't,
      doesn't, without success, unsuccessful, dont, isnt, aren't,
      anything but
    `),
    nobody: list(`nobody, no one, noone, no-one`),
    none: list(`no, none, not a single`),
    average: list(
      `mean yearly, yearly mean, mean annual, mean of, a mean of, average, averages, avg, averge, on average, mean number, the mean, median, typically`,
    ),
    disclaim: list(`
      don't mean, do not mean, dont mean, not asking about, not interested in, don't need, do not need, don't want,
      skip that, skip those, skip it, leave that, not that one, a different row, different row,
      i already have, i already know, we already have, already have those, already got, don't give me,
      do not give me, i've already got, don't show me, spare me, out of it, i know already, i have already,
      out of the sum, out of the total, out of that, out of this, out of the count, out of the picture,
      out of the equation
    `),
    except: list(`
      excluding, excl, exclusive of, except, except for, excepting, without, but not, so not, and not, not the,
      with the exception of, rather than, instead of, not counting, leaving out, not including, minus,
      leaving       aside, leaving, leave out, disregarding, ignoring, setting aside, exclude,
      not to be confused with, as       opposed to, in contrast to, as distinct from, as opposed to, excluded,
      not included, not counted, leaving aside, omitting, barring, save for, discounting, nothing under,
      nothing from, nothing about, nothing on, none of the, without counting, and none of the, nothing to do with,
      have nothing to do with, has nothing to do with, unrelated to,
      w/o, left out, taken out, take out, take away, stripped out, strip out, less the, kept out, keep out, netting out, net of, leave them out,
      leave those out, are left out, set apart, does not count, do not count, don't count, doesn't count,
      disregarded, ignored, is left out, are left out, is taken out, are taken out, other than, put aside, aside,
      skipping, skip, skipped,
      forget about, forgetting about, if you forget, pretend there are no
    `),
    but: list(`
      but, only, but then, but only
    `),
    and: list(`and, &, as well as, plus, resp, nd`),
    correction: list(`actually no, actually make that, make that, or rather, no make it,
      no wait, oh wait, wait no, hang on, hold on, scratch that, correction, sorry i mean, sorry i meant,
      i mean, i meant, make that, no sorry, sorry no, or rather, actually no, strike that, forget that, my mistake,
      oops, no make that, better make that, on second thought, on second thoughts,
      oh sorry, oops sorry, oops no, sorry that should be, that should be,
      sorry
    `),
    of: list(`
      of, among, amongst, out of,
      in the total, in the total of, in the overall
    `),
    preposition: list(`about, at, before, by, for, from, in, of, on, since, to, under, with, within`),
    per: list(`
      per, by type, by category, broken down, broken down by, split by, split, each, for each, by kind, by sort,
      by group, respectively
    `),
    each: list(`per, for every, for each, to every, to each, on every, on each, against every`),
    'follow-up': list(`
      and, and in, and for, and of, what about, how about, and what about, same for, the same for, ditto, same,
      also, and how about, same question, likewise, now for, do the same, what of, then, but, i meant, i mean,
      i meant the, sorry i meant, no i meant, oops i meant, actually i meant, meant the,
      nd, nd the
    `),
    same: list(`
      same for, the same for, same but for, same thing for, ditto, ditto for, likewise for, same question for, same figure for, and the same for
    `),
    both: list(
      `both, those two, these two, the two, both of them, those 2, these 2, the 2, two of them, both years, those years, both those years`,
    ),
    that: list(`
      that, this, those, these, it, them, they, thereof, of them, of that, of those, one, ones, there
    `),
    anaphor: list(`
      is that, was that, that is, that was, were those, are those, were that, is it, is this, of that, of those,
      of them, thereof, of such cases, of these cases, of those cases, such cases, were they, caused that, is the difference, was the difference, that up, that down,
      compare       that, compare this, compare it, does that compare, how does that compare, does it compare,
      how does it compare, compare that, compares to that,
      are we talking about
    `),
    'previous-year': list(`
      the year before, year before, previous year, the previous year, preceding year, the preceding year,
      year       earlier, a year earlier, prior year, the year prior, year prior, before that,
      the year before that, year       previously, one year earlier, the prior year, years earlier, years before,
      years prior, years previously, year back, years back, yrs earlier, yrs before
    `),
    'last-year': list(`last year, past year, the past year, last year's`),
    'this-year': list(`
      this year, the current year, today, tomorrow, yesterday, these days, this week
    `),
    'following-year': list(`
      the year after, year after, the following year, following year, a year later, year later,
      the year after       that, the next one, the next year, years later, years after, years on, yrs later,
      year on
    `),
    'before-year': list(`
      year prior to, year preceding, the year prior to, last year before, the last year before,
      final year before, the final year before, last full year before, the last full year before
    `),
    'after-year': list(`year following, the year following`),
    'newest-year': list(`
      now, currently, at the moment, nowadays, right now, current, at present, presently, latest, most recent,
      latest year, most recent year, newest, the latest, latest figures, most recent figures, recent, newest year,
      up-to-date, last known, latest available, most current
    `),
    'oldest-year': list(`first year, oldest year, earliest year, earliest`),
    'all-years': list(`
      all years, all three years, over the years, through the years, throughout the years, across the years,
      across years, per year, each year, every year, yearly, annually, annual, by year, past years, recent years,
      the past years, last few years, past few years, in recent years, whole period, entire period,
      all available       years, year by year, year-by-year, over the period, three years, the years, multi-year,
      every available       year, both years, all the years, for all years, year to year, from year to year,
      across all years, a year, the whole series, across the period, in the last few years, all of the years,
      three-year, three year, multi-year picture, three-year picture, over the available years, available years,
      last years, these last years, the last years, these past years, the last few years, the past few years,
      all the yrs, all yrs, the yrs, each of the years, every one of the years, full period,
      over the whole period, over the entire period, the whole stretch, the whole time span, the other years,
      other years, all other years, remaining years, the remaining years, from one year to the next,
      one year to the next, year after year, year in year out, down the years, from year-end to year-end,
      for each year, for every year, in each year, year on year figures
    `),
    'whole-period': list(
      `whole period, entire period, full period, over the whole period, over the entire period, the whole stretch, the whole time span`,
    ),
    'last-years': list(`last, past, recent, previous, the last, the past`),
    since: list(`since, starting, starting in, as of, onwards, onward`),
    until: list(`until, till, to, through, up to, up to and including, thru, into`),
    'up-to': list(`until, till, up to, up to and including, through, thru`),
    before: list(`before, prior to, earlier than, until before, from before, dating from before`),
    after: list(`after, later than, following`),
    between: list(
      `between, in the period, from, during the period, spanning, period, gap between, difference between, the gap between, the difference between, distance between`,
    ),
    from: list(`from, in, for, of, during, over`),
    year: list(`year, years, calendar year, fiscal year, fy, yr, yrs`),
    'that-year': list(`
      that year, in that year, same year, the same year, that same year, in the same year, in that same year,
      those years, in those years, the same years
    `),
    'other-years': list(
      `the other years, other years, the other two years, the other two, the remaining years, remaining years, the remaining two years, other two years`,
    ),
    'year-with': list(`year with, year in which, year when, year that, year where, year saw`),
    month: list(`
      january, february, march, april, in may, may 2018, may 2019, may 2020, june, july, august, september,
      october, november, december, jan, feb, apr, jun, jul, aug, sept, oct, nov, dec, month, months, monthly
      figures, last month, this month, which month, per month, monthly, a month, each month, every month, by
      month, monthly basis, per mth
    `),
    'part-of-year': list(`
      in the morning, in the afternoon, in the evening, at night, before noon, after noon, at weekends,
      quarter, quarters, quarterly, q1, q2, q3, q4, half year, half-year, first half, second half, h1, h2, week,
      weeks, weekly, day, days, daily, per day, per week, a day, a week, per hour, summer, winter, spring,
      autumn, weekend, monday, tuesday, wednesday, thursday, friday, saturday, sunday, christmas, working day,
      hour, hours, minutes, minute, decade, first quarter, second quarter, third quarter, fourth quarter,
      lockdown, fortnight
    `),
    place: list(`
      amsterdam, rotterdam, the hague, utrecht, eindhoven, groningen, tilburg, almere, breda, nijmegen, zwolle,
      arnhem, den bosch, 's-hertogenbosch, hertogenbosch, haarlem, maastricht, leiden, delft, enschede,
      apeldoorn, amersfoort, rijswijk, hoofddorp, schiphol, leeuwarden, middelburg, limburg, friesland, drenthe,
      overijssel, flevoland, gelderland, zeeland, brabant, north brabant, north holland, south holland,
      municipality, province, provinces, city, cities, region, regions, town, towns, den haag, dordrecht, venlo,
      heerlen, per       desk, per location, per office, branches, hague, by island, per island, each island,
      which island, island of saba, island of bonaire, just the island, only saba, only bonaire, saba alone,
      bonaire alone, saba only, bonaire only, london, brussels, paris, berlin, manchester, antwerp, ghent,
      madrid, rome, vienna, strasbourg, geneva, edinburgh, glasgow, dublin city,
      just saba, just bonaire, only from saba, only from bonaire,
      only that desk, that desk alone, just that desk, only that office, that one desk,
      three islands, of the islands, which of the islands, which of the three islands
    `),
    country: list(`
      nationality, nationalities, country of origin, countries of origin, origin, origins, country, countries,
      which country, which countries, by country, by nationality, abroad, syrians, syrian, eritreans, eritrean,
      afghans, afghan, iraqis, iraqi, iranians, iranian, turks, turk, turkish, moroccans, moroccan, somalis,
      somali, ukrainians, ukrainian, russians, russian, americans, american, chinese, indians, indian, nigerians,
      nigerian, algerians, algerian, albanians, albanian, yemenis, yemeni, poles, polish, germans, german,
      belgians, belgian, surinamese, venezuelans, venezuelan, colombians, colombian, brazilians, brazilian, south
      africans, south african, pakistanis, pakistani, ethiopians, ethiopian, ghanaians, ghanaian, egyptians,
      egyptian, filipinos, filipino, indonesians, indonesian, koreans, korean, japanese, french, spanish,
      spaniards, italians, italian, romanians, romanian, bulgarians, bulgarian, greeks, greek, hungarians,
      palestinians, palestinian, israelis, israeli, libyans, libyan, sudanese, kurds, kurdish, uyghurs, georgians,
      georgian, moldovans, moldovan, tunisians, tunisian, africans, african, asians, asian, arabs, arab,
      third-country nationals, america, usa, united states, england, africa, asia, europe, middle east, curacao,
      aruba, sint maarten, scotland, irish, scots, canadians, canadian, australians, australian, mexicans, mexican,
      former nationality, previous nationality, original nationality, citizenship held before
    `),
    gender: list(`
      male, males, female, females, men, women, woman, gender, sex, boys, girls, mothers, fathers, by gender
    `),
    age: list(`
      age, ages, aged, age group, age groups, minors, minor, underage, children, child, kids, baby, babies,
      youngsters, elderly, adults, adult, younger than, older than, years old, teenagers, teens, under 18, over
      18, young, pensioners, old people, young people
    `),
    religion: list(`
      religion, religious, muslims, muslim, jews, jewish, education level, profession, professions, occupation,
      occupations, sector, sectors, industry, employer, employers, university, universities, by university,
      family       size, tech, it sector, asml, lawyer, lawyers, law firm, interpreter, interpreters, language,
      languages, degree, phd, field of study, nurses, engineers, which court, what court, which judge,
      which university, which employer, programmers, programmer, developers, developer, engineer, nurse, doctors,
      doctor, scientists, scientist, builders, cleaners, drivers, professors, athletes, footballers, musicians,
      clergy, imams, it workers, it specialists, it people, techies, phds, plumbers, bakers, farmhands,
      temp agency, temp agencies, employment agency, employment agencies, recruiters, greenhouses, factories, agriculture, horticulture, hospitality, construction, slaughterhouses, warehouses,
      hospitals, healthcare
    `),
    'group-of-people': list(`
      teachers, pupils, journalists, editors, mayors, ministers, volunteers, researchers, farmers, soldiers, politicians, policemen,
      police officers, artists, butchers, carpenters, hairdressers, medical students,
      brothers, sisters, grandparents, grandmothers, grandfathers, nephews, nieces, cousins, uncles, aunts, twins,
      widows, widowers, single people, singles, married people, in-laws, mothers-in-law, fiancés, fiancees,
      stepchildren, foster children, adopted children, neighbours, neighbors, friends, boyfriends, girlfriends
    `),
    future: list(`
      next year, coming year, coming years, will, in five years, in ten years, going to be, in the future,
      upcoming, we'll
    `),
    elsewhere: list(`
      in germany, in belgium, in france, in europe, in the eu, worldwide, european, other countries, european
      average, eu average, globally, in denmark, in sweden, in the uk, neighbouring countries, eu-wide, whole eu,
      the whole eu, in the whole eu, all of europe, across europe, across the eu, eu wide, in other countries, in
      neighbouring countries, in other eu countries, neighbouring country, neighboring countries, neighboring country,
      eastern neighbours, southern neighbours, western neighbours, northern neighbours, eastern neighbour,
      southern neighbour, eu neighbours, across the channel, across the north sea,
      next door in, the home office, other member states, member states, another country, other european countries
    `),
    suppose: list(`
      suppose, supposing, imagine, imagining, pretend, pretending, assume, assuming, hypothetically, what if,
      let's say, let us say, let us pretend, let's pretend, let us imagine, let's imagine, let us suppose, let's suppose, let us assume,
      let's assume, just imagine, in a world where, in a world without, in an alternative world, on the assumption that
    `),
    if: list(`if, even if, only if, unless`),
    would: list(`would, might, could, should`),
    perfect: list(`have, had, been, 've, have to, need to`),
    possessive: list(`my, our, your, his, her, their`),
    greeting: list(`
      hi, hello, hey, hiya, yo, good morning, good afternoon, good evening, morning, afternoon, dear, thanks,
      thank you, thx, ty, cheers, many thanks, regards, kind regards, best regards, thanks in advance, tia, ta,
      bye, thank, hi there, hello there, evening, appreciated, much appreciated, thank you so much, howdy,
      greetings, sincerely, much obliged, please, pls, plz, kindly
    `),
    self: list(`
      i, my, we, our, us, me, mine, i've, i'm, we're, we've
    `),
    addressed: list(`you, your, u`),
    they: list(`
      they, them, their, those people, these people, of those
    `),
    asks: list(`
      is asking, are asking, asks, wants to know, want to know, wondering, wonders, to know, asking, need this, need it, deadline, due, bets me, bet me, quiz, homework, here, visits us, help me, tell me, would like to know, like to know, asked me, asked us, is wondering
    `),
    told: list(
      `i hear, i keep hearing, i keep reading, i know, i read, i understand, they say, people say, everyone says, everybody says, everybody knows, everyone knows`,
    ),
    subordinate: list(
      `before they, before he, before she, before anyone, because, while, after they, after he, once they, until they, when they`,
    ),
    auxiliary: list(`is, was, has, have, had, did, does, do, will, can, may`),
    owner: list(`my, his, her`),
    singular: list(`he, she, it, that, this, my, his, her`),
    be: list(`was, were, is, are, be, been`),
    personal: list(`
      i, me, my, mine, i'm, i've, i'd, i'll, anyone, anybody, someone, somebody, can someone, could someone, who has, does anyone, does anybody, has anyone, has anybody, myself
    `),
    modal: list(`can, could, may, might, do, does`),
    wish: list(`
      need, i need, we need, give me, give us, show me, show us, get me, get us, tell me, tell us, send me,
      send us, looking for, i want, i want to know, i would like, i'd like, i'd like to know,
      i would like to know, wanted, can you tell me, could you tell me, please list, list, let me know, i wonder,
      wondering, curious, what was, what were, can i have, can i get, may i have, could i get, could i have,
      do you have, do we have, have you got, can you give, could you give, can you send, could you send,
      can you tell, could you tell, can you show, could you show, can you look up, could you look up,
      can you find, could you find, does anyone know, does anybody know, anyone know, i'm looking for,
      i am looking for, im looking for, i'm after,
      it is about, i'm after the, i am after, i care about, what i want is, what i need is,
      kindly share, please share, pls share, could you share, can you share, share the no of, share with me the
    `),
    asker: list(`
      i'm a, im a, i am a, i'm an, im an, i am an, i'm the, i'm with, i am with, im with, i'm from, i am from,
      i work, i work for, i work at, i work in, i work with, we work, we work with, we work for, we're a,
      we are a, we're an, we are an, speaking as, writing for, i write for, we write for, on behalf of,
      i represent, we represent, i volunteer, i volunteer at, i volunteer for, i study, i live in, my client,
      my clients, my neighbour, my colleague, my boss, my editor, my professor, my landlord, a friend, my friend,
      my friends, my partner, for my, for our, calling from, writing from, reporting from, reporting for,
      i report for, i report on, my wife, my husband, my sister, my brother, my mother, my father, my cousin,
      my daughter, my son, i teach, i'm writing, im writing, i am writing, we're writing, i'm preparing,
      im preparing, i am preparing, we're preparing, i'm working on, im working on, i am working on,
      we're working on, we are working on, i'm doing, i am doing, im doing, we are making, we're making,
      i'm making, writing a, doing a, doing an, preparing a, volunteer at, volunteer for, intern at, student at,
      journalist at, journalist from, reporter at, reporter for, lawyer at, researcher at, policy officer at,
      i run a, i'm on the, our ngo, our organisation, our newspaper, our magazine, our programme, our firm,
      our office, our clinic, our university, my university, my firm, my ngo, my team, as a, as an,
      i need this for, need this for, need it for, this is for, it's for, its for, context:, for a court filing,
      for a court case, for a filing, for an appeal, for a brief, for a hearing, for a story, for a report,
      for a paper, for an article, for a presentation, for a thesis, for a meeting, for a debate, for a lawsuit,
      for a talk, for a lecture, for a client, for a book, for a project, for a podcast, for a class, for a memo,
      for a grant proposal, for a proposal, for a newsletter, for a piece, for a column, for a dissertation,
      for a briefing, for a webinar, for a workshop, for a seminar, for an essay, for an op-ed, for a campaign,
      asking for my, asking for our, asking for a, asking on behalf of
    `),
    filler: fillers,
    number: [],
  },
  numbers: {
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    'twenty-one': 21,
    thousand: 1000,
    hundred: 100,
    fifty: 50,
    couple: 2,
  },
  tens: { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  halves: { half: 0.5, quarter: 0.25 },
  articles: list(`a, an`),
  scales: { thousand: 1000, k: 1000, hundred: 100 },
  rateNouns: list(`percentage, percent, ratio, rate, chance, pct`),
  millions: list(`million, millions, mln, mn`),
  events: {
    corona: 2020,
    covid: 2020,
    covid19: 2020,
    coronavirus: 2020,
    pandemic: 2020,
    lockdown: 2020,
    lockdowns: 2020,
  },
  frequent: list(`
    about, above, absolute, actually, after, against, agreement, already, also, altogether, amsterdam, anyone,
    article, asked, asking, average, back, because, become, been, before, being, below, best, better, between,
    biggest, both, brought, came, cases, category, cent, centres, chance, change, citizens, civil, client, combined,
    come, compared, could, count, counted, country, cover, customer, dealt, difference, does, down, drop, during,
    dutch, each, earlier, ended, euros, every, everything, extra, fall, fewer, fewest, figure, figures, files, find,
    fixed, following, fraction, from, frontier, general, give, given, going, good, government, grew, growth, half,
    handed, have, here, highest, highly, hired, include, included, increase, international, into, issued, just, keep,
    kind, know, knowledge, last, least, leaving, less, like, line, living, long, look, looking, lose, lost, lowest,
    made, make, many, march, mean, meeting, members, million, millions, minors, month, more, most, moved, much,
    nationals, need, netherlands, next, notices, number, numbers, office, often, ones, only, onto, order, ordinary,
    other, over, part, payments, people, percent, percentage, pile, please, plus, points, portion, proportion, rank,
    rate, rates, resident, right, roughly, same, seekers, servants, share, should, show, side, since, skilled, slice,
    somebody, someone, sorry, sort, split, start, still, take, taken, team, tell, term, terms, than, thanks, that,
    their, them, themselves, then, there, these, they, thing, think, this, those, three, through, time, times,
    together, took, total, true, turned, type, types, unaccompanied, under, utrecht, versus, visa, visits, waiting,
    want, well, went, were, what, whats, when, where, which, whole, will, with, withdrawal, within, without, women,
    work, worker, would, writing, year, years, your
  `),
  ordinary: list(`
    create, created, offer, offered, operate, operated, raise, raised, suffer, suffered,
    tears, quarrel, fight, riot, strike, wedding, funeral, holiday,
    food, fish, fist, face, race, rain, dish, dinner, lunch, coffee, table, chair, door, home, house, road, book, cook, bike, train,
    plane, beer, wine, cake, bread, cheese, soup, movie, music, dance, song, sport, football, garden, tree, moon, star, wind,
    snow, snack, beach, mountain, friend, father, mother, brother, sister, uncle, aunt, market, shop, street, lamp, window,
    colour, green, yellow, blue, read, sleep, cost of living, phone battery, printer, boss, parking, stage, reset, password, laptop, charger, printer, landlord, concert, recipe, weather, pizza, holiday, parcel, fridge
  `),
  fractions: {
    half: 50,
    halfof: 50,
    halfofthe: 50,
    halfofall: 50,
    quarter: 25,
    aquarter: 25,
    threequarters: 75,
    third: 33.3,
    athird: 33.3,
    twothirds: 66.7,
    tenth: 10,
    atenth: 10,
  },
  endings: [
    ["'s", ''],
    ['ies', 'y'],
    ['ing', ''],
    ['ing', 'e'],
    ['ed', ''],
    ['ed', 'e'],
    ['es', ''],
    ['ly', ''],
    ['s', ''],
    ['d', ''],
  ],
  adverbEndings: ['ly'],
  sounds: [
    ['ph', 'f'],
    ['k', 'c'],
    ['s', 'c'],
    ['z', 's'],
    ['ie', 'ei'],
    ['ea', 'e'],
    ['ight', 'ite'],
    ['kn', 'n'],
    ['x', 'cks'],
    ['ou', 'o'],
    ['y', 'i'],
    ['tion', 'shun'],
    ['ee', 'ea'],
  ],
  particles: list(`away, back, down, in, off, on, out, over, through, up`),
  joints: [],
};
