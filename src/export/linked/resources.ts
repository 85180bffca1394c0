import type { Published } from '../publication.ts';
import { categoryResources } from './categories.ts';
import { listResources } from './list.ts';
import { registerResources } from './registers.ts';
import type { Resource } from './resource.ts';

/** The list as linked data, from which both notations are written: they cannot say different things. */
export function resourcesOf(published: Published): Resource[] {
  return [...listResources(published), ...categoryResources(published), ...registerResources(published)];
}
