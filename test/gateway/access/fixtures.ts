import { parse } from 'graphql';
import { composeSubgraphs } from '../../../gateway/composition/supergraph';

const linked = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@external", "@requires", "@shareable", "@inaccessible", "@interfaceObject", "@authenticated", "@requiresScopes", "@policy"])`;

/** Contracts by name, composed; `@link` is added to each. */
export function supergraph(contracts: Readonly<Record<string, string>>): string {
  return composeSubgraphs(
    Object.entries(contracts).map(([name, sdl]) => ({
      name,
      url: `http://127.0.0.1:1/${name}`,
      typeDefs: parse(`${linked} ${sdl}`),
    })),
  ).supergraphSdl;
}

/** Files with facts in one subgraph, and what another computes from them. */
const fileTypes = {
  facts: `
    type Query { file: File @requiresScopes(scopes: [["member"], ["inasti"], ["staff"]])  open: Int @policy(policies: [["public"]]) }
    type File @key(fields: "id") @requiresScopes(scopes: [["member"], ["inasti"], ["staff"]]) {
      id: ID!
      income: Int @requiresScopes(scopes: [["member"], ["staff"]])
      hidden: Int @inaccessible @requiresScopes(scopes: [["staff"]])
    }`,
  computed: `
    type File @key(fields: "id") @requiresScopes(scopes: [["member"], ["inasti"], ["staff"]]) {
      id: ID!
      income: Int @external
      hidden: Int @external
      career: Int
      band: Int @requires(fields: "income") @requiresScopes(scopes: [["member"], ["staff"]])
      score: Int @requires(fields: "hidden") @requiresScopes(scopes: [["staff"]])
    }`,
};

/** The two contracts, each as its subgraph has it. */
export const contracts = { facts: `${linked} ${fileTypes.facts}`, computed: `${linked} ${fileTypes.computed}` };

export const files = supergraph(fileTypes);
