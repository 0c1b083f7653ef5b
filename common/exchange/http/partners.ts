import type { MessageTransport } from '../messages';
import { httpTransport } from './transport';

/**
 * Partners to whom messages are sent, by name. The others fetch their messages themselves.
 * @param setting `EXCHANGE_URLS`: names and addresses such as `inasti=https://…,mutual-fund:200=https://…`
 * @throws Error that names the partner when an address is none
 */
export function readPartners(setting: string | undefined, source: string): ReadonlyMap<string, MessageTransport> {
  const entries = (setting ?? '').split(',').filter((entry) => entry.trim() !== '');
  return new Map(
    entries.map((entry) => {
      const [name = '', ...rest] = entry.trim().split('=');
      const url = rest.join('=');
      if (!/^[a-z][a-z0-9:-]*$/.test(name) || !URL.canParse(url))
        throw new Error(`EXCHANGE_URLS: ${name} has no address`);
      return [name, httpTransport({ url, source })] as const;
    }),
  );
}
