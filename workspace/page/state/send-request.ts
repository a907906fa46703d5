import type { PageReply, PageRequest } from '../../src/model/page-requests.ts';

/** Asks the server for something; a lost connection is an answer too. */
export async function sendRequest(request: PageRequest): Promise<PageReply> {
  try {
    const response = await fetch('/page/request', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
    return (await response.json()) as PageReply;
  } catch {
    return { ok: false, error: 'The workspace does not answer. Is it still running?' };
  }
}
