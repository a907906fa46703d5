/** The error name Slack answers with when it is not the usual one of the surface. */
export type FaultCode = 'invalid_attachments' | 'msg_too_long' | 'no_text' | 'metadata_too_large';

/** One thing that Slack would refuse, and where it is. */
export interface Fault {
  readonly pointer: string;
  readonly message: string;
  readonly code?: FaultCode;
}

/** Receives the faults that a rule finds. */
export type Report = (pointer: string, message: string, code?: FaultCode) => void;

/** The wording of Slack's own answers: the fault, then its place as a JSON pointer. */
export function faultText(fault: Fault): string {
  return `${fault.message} [json-pointer:${fault.pointer}]`;
}

/** Runs checks that report, and hands back what they reported. */
export function collectFaults(check: (report: Report) => void): Fault[] {
  const faults: Fault[] = [];
  check((pointer, message, code) => faults.push(code ? { pointer, message, code } : { pointer, message }));
  return faults;
}
