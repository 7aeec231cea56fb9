// Requirement sets: which members a host of some ExcelApi version has.
// https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets

/** "1.14". */
export type ApiVersion = `${number}.${number}`;

/** The version as one number for comparing: "1.9" → 1009, "1.14" → 1014. */
function rank(version: string): number {
  const [major = '0', minor = '0'] = version.split('.');
  return Number(major) * 1000 + Number(minor);
}

/** Whether a host of version `declared` has what came with `since`. */
export function hasApi(declared: ApiVersion, since: string): boolean {
  return rank(since) <= rank(declared);
}
