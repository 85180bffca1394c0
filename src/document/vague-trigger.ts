const vague =
  /\b(?:vervallen (?:van (?:het )?)?belang|belang (?:is |komt te )?(?:vervallen|vervalt)|zo ?lang (?:als )?nodig|niet (?:meer|langer) nodig|administratief belang|(?:na|einde) gebruik)\b/i;

/** Whether an event has no day that two people would agree on: "vervallen belang". */
export function isVague(event: string): boolean {
  return vague.test(event);
}

/** Whether the reason for which a term gets longer sets no end to it: "nodig". */
export function openEnded(reason: string): boolean {
  return isVague(reason) || /^(?:…|nodig|noodzakelijk)/i.test(reason);
}
