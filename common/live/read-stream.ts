import type { StreamItem } from './live-event';

/** Characters that one event may have. */
const longest = 8 * 1024 * 1024;

/**
 * Reads server-sent events of the graphql-sse protocol. Ends when they are complete.
 * @throws Error when the stream breaks off before, or holds what is none of them
 */
export async function* readStream(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<StreamItem<string>> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    rest += decoder.decode(chunk, { stream: true });
    if (rest.length > longest) throw new Error('an event of a stream is too large');
    for (let end = rest.indexOf('\n\n'); end >= 0; end = rest.indexOf('\n\n')) {
      const fields = fieldsOf(rest.slice(0, end));
      rest = rest.slice(end + 2);
      if (fields.event === 'complete') return;
      if (fields.event === 'next') yield { id: fields.id, result: fields.data };
      else if (fields.id !== undefined) yield { id: fields.id };
    }
  }
  throw new Error('a stream broke off');
}

/** The fields of one event; lines without a name are comments. */
function fieldsOf(block: string): { readonly [name: string]: string | undefined } {
  const fields: Record<string, string> = {};
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const name = line.slice(0, colon);
    const value = line.slice(colon + 1).replace(/^ /, '');
    fields[name] = name === 'data' && fields.data !== undefined ? `${fields.data}\n${value}` : value;
  }
  return fields;
}
