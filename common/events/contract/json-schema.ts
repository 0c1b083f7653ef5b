import { z } from 'zod';
import type { EventDefinition } from '../definition';
import { contractName } from './catalogue';

/** A JSON Schema, or a part of one. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** JSON Schema (draft 7) of the payload of an event, for consumers that are not written in our language. */
export function payloadSchema(event: EventDefinition): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(event.payload, {
    target: 'draft-7',
    io: 'input',
    override: ({ jsonSchema }) => {
      // The library's own pattern of a date or a UUID may change with its version; the format says all of it.
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
    },
  });
  return { $schema, title: contractName(event), description: event.description, ...schema };
}
