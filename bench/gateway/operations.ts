/** One of the operations that every gateway is measured with. */
export interface BenchOperation {
  readonly name: string;
  readonly about: string;
  readonly query: string;
}

/** The fields of the public four-subgraph benchmark: accounts, inventory, products and reviews, over four hops. */
const heavy = `
  fragment User on User { id username name }
  fragment Review on Review { id body }
  fragment Product on Product { inStock name price shippingEstimate upc weight }
  query Heavy {
    users {
      ...User
      reviews {
        ...Review
        product {
          ...Product
          reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } }
        }
      }
    }
    topProducts {
      ...Product
      reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } }
    }
  }`;

export const operations: readonly BenchOperation[] = [
  { name: 'light', about: 'one entity of one subgraph', query: 'query Light { user(id: "1") { name } }' },
  {
    name: 'medium',
    about: 'four fetches, one to each subgraph, in two hops',
    query: 'query Medium { topProducts(first: 3) { upc name price inStock reviews { id author { name } } } }',
  },
  { name: 'heavy', about: 'the query of the public four-subgraph benchmark', query: heavy },
];
