/**
 * The regulatory network of an organism, and the questions that it answers: what regulates a gene, what several TFs
 * have in common, which TFs explain a list of genes, and what the network looks like in another organism.
 *
 * <p>{@link org.tflink.core.network.RegulatoryNetwork} is built from interactions of any source. All types of this
 * package are immutable, thread-safe and {@link java.io.Serializable}. No method accepts or returns null: a null
 * argument, or a null in a collection, causes a {@link NullPointerException} when the method is called. Lists are
 * unmodifiable.
 *
 * @serial exclude
 */
@NullMarked
package org.tflink.core.network;

import org.jspecify.annotations.NullMarked;
