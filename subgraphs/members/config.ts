/** Settings of this part, read once from the environment. */
export interface MembersConfig {
  /** Name of the fund on its certificates. */
  readonly fundName: string;
  /** Address of the fund on its certificates, in one line. */
  readonly fundAddress: string;
  /** Address of a server that gives issued documents out; null when the graph hands them over itself, as data URLs. */
  readonly documentBaseUrl: string | null;
}

/** Reads the settings. `FUND_NAME` and `FUND_ADDRESS` name the fund; `DOCUMENT_BASE_URL` is the server that gives documents out, if there is one. */
export function membersConfig(environment: NodeJS.ProcessEnv = process.env): MembersConfig {
  return {
    fundName: environment.FUND_NAME ?? 'Demo social insurance fund (invented)',
    fundAddress: environment.FUND_ADDRESS ?? 'Demostraat 1, 1000 Bruxelles',
    documentBaseUrl: environment.DOCUMENT_BASE_URL ?? null,
  };
}
