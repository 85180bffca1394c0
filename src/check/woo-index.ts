const concepts = 'https://identifier.overheid.nl/tooi/def/thes/kern/';

/** TOOI addresses of the information categories of the Woo, DiWoo 0.9.8. */
export const categories: ReadonlySet<string> = new Set(
  [
    ...['c_139c6280', 'c_aab6bfc7', 'c_759721e2', 'c_40a05794', 'c_99a836c7', 'c_816e508d'],
    ...['c_89ee6784', 'c_8c840238', 'c_c76862ab', 'c_db4862c3', 'c_3a248e3a', 'c_8fc2335c'],
    ...['c_c6cd1213', 'c_cf268088', 'c_3baef532', 'c_fdaee95e', 'c_46a81018', 'c_a870c43d'],
  ].map((id) => concepts + id),
);

/** TOOI addresses of what can be done with a document: adoption, receipt and signature. */
export const actions: ReadonlySet<string> = new Set(
  ['c_641ecd76', 'c_dfcee535', 'c_e1ec050e'].map((id) => concepts + id),
);

/** Address of an organisation in TOOI: its kind and its code. */
export const publisherPattern = /^https:\/\/identifier\.overheid\.nl\/tooi\/id\/[a-z]+\/[a-z]+\d+$/;
