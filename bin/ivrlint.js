#!/usr/bin/env node
import '../dist/ivrlint.cjs';
