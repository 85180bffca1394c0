import assert from 'node:assert/strict';
import { join } from 'node:path';
import process from 'node:process';
import { test } from 'node:test';
import { commandOn } from '../../scripts/command-line/command-on.ts';

test('a command names the folder of a result, unless that is where one is expected', () => {
  const here = process.cwd();
  assert.equal(commandOn('preview', join(here, 'dist'), here), 'npm run preview');
  assert.equal(commandOn('preview', join(here, 'proef'), here), 'npm run preview -- --uit proef');
  assert.equal(commandOn('build', join(here, 'mijn proef'), here), 'npm run build -- --uit "mijn proef"');
  assert.equal(commandOn('preview', '/srv/www', here), 'npm run preview -- --uit /srv/www');
  assert.equal(commandOn('preview', here, join(here, 'elders')), `npm run preview -- --uit ${here}`);
});
