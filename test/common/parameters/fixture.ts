import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder with one parameter file: a fraction of 2024 and 2025, a rounding, an indexed and a dated amount. */
export const sound = `
id: sample
title: { en: Sample, fr: Exemple, nl: Voorbeeld, de: Beispiel }
owner: legal
checked: { on: 2026-11-23, by: law }
parameters:
  year-fraction:
    title: Fraction
    unit: fraction
    values:
      - from: 2024-01-01
        to: 2024-12-31
        value: 656.54/142.75
        status: published
        confidence: H
        source: { act: RD 38, article: 14 §1, url: https://example.org/a }
      - from: 2025-01-01
        to: 2025-12-31
        value: 662.28/142.75
        status: derived
        confidence: L
        source: { act: RD 38, article: 14 §1, url: https://example.org/a }
  cent-rounding:
    title: Rounding
    unit: rounding
    values:
      - from: 2020-01-01
        value: HALF_UP to 0.01
        status: published
        confidence: H
        source: { act: RD 38, url: https://example.org/a }
  half-income:
    title: Half of an income
    unit: EUR/year
    indexed:
      by: sample/year-fraction
      rounding: sample/cent-rounding
      base: 3666.15
      share: 1/2
      confidence: M
      source: { act: RD 38, article: 12bis, url: https://example.org/a }
    values:
      - from: 2024-01-01
        to: 2024-12-31
        value: 8430.73
        status: published
        confidence: H
        source: { act: RD 38, article: 12bis, publication: A page, url: https://example.org/p }
  late-amount:
    title: An amount that came and went
    unit: EUR
    values:
      - from: 2020-01-01
        value: null
        source: { act: RD 38, url: https://example.org/a }
      - from: 2022-04-01
        value: 0.10
        status: published
        confidence: H
        source: { act: RD 38, url: https://example.org/a }
      - from: 2025-01-01
        value: null
        source: { act: RD 38, url: https://example.org/a }
  share-of-time:
    title: A ratio
    unit: ratio
    values:
      - from: 2020-01-01
        value: 0.2050
        status: published
        confidence: H
        source: { act: RD 38, url: https://example.org/a }
`;

/** Writes files into a fresh folder and returns its path. */
export function folderWith(files: Readonly<Record<string, string>>): string {
  const directory = mkdtempSync(join(tmpdir(), 'parameters-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(directory, name), content);
  return directory;
}
