import { load } from 'js-yaml';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

let read: object | undefined;

/** OpenAPI 3.1 description of the endpoints, from openapi.yaml beside this file. */
export function description(): object {
  read ??= load(readFileSync(join(__dirname, 'openapi.yaml'), 'utf8')) as object;
  return read;
}
