import { inflateSync } from 'node:zlib';

/** Text of a PDF document whose fonts are the standard ones. */
export function textOf(pdf: Buffer): string {
  const streams = [...pdf.toString('latin1').matchAll(/stream\n([\s\S]*?)\nendstream/g)].map(([, stream = '']) => {
    try {
      return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  const texts = streams.flatMap((stream) => [...stream.matchAll(/\[(.*?)\] TJ/g)].map(([, list = '']) => list));
  return texts
    .map((list) =>
      [...list.matchAll(/<([0-9a-f]+)>/g)].map(([, hex = '']) => Buffer.from(hex, 'hex').toString('latin1')).join(''),
    )
    .join('\n');
}
