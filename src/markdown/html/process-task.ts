import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Section } from '../../document/document.ts';
import type { RenderContext } from './context.ts';
import { legalBasis } from './legal-basis.ts';

/**
 * The task a process belongs to, with its basis in law: the link between tasks and categories that Archiefbesluit
 * 1995, art. 5, first and second paragraph ask for.
 *
 * @param section - a chapter; only a process with a task gets a line
 */
export function processTask({ id: section, taak }: Section, context: RenderContext): ElementContent[] {
  const task = context.document.lijst.taken.find(({ id }) => id === taak);
  if (!task) return [];
  const basis = task.grondslag ? [' (', ...legalBasis([task.grondslag], context), ')'] : [];
  const words = task.naam.replace(/\.$/, '');
  return [
    h('p', { dataBlock: section, className: ['process-task'] }, [
      h('strong', `${context.t('proces.taak')}:`),
      ` ${words}`,
      ...basis,
      '.',
    ]),
  ];
}
