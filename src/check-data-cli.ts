import { checkData } from './import/report/check-data.ts';
import { describeCheck } from './import/report/describe-check.ts';
import { readCommandLine } from './terminal/command-line.ts';

const USAGE = `Usage: npm run check-data -- [folder] [option]

Says what is wrong with the files of a data folder, and what lacks a translation or a synonym. The folder is DATA_DIR,
or "data", if none is given.

Options
  --json   the same as JSON
  --help   this text`;

const line = readCommandLine(process.argv.slice(2), {
  usage: USAGE,
  options: { json: { type: 'boolean' } },
  allowPositionals: true,
});
if (line) {
  const [folder = process.env.DATA_DIR || 'data'] = line.positionals;
  const check = checkData(folder);
  console.log(line.values.json ? JSON.stringify(check, null, 2) : describeCheck(check));
  process.exitCode = check.faults.length > 0 ? 1 : 0;
}
