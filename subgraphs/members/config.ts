/** Settings of this part, read once from the environment. */
export interface MembersConfig {
  /** Name of the fund on its certificates. */
  readonly fundName: string;
  /** Address of the fund on its certificates, in one line. */
  readonly fundAddress: string;
  /** Address below which issued documents are fetched; a path of the same server unless given. */
  readonly documentBaseUrl: string;
}

/** Reads the settings. `FUND_NAME` and `FUND_ADDRESS` name the fund; `DOCUMENT_BASE_URL` is where its documents are fetched. */
export function membersConfig(environment: NodeJS.ProcessEnv = process.env): MembersConfig {
  return {
    fundName: environment.FUND_NAME ?? 'Demo social insurance fund (invented)',
    fundAddress: environment.FUND_ADDRESS ?? 'Demostraat 1, 1000 Bruxelles',
    documentBaseUrl: environment.DOCUMENT_BASE_URL ?? '/documents/members',
  };
}
