// The manifest as Excel will read it, checked without the network: order of elements, resources, languages, icons and addresses.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const root = join(__dirname, '..', '..');
const source = readFileSync(join(root, 'manifest.xml'), 'utf8');

/** Throws where the text is not well-formed XML. */
function parse(xml: string): Element {
  const document: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [document];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text.trim();
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  const [element] = document.children;
  if (!element) throw new Error('no root element');
  return element;
}

const manifest = parse(source);
const all = (element: Element): Element[] => [element, ...element.children.flatMap(all)];
const elements = all(manifest);
const named = (name: string) => elements.filter((element) => element.name === name);
const childNames = (element: Element) => element.children.map(({ name }) => name);
const only = (name: string, within: Element = manifest): Element => {
  const found = all(within).filter((element) => element.name === name);
  expect(found).toHaveLength(1);
  return found[0] ?? within;
};
const overrides = only('VersionOverrides');
const strings = [...named('bt:String')];
const addresses = elements
  .flatMap(({ attributes }) => Object.entries(attributes))
  .filter(([name, value]) => !name.startsWith('xmlns') && /^\w+:\/\//.test(value));

describe('the order of elements, as the schemas in [MS-OWEMXML] have it', () => {
  test('of the add-in', () => {
    expect(childNames(manifest)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
    expect(manifest.attributes['xsi:type']).toBe('TaskPaneApp');
  });

  test('of the commands', () => {
    expect(childNames(overrides)).toEqual(['Hosts', 'Resources']);
    expect(childNames(only('DesktopFormFactor'))).toEqual(['GetStarted', 'FunctionFile', 'ExtensionPoint']);
    expect(childNames(only('Resources'))).toEqual(['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']);
    expect(childNames(only('Group'))).toEqual(['Label', 'Icon', 'Control', 'Control', 'Control']);
    for (const control of named('Control')) expect(childNames(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
    for (const tip of named('Supertip')) expect(childNames(tip)).toEqual(['Title', 'Description']);
  });
});

describe('what Excel needs to know', () => {
  test('the id is a GUID and the version has four parts', () => {
    expect(only('Id').text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(only('Version').text).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });

  test('it is a workbook add-in that may read and write, from ExcelApi 1.14 on', () => {
    expect(named('Host').map(({ attributes }) => attributes['Name'] ?? attributes['xsi:type'])).toEqual(['Workbook', 'Workbook']);
    expect(only('Permissions').text).toBe('ReadWriteDocument');
    expect(only('Set').attributes).toMatchObject({ Name: 'ExcelApi', MinVersion: '1.14' });
  });

  test('Review and Write tabs open a pane; Next finding calls a function that the commands page registers', () => {
    expect(named('Action').map(({ attributes }) => attributes['xsi:type'])).toEqual(['ShowTaskpane', 'ShowTaskpane', 'ExecuteFunction']);
    const commands = readFileSync(join(root, 'src/commands/commands.ts'), 'utf8');
    for (const { text } of named('FunctionName')) expect(commands).toContain(`Office.actions.associate('${text}'`);
  });

  test('each control, group and resource has an id of its own', () => {
    for (const kind of [
      ['Control', 'Group'],
      ['bt:Image', 'bt:Url', 'bt:String'],
    ]) {
      const ids = elements
        .filter(({ name, attributes }) => kind.includes(name) && 'id' in attributes)
        .map(({ attributes }) => attributes['id'] ?? '');
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
    }
  });
});

describe('resources', () => {
  const kinds: Readonly<Record<string, string>> = {
    Label: 'bt:ShortStrings',
    Title: 'bt:ShortStrings',
    Description: 'bt:LongStrings',
    'bt:Image': 'bt:Images',
    SourceLocation: 'bt:Urls',
    FunctionFile: 'bt:Urls',
    LearnMoreUrl: 'bt:Urls',
  };

  test('each reference is to a resource of its kind, and each resource is used', () => {
    const used = new Set<string>();
    for (const { name, attributes } of all(overrides)) {
      const reference = attributes['resid'];
      if (reference === undefined) continue;
      used.add(reference);
      const group = only(kinds[name] ?? `no kind known for ${name}`);
      expect(group.children.map((child) => child.attributes['id'])).toContain(reference);
    }
    const defined = only('Resources').children.flatMap((group) => group.children.map(({ attributes }) => attributes['id'] ?? ''));
    expect([...used].sort()).toEqual([...defined].sort());
  });

  test('each text is there in Chinese too', () => {
    for (const text of [
      ...strings,
      only('DisplayName'),
      ...named('Description').filter(({ attributes }) => 'DefaultValue' in attributes),
    ]) {
      const translations = text.children.filter(({ attributes }) => attributes['Locale'] === 'zh-CN');
      expect(translations.map(({ attributes }) => attributes['Value'])).toEqual([expect.stringMatching(/\S/)]);
    }
  });

  test.each([
    ['bt:ShortStrings', 125],
    ['bt:LongStrings', 250],
  ])('no text of %s is longer than %i characters', (group, limit) => {
    for (const { attributes } of all(only(group)))
      expect((attributes['DefaultValue'] ?? attributes['Value'] ?? '').length).toBeLessThanOrEqual(limit);
  });

  test('the name has at most 125 characters, the description 250', () => {
    const description = manifest.children.find(({ name }) => name === 'Description') ?? manifest;
    for (const { attributes } of all(only('DisplayName')))
      expect((attributes['DefaultValue'] ?? attributes['Value'] ?? '').length).toBeLessThanOrEqual(125);
    for (const { attributes } of all(description))
      expect((attributes['DefaultValue'] ?? attributes['Value'] ?? '').length).toBeLessThanOrEqual(250);
  });
});

describe('addresses and icons', () => {
  test('all are https and of one origin, so that the build can move them together', () => {
    expect(addresses.length).toBeGreaterThan(30);
    for (const [, address] of addresses) expect(new URL(address).origin).toBe('https://localhost:3000');
  });

  /** PNG: the width and height stand at bytes 16 and 20, big-endian. */
  const pixels = (address: string) => {
    const file = readFileSync(join(root, 'assets/icons', new URL(address).pathname.split('/').at(-1) ?? ''));
    return [file.readUInt32BE(16), file.readUInt32BE(20)];
  };

  test('each icon has the size that it is listed under; 16, 32 and 80 are always there', () => {
    const images = new Map(named('bt:Image').map(({ attributes }) => [attributes['id'] ?? '', attributes['DefaultValue'] ?? '']));
    for (const icon of named('Icon')) {
      const sizes = icon.children.map(({ attributes }) => Number(attributes['size']));
      expect(sizes).toEqual(expect.arrayContaining([16, 32, 80]));
      for (const { attributes } of icon.children) {
        const size = Number(attributes['size']);
        expect(pixels(images.get(attributes['resid'] ?? '') ?? '')).toEqual([size, size]);
      }
    }
    expect(pixels(only('IconUrl').attributes['DefaultValue'] ?? '')).toEqual([32, 32]);
    expect(pixels(only('HighResolutionIconUrl').attributes['DefaultValue'] ?? '')).toEqual([64, 64]);
  });
});
