/** Representations of entities for one fetch, each of them once. */
export class Representations {
  readonly texts: string[] = [];
  private readonly positions = new Map<string, number>();

  /** Adds a representation, unless it is there already; gives its position. */
  add(text: string): number {
    const known = this.positions.get(text);
    if (known !== undefined) return known;
    const position = this.texts.push(text) - 1;
    this.positions.set(text, position);
    return position;
  }

  /** Position of a representation; undefined when it is not there. */
  positionOf(text: string): number | undefined {
    return this.positions.get(text);
  }

  /** All of them as a JSON list. */
  get json(): string {
    return `[${this.texts.join()}]`;
  }
}
