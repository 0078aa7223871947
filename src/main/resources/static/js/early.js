/** Asks the first question as soon as these few modules are loaded, without waiting for the others. */

import { begin } from './network.js';
import { state } from './state.js';

begin(state());
