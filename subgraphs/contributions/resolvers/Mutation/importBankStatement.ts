import { uploadIssues } from '../../domain/bank-statement/upload-issues';
import { bankStatementRefused, uploadInvalid } from '../../errors';
import { importStatements } from '../../store/import-statements';
import { matchMovements } from '../../store/match-movements';
import type { MutationResolvers } from '../../schema.generated';

/** Takes a file with bank statements and matches what came in. */
export const importBankStatement: NonNullable<MutationResolvers['importBankStatement']> = async (
  _parent,
  { input },
  { db, clock, subject, language, config, book },
) => {
  const issues = uploadIssues(input);
  if (issues.length > 0) return uploadInvalid(language, issues);
  const content = Buffer.from(input.content, 'base64');
  const options = { db, clock, by: subject.id, accounts: config.accounts };
  const taken = await importStatements(input.name, content, options);
  if (taken.outcome === 'REFUSED') return bankStatementRefused(language, taken);
  const { booked, returned, waiting } = await matchMovements({ db, clock, book });
  return {
    __typename: 'ImportBankStatementSuccess' as const,
    file: taken.file,
    isTakenBefore: taken.outcome === 'TAKEN_BEFORE',
    booked,
    takenBack: returned,
    waiting,
  };
};
