import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { Language, type Node, Parser } from 'web-tree-sitter';
import { text } from '../policy/readers';

/** Of these every one changes something. */
const WRITES = /^(?:New|Set|Remove|Copy|Move|Clear|Rename|Add)-(?!Member|Object\b)/i;

let parser: Parser;
beforeAll(async () => {
  await Parser.init();
  const require = createRequire(import.meta.url);
  parser = new Parser();
  parser.setLanguage(
    await Language.load(require.resolve('tree-sitter-powershell/tree-sitter-powershell.wasm')),
  );
});

function parsed(script: string): Node {
  const tree = parser.parse(script);
  if (tree === null) throw new Error('nothing was parsed');
  return tree.rootNode;
}

const all = (node: Node, type: string): Node[] =>
  node.descendantsOfType(type).filter((one) => one !== null);

/** The conditions under which a node is reached. */
function conditions(node: Node): string[] {
  const found: string[] = [];
  for (let up = node.parent; up !== null; up = up.parent)
    if (up.type === 'if_statement') found.push(up.childForFieldName('condition')?.text ?? '');
  return found;
}

/** Commands that write, and are not asked about by ShouldProcess, or only in a function that asks for each value. */
function unasked(root: Node): string[] {
  return all(root, 'command')
    .map((one) => ({ one, name: one.childForFieldName('command_name')?.text ?? '' }))
    .filter(
      ({ name }) =>
        WRITES.test(name) && !['Set-Value', 'Set-Settings', 'Set-StrictMode'].includes(name),
    )
    .filter(({ one }) => !conditions(one).some((text) => text.includes('$PSCmdlet.ShouldProcess(')))
    .map(({ name }) => name);
}

/** The codes with which it ends. */
function exits(root: Node): string[] {
  const codes = all(root, 'flow_control_statement').map((one) => one.text);
  return [...new Set(codes.filter((one) => one.startsWith('exit')))].sort();
}

const script = (name: string) => text(`deploy/windows/${name}-Norikae.ps1`);

describe.each(['Install', 'Test', 'Remove'])('%s-Norikae.ps1', (name) => {
  test('is PowerShell', () => {
    expect(parsed(script(name)).hasError).toBe(false);
    expect(parsed(script(name).replace('foreach (', 'foreach ((')).hasError).toBe(true);
  });

  test('ends with the codes that it tells, on every way', () => {
    expect(exits(parsed(script(name)))).toEqual(['exit 0', 'exit 1']);
    expect(script(name)).toMatch(/Exit codes: 0 .*; 1/s);
    expect(all(parsed(script(name)), 'try_statement')).toHaveLength(1);
  });

  test('can be read by Windows PowerShell 5.1, whatever the code page', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: of all characters the first 128
    expect(script(name)).toMatch(/^[\x00-\x7f]*$/);
  });

  test('has for its id what the package puts in', () => {
    expect(script(name)).toContain("$ExtensionId = 'EXTENSION-ID'");
  });
});

describe('-WhatIf', () => {
  test.each(['Install', 'Remove'])(
    '%s-Norikae.ps1 supports it, and asks before everything that it writes',
    (name) => {
      const root = parsed(script(name));
      const attributes = all(root, 'attribute').map((one) => one.text);
      expect(attributes).toContain('[CmdletBinding(SupportsShouldProcess = $true)]');
      expect(unasked(root)).toEqual([]);
      expect(all(root, 'command').filter((one) => WRITES.test(one.text)).length).toBeGreaterThan(3);
    },
  );

  test('Test-Norikae.ps1 writes nothing', () => {
    const commands = all(parsed(script('Test')), 'command').map((one) => one.text);
    expect(commands.filter((one) => WRITES.test(one) && !/^Set-StrictMode/.test(one))).toEqual([]);
  });

  test('what is not asked about would be found', () => {
    const naked = "if ($true) { Remove-Item -Path 'x' }\nNew-Item 'y'";
    expect(unasked(parsed(naked))).toEqual(['Remove-Item', 'New-Item']);
    const asked = "if ((Test-Path 'x') -and $PSCmdlet.ShouldProcess('x', 'y')) { Remove-Item 'x' }";
    expect(unasked(parsed(asked))).toEqual([]);
  });
});
