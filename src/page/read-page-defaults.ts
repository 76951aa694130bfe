// A module of its own, so that a script can have the defaults read before it defines an element.
import { readPageDefaults } from './page-defaults.js';
import { findScriptTag } from './script-tag.js';

readPageDefaults(findScriptTag());
