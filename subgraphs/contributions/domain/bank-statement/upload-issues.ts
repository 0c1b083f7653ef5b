/** One value of an upload that breaks a rule. */
export interface UploadIssue {
  readonly path: string;
  readonly code: 'STATEMENT_FILE_SIZE' | 'STATEMENT_FILE_ENCODING' | 'STATEMENT_FILE_NAME';
  readonly values?: { readonly maximum: number };
}

/** Largest file that is taken through the graph, in bytes; technical, not law. The command takes any size. */
export const largestUpload = 512 * 1024;

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Everything that is wrong with an upload before it is read. */
export function uploadIssues({ name, content }: { readonly name: string; readonly content: string }): UploadIssue[] {
  const issues: UploadIssue[] = [];
  if (name.trim() === '' || name.length > 200) issues.push({ path: 'input.name', code: 'STATEMENT_FILE_NAME' });
  const bytes = Math.floor((content.length / 4) * 3);
  if (bytes === 0 || bytes > largestUpload + 2) {
    issues.push({ path: 'input.content', code: 'STATEMENT_FILE_SIZE', values: { maximum: largestUpload } });
  } else if (!base64.test(content)) issues.push({ path: 'input.content', code: 'STATEMENT_FILE_ENCODING' });
  return issues;
}
