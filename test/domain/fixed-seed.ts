import fc from 'fast-check';

// A mutant that is killed by one random input and survives another would make the score a matter of luck.
fc.configureGlobal({ seed: 20_221_011, numRuns: 8 });
