import { checkData } from './import/report/check-data.ts';
import { describeCheck } from './import/report/describe-check.ts';

const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith('--')) ?? (process.env.DATA_DIR || 'data');
const check = checkData(folder);
console.log(args.includes('--json') ? JSON.stringify(check, null, 2) : describeCheck(check));
process.exitCode = check.faults.length > 0 ? 1 : 0;
