/**
 * The SAE, the yearly survey of hospitals (DREES): establishments and groupements.
 */
@NullMarked
package org.hospitalgraph.register.sae;

import org.jspecify.annotations.NullMarked;
