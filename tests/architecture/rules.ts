/** The rules of the house (design.md § 2) over a tree of sources: values in, one line per violation out. */
import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { findCycles } from './cycles.ts';
import { isCode, readSource } from './imports.ts';
import type { Import, Source } from './imports.ts';
import { PURE_BUILTINS, PURE_LIBRARIES, ROOMS, WORLDLY_LIBRARIES } from './table.ts';
import type { Room } from './table.ts';

/** Every file of the tree, by its path from the root of the repository; files that hold no code count as targets. */
export type Tree = ReadonlyMap<string, string>;

const table = 'tests/architecture/table.ts';

export function checkArchitecture(tree: Tree, worldly: readonly string[]): string[] {
  const code = [...tree.keys()].filter(isCode).sort();
  const sources = new Map(code.map((path) => [path, readSource(path, tree.get(path) ?? '')]));
  const housed = code.filter((path) => roomOf(path) !== undefined);
  return [
    ...unknownFolders(code),
    ...[...tree.keys()].sort().flatMap(checkName),
    ...housed.flatMap((path) =>
      (sources.get(path)?.imports ?? []).flatMap((one) => checkImport(tree, path, one)),
    ),
    ...checkCycles(tree, sources),
    ...checkWorldly(sources, worldly),
  ];
}

function roomOf(path: string): Room | undefined {
  return ROOMS.find((room) => path === room.path || path.startsWith(`${room.path}/`));
}

function unknownFolders(code: readonly string[]): string[] {
  const lost = code
    .filter((path) => roomOf(path) === undefined)
    .map((path) => path.split('/').slice(0, 2).join('/'));
  return [...new Set(lost)].map(
    (place) => `${place}: unknown to the house; give it a floor in ROOMS of ${table}.`,
  );
}

function checkName(path: string): string[] {
  const vague = /(?:^|\/)(?:utils?|helpers?|common)(?:\.[^/]*|\/.*)?$/.test(path);
  return vague ? [`${path}: a name that says nothing; name it after what it does.`] : [];
}

function checkImport(tree: Tree, path: string, { specifier, line }: Import): string[] {
  const from = roomOf(path);
  const target = resolve(path, specifier);
  if (!from) return [];
  const complain = (text: string): string[] => [`${path}:${line}: ${text}`];
  if (target === undefined)
    return mayUseLibrary(from, specifier) ? [] : complain(libraryMessage(from, specifier));
  const to = roomOf(target);
  if (!to) return mayReachOut(from, target) ? [] : complain(`"${specifier}" lies outside src and scripts.`);
  if (!tree.has(target))
    return complain(`"${specifier}" is no file; write its full name, extension included.`);
  return to === from || allows(from, target) ? [] : complain(roomMessage(from, to));
}

/** Scripts read what lies beside them, such as package.json; tests stand on scripts, never under them. */
function mayReachOut(from: Room, target: string): boolean {
  return from.path === 'scripts' && !target.startsWith('tests/');
}

/** The path a specifier points at, or undefined for a library. Queries (`?raw`) are Vite's and name no file. */
function resolve(path: string, specifier: string): string | undefined {
  const [name = ''] = specifier.split('?');
  if (name.startsWith('/')) return name.slice(1);
  return /^\.\.?(?:\/|$)/.test(name) ? posix.join(posix.dirname(path), name) : undefined;
}

function allows(from: Room, target: string): boolean {
  return from.allows.some((allowed) => target === allowed || target.startsWith(`${allowed}/`));
}

function roomMessage(from: Room, to: Room): string {
  const part = `${to.path}/browser`;
  if (from.allows.includes(part)) return `${label(from)} may import of ${to.path} only ${part}/.`;
  return `${label(from)} may not import ${label(to)}; it may import ${from.allows.join(', ') || 'no other folder'}.`;
}

function label({ path, floor }: Room): string {
  return `${path} (floor ${floor})`;
}

function mayUseLibrary(from: Room, specifier: string): boolean {
  return from.floor > 0 || PURE_LIBRARIES.includes(packageOf(specifier));
}

function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

function libraryMessage(from: Room, specifier: string): string {
  return `${label(from)} may not import "${specifier}"; if it is a pure library, name it in PURE_LIBRARIES of ${table}.`;
}

function checkCycles(tree: Tree, sources: ReadonlyMap<string, Source>): string[] {
  const edges = (path: string, { imports }: Source): string[] =>
    imports.flatMap(({ specifier }) => resolve(path, specifier) ?? []).filter((target) => tree.has(target));
  const graph = new Map([...sources].map(([path, source]) => [path, edges(path, source)]));
  return findCycles(graph).map((cycle) => `${cycle.join(' → ')}: imports run in a circle.`);
}

function checkWorldly(sources: ReadonlyMap<string, Source>, worldly: readonly string[]): string[] {
  const needed = new Set<string>();
  const unnamed: string[] = [];
  for (const [path, source] of sources) {
    const reaches = reachesOf(source);
    const entry = worldly.find((pattern) => matches(path, pattern));
    if (entry === undefined) unnamed.push(...reaches.map(({ what, line }) => worldMessage(path, line, what)));
    else if (reaches.length > 0) needed.add(entry);
  }
  const stale = worldly.filter((pattern) => !needed.has(pattern));
  return [
    ...unnamed,
    ...stale.map(
      (pattern) => `${pattern}: named in WORLDLY of ${table}, but no such file touches the world; remove it.`,
    ),
  ];
}

function worldMessage(path: string, line: number, what: string): string {
  return `${path}:${line}: touches the world by ${what}; take it as a parameter, or name the file in WORLDLY of ${table}.`;
}

/** Every way a file reaches outside the program. A type alone does nothing at run time. */
function reachesOf({ imports, touches }: Source): { what: string; line: number }[] {
  const imported = imports.filter(({ specifier, typeOnly }) => !typeOnly && isWorldly(specifier));
  return [...imported.map(({ specifier, line }) => ({ what: `"${specifier}"`, line })), ...touches];
}

function isWorldly(specifier: string): boolean {
  if (!isBuiltin(specifier)) return WORLDLY_LIBRARIES.includes(specifier);
  return !PURE_BUILTINS.includes(specifier.replace(/^(?:node:)?/, 'node:'));
}

function matches(path: string, pattern: string): boolean {
  const source = pattern
    .split(/(\*\*|\*)/)
    .map((part) =>
      part === '**' ? '.*' : part === '*' ? '[^/]*' : part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`),
    )
    .join('');
  return new RegExp(`^${source}$`).test(path);
}
