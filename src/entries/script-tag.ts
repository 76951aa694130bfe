// A module of its own, so that the one script reads the page's defaults before it defines an element.
import { readPageDefaults } from '../page/read-page-defaults.js';
import { findScriptTag } from '../page/reading.js';

readPageDefaults(findScriptTag());
