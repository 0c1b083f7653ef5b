import { Kind } from 'graphql';
import { type Contract, type Finding, finding } from '../contract';
import { type Member, membersOf, namedType, typeDefinitions } from '../members';

const camelCase = /^[a-z][a-zA-Z0-9]*$/;
const pascalCase = /^[A-Z][a-zA-Z0-9]*$/;
const upperCase = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;
const affix = /(Type|Enum|Interface|Union)$/;

/** How a value of a type must be named, by the type's name. */
const endings: Readonly<Record<string, { readonly rule: string; readonly pattern: RegExp; readonly message: string }>> =
  {
    Boolean: {
      rule: 'boolean-name',
      pattern: /^(is|has)[A-Z]/,
      message: 'is a boolean and does not start with is or has',
    },
    LocalDate: { rule: 'date-name', pattern: /On$/, message: 'is a date and does not end in On' },
    Instant: { rule: 'instant-name', pattern: /At$/, message: 'is a moment and does not end in At' },
  };

/** Spelling of types, fields, arguments and enum values; words that tell what kind of value stands there. */
export function names(contract: Contract): Finding[] {
  return [
    ...typeNames(contract),
    ...enumValueNames(contract),
    ...membersOf(contract).flatMap((m) => memberName(contract, m)),
  ];
}

/** Types in PascalCase, without the kind of type in their name. */
function typeNames(contract: Contract): Finding[] {
  return typeDefinitions(contract).flatMap((node) => {
    const name = node.name.value;
    if (!pascalCase.test(name)) return [finding(contract, node, 'type-name', name, 'is not in PascalCase')];
    return affix.test(name) ? [finding(contract, node, 'type-name', name, 'says what kind of type it is')] : [];
  });
}

/** Enum values in UPPER_CASE. */
function enumValueNames(contract: Contract): Finding[] {
  return typeDefinitions(contract).flatMap((type) => {
    if (type.kind !== Kind.ENUM_TYPE_DEFINITION) return [];
    return (type.values ?? [])
      .filter((value) => !upperCase.test(value.name.value))
      .map((value) =>
        finding(contract, value, 'enum-value-name', `${type.name.value}.${value.name.value}`, 'is not in UPPER_CASE'),
      );
  });
}

/** Fields, arguments and input fields: camelCase, no verb on queries, endings by type, never a floating-point number. */
function memberName(contract: Contract, { coordinate, kind, node, typeName }: Member): Finding[] {
  const name = node.name.value;
  const type = namedType(node.type);
  const at = (rule: string, message: string): Finding => finding(contract, node, rule, coordinate, message);
  const findings: Finding[] = [];
  if (!camelCase.test(name)) findings.push(at('member-name', 'is not in camelCase'));
  if (type === 'Float') findings.push(at('no-float', 'is a floating-point number'));
  if (typeName === 'Query' && kind === 'field' && /^(get|list)[A-Z]/.test(name)) {
    findings.push(at('query-name', 'starts with get or list'));
  }
  const ending = endings[type];
  if (ending && !ending.pattern.test(name)) findings.push(at(ending.rule, ending.message));
  return findings;
}
