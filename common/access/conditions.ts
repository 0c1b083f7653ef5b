import {
  type DirectiveNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  valueFromASTUntyped,
} from 'graphql';

type Values = Readonly<Record<string, unknown>>;

/** A `@skip` or `@include` that a variable decides: the selection is left out when the variable has this value. */
export interface Exclusion {
  readonly variable: string;
  readonly when: boolean;
}

/** What decides whether a selection is taken: exclusions, or `never` when a literal leaves it out for good. */
export function exclusionsOf({ directives = [] }: SelectionNode): readonly Exclusion[] | 'never' {
  const found: Exclusion[] = [];
  for (const directive of directives) {
    const when = directive.name.value === 'skip';
    if (!when && directive.name.value !== 'include') continue;
    const value = conditionOf(directive);
    if (value?.kind === Kind.VARIABLE) found.push({ variable: value.name.value, when });
    if (value?.kind === Kind.BOOLEAN && value.value === when) return 'never';
  }
  return found;
}

/**
 * Whether a selection is left out for these variables. Only a true or a false leaves anything out: whatever else stands
 * there is refused later, and until then the selection counts.
 */
export function isExcluded(exclusions: readonly Exclusion[], variables: Values, defaults: Values): boolean {
  return exclusions.some(({ variable, when }) => {
    const given = Object.hasOwn(variables, variable) ? variables[variable] : undefined;
    return (given === undefined ? defaults[variable] : given) === when;
  });
}

/** Default values of an operation's variables. */
export function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Values {
  const withDefault = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  return Object.fromEntries(withDefault);
}

function conditionOf(directive: DirectiveNode) {
  return directive.arguments?.find(({ name }) => name.value === 'if')?.value;
}
