import type { Fault } from '../../block-kit/fault.ts';
import { isJsonObject } from '../../block-kit/rules.ts';
import { validateBlocks, validateMessage, validateView } from '../../block-kit/validate.ts';
import { Refusal } from '../refusal.ts';
import { type Answer, type Call, jsonArg } from './call.ts';

/** blocks.validate: needs no token and takes exactly one of blocks, a view and a message. */
export function blocksValidate(call: Call): Answer {
  const given = ['blocks', 'view', 'message'].filter((name) => call.args[name] !== undefined);
  const [name] = given;
  if (given.length !== 1 || !name) throw new Refusal('invalid_arguments');
  const value = jsonArg(call, name, 'invalid_arguments');
  const faults = check(name, value);
  if (faults.length === 0) return {};
  const errors = faults.map(({ pointer, message, code }) => ({
    code: code ?? 'invalid_blocks',
    message,
    field: pointer.split('/').at(-1) ?? '',
    pointer,
  }));
  throw new Refusal('invalid_blocks', { errors });
}

function check(name: string, value: unknown): Fault[] {
  if (name === 'blocks') return validateBlocks(value);
  if (name === 'view') return validateView(value);
  return isJsonObject(value) ? validateMessage(value) : [{ pointer: '', message: 'must provide an object' }];
}
