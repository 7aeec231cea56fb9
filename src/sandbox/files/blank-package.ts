// The smallest package that is a workbook: for models that were not opened from an Open XML file.
import { addPart, addRelationship, newDocument, relationshipRoot, writeXml } from './package-parts';
import { mainNamespace } from './sheet-schema';
import { element } from './xml';
import type { Parts } from './zip-archive';

export const blankWorkbookPath = 'xl/workbook.xml';

/** Without sheets: those are added as if they were new. */
export function blankPackage(date1904: boolean): Parts {
  const parts: Parts = new Map();
  const defaults = [
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
  ];
  writeXml(
    parts,
    '[Content_Types].xml',
    newDocument(element('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, ...defaults)),
  );
  const workbook = element(
    'workbook',
    { xmlns: mainNamespace, 'xmlns:r': relationshipRoot },
    element('workbookPr', { date1904: date1904 || undefined }),
    element('bookViews', {}, element('workbookView')),
    element('sheets'),
  );
  addRelationship(parts, '', 'officeDocument', blankWorkbookPath);
  addPart(parts, blankWorkbookPath, newDocument(workbook), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml');
  return parts;
}
