import { config } from 'zod';

/** Otherwise schemas try, when they are made, whether text may become code, which the policy of the site forbids. */
config({ jitless: true });
