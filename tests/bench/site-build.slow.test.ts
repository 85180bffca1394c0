import assert from 'node:assert/strict';
import { it } from 'node:test';
import { stepTime } from '../../scripts/bench/site-build.ts';
import { createProgress } from '../../scripts/build/progress.ts';

it('the time of a step is read from what a build tells of it, and no step is invented', async () => {
  let told = '';
  const progress = createProgress({ write: (text) => (told += text) }, 2);
  await progress.step('Website maken', (log) => {
    log('207 pagina’s');
    return new Promise((resolve) => setTimeout(resolve, 150));
  });
  await progress.step('Zoekindex maken', () => Promise.resolve());
  const time = stepTime(told, 'Website maken');
  assert.ok(Math.abs(time - (progress.times.get('Website maken') ?? 0)) <= 50, told);
  assert.ok(stepTime(told, 'Zoekindex maken') < time, told);
  assert.throws(() => stepTime(told, 'PDF drukken'), /PDF drukken/);
});
