/** The body of a response, piece by piece; leaving the loop gives the rest up. */
export function chunksOf({ body }: Response): AsyncIterable<Uint8Array> {
  // Node's streams can be iterated; the types of browsers, which some libraries bring along, do not know it.
  return (body ?? new Blob([]).stream()) as unknown as AsyncIterable<Uint8Array>;
}
