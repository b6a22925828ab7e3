#!/usr/bin/env node
// CommonJS, as the file beside this one says: an ES module takes half as long again to start.
require('./load.js').load();
