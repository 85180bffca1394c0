import assert from 'node:assert/strict';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { commandOn } from '../../scripts/command-line/command-on.ts';
import { usualContent, usualResult } from '../../scripts/command-line/usual-folders.ts';
import { root } from '../../scripts/command-line/root.ts';

let before: string | undefined;
beforeEach(() => {
  before = process.env.INZAGE_INHOUD;
  delete process.env.INZAGE_INHOUD;
});
afterEach(() => {
  if (before === undefined) delete process.env.INZAGE_INHOUD;
  else process.env.INZAGE_INHOUD = before;
});

const here = process.cwd();

test('a command names the folder of a result, unless that is where one is expected', () => {
  const typed = (command: string, uit: string): string =>
    commandOn(command, { map: join(here, 'content'), uit });
  process.env.INZAGE_INHOUD = 'content';
  assert.equal(typed('preview', join(here, 'dist')), 'npm run preview');
  assert.equal(typed('preview', join(here, 'proef')), 'npm run preview -- --uit proef');
  assert.equal(typed('build', join(here, 'mijn proef')), 'npm run build -- --uit "mijn proef"');
  assert.equal(typed('preview', '/srv/www'), 'npm run preview -- --uit /srv/www');
  assert.equal(typed('preview', here), `npm run preview -- --uit ${here}`);
});

describe('a list elsewhere', () => {
  test('is named in a command, with its own place for a result', () => {
    assert.equal(
      commandOn('check', { map: '/srv/lijst' }, { regel: 'SL28' }),
      'npm run check -- --map /srv/lijst --regel SL28',
    );
    assert.equal(
      commandOn('preview', { map: '/srv/lijst', uit: '/srv/lijst-dist' }),
      'npm run preview -- --map /srv/lijst',
    );
  });

  test('need not be named when the variable names it', () => {
    process.env.INZAGE_INHOUD = '/srv/lijst/';
    assert.equal(usualContent(), '/srv/lijst');
    assert.equal(commandOn('preview', { map: '/srv/lijst', uit: '/srv/lijst-dist' }), 'npm run preview');
    assert.equal(
      commandOn('preview', { uit: join(root, 'dist') }),
      `npm run preview -- --uit ${here === root ? 'dist' : join(root, 'dist')}`,
    );
  });

  test('has a place for its result that no other list has, and that is not among its sources', () => {
    assert.equal(usualResult(join(root, 'content')), join(root, 'dist'));
    assert.equal(usualResult('/srv/content'), '/srv/dist');
    assert.equal(usualResult('/srv/lijst/'), '/srv/lijst-dist');
    assert.equal(usualResult('/srv/lijst/inhoud'), '/srv/lijst/inhoud-dist');
  });
});
