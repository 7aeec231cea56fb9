// The tabs that a package lists: name, part, kind and visibility of each.
import type { SheetModel } from '../model';
import { relationshipsOf, requireXml } from './package-parts';
import { childElement, childElements, type XmlElement } from './xml';
import type { Parts } from './zip-archive';

export interface SheetEntry {
  name: string;
  path: string;
  type: SheetModel['type'];
  visibility: SheetModel['visibility'];
}

/** The tabs in their order. Chart, dialog and macro sheets are not worksheets to Office.js: all have type 'chart'. */
export function sheetEntries(parts: Parts, workbookPath: string): SheetEntry[] {
  const relationships = new Map(relationshipsOf(parts, workbookPath).map((relationship) => [relationship.id, relationship]));
  const list = childElement(requireXml(parts, workbookPath).root, 'sheets');
  return (list ? childElements(list, 'sheet') : []).map((sheet) => {
    const relationship = relationships.get(relationshipId(sheet) ?? '');
    const state = sheet.attributes.get('state');
    return {
      name: sheet.attributes.get('name') ?? '',
      path: relationship?.target ?? '',
      type: relationship?.kind === 'worksheet' ? 'worksheet' : 'chart',
      visibility: state === 'hidden' ? 'Hidden' : state === 'veryHidden' ? 'VeryHidden' : 'Visible',
    };
  });
}

/** The value of r:id, whatever the prefix of the relationships namespace. */
export function relationshipId({ attributes }: XmlElement): string | undefined {
  for (const [key, value] of attributes) if (key.endsWith(':id')) return value;
  return undefined;
}
