import { type GraphQLLeafType, isEnumType } from 'graphql';
import { json, quote } from '../execute/json';
import { code, type Code, type Unit } from './code';

/**
 * An expression that writes a value of a scalar or enum as JSON, and is undefined when the type does not allow the value.
 * The value is a variable's name and not null.
 */
export function leafExpression(unit: Unit, type: GraphQLLeafType, value: Code): Code {
  if (isEnumType(type)) {
    const texts = new Map(type.getValues().map(({ name }) => [name, `"${name}"`]));
    return code`${unit.constant(texts)}.get(${value})`;
  }
  const quoted = code`${unit.constant(quote)}(${value})`;
  switch (type.name) {
    case 'String':
      return code`(typeof ${value}==='string'?${quoted}:undefined)`;
    case 'ID':
      return code`(typeof ${value}==='string'?${quoted}:Number.isInteger(${value})?'"'+${value}+'"':undefined)`;
    case 'Int':
      return code`(Number.isInteger(${value})?''+${value}:undefined)`;
    case 'Float':
      return code`(typeof ${value}==='number'&&Number.isFinite(${value})?''+${value}:undefined)`;
    case 'Boolean':
      return code`(${value}===true?'true':${value}===false?'false':undefined)`;
    default:
      return code`${unit.constant(json)}(${value})`;
  }
}
