import fc from 'fast-check';

// Laws are tried on other cases in every run at a desk; a gate must say the same of the same code each time.
if (process.env.CI) fc.configureGlobal({ seed: 20_261_122 });
