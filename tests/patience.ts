/** How long a test waits for what should happen soon, in milliseconds: busy machines are many times slower. */
export const patience = 90_000;
