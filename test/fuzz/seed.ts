/** What the requests of a long run are made from: ANVIS_FUZZ_SEED to have those of an earlier one, else chance. */
export const seed: number = Number(process.env.ANVIS_FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31))
