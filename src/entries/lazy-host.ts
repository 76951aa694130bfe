// For pages that hold placeholders or frames in our tags' place.
import { fitFrames } from '../page/frames.js';
import { fillPlaceholders } from '../page/placeholders.js';

fillPlaceholders();
fitFrames();
