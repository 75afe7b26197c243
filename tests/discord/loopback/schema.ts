import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { DESCRIPTION } from './description.js';

/** Says what Discord's own schema finds wrong with a body; nothing where it is right. */
export type SchemaCheck = (schema: string, body: unknown) => readonly string[];

let loaded: SchemaCheck | null | undefined;

/** The check against Discord's published API description, or null where that is not at hand. */
export function schemaCheck(): SchemaCheck | null {
  if (loaded === undefined) loaded = load();
  return loaded;
}

function load(): SchemaCheck | null {
  if (!existsSync(DESCRIPTION)) return null;
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats: FORMATS });
  ajv.addSchema(JSON.parse(readFileSync(DESCRIPTION, 'utf8')), 'discord');
  return (schema, body) => {
    const validate = ajv.getSchema(`discord#${schema}`);
    if (!validate) throw new Error(`There is no schema ${schema}`);
    if (validate(body)) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

const inRange = (bits: number) => (value: number) => Number.isInteger(value) && Math.abs(value) <= 2 ** bits;

const FORMATS = {
  int32: { type: 'number', validate: inRange(31) },
  int64: { type: 'number', validate: inRange(63) },
  double: { type: 'number', validate: () => true },
  'date-time': (text: string) => !Number.isNaN(Date.parse(text)),
  nonce: true,
  snowflake: /^\d{1,20}$/,
  uri: (text: string) => URL.canParse(text),
} as const;
