package org.tflink.core.network;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.Collector;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;

/**
 * A network of TFs and their targets, with the evidence of each interaction, for questions that concern many
 * interactions at once:
 *
 * <pre>{@code
 * RegulatoryNetwork network;
 * try (Rows<Interaction> rows = TFLinkReader.interactions(path)) {
 *     network = RegulatoryNetwork.of(rows);
 * }
 * network.interactionsTo("Q04892");                           // what regulates Sox14
 * network.commonTargets(List.of("P48432", "P20263"));         // what Sox2 and Pou5f1 both regulate
 * network.enrichmentAmongTargets(accessions).regulators();    // which TFs explain a list of genes
 * }</pre>
 *
 * <p><b>Identity.</b> The UniProt accession identifies a protein, and the accessions of both ends identify an
 * interaction. What is met again is united: an interaction has the databases, methods and papers of all its
 * occurrences, in the order of the first appearance, and all their effects. Its scale is small if any of them is, else
 * large if any is. Its organism is that of the first. A protein has the first name that is not missing ({@code -}), and
 * all gene ids and orthologs. MITAB records are not kept.
 *
 * <p><b>Order.</b> Proteins are in the order of their accessions ({@link String#compareTo}), interactions in that of
 * the TF and then the target. This order does not depend on that of the source; the order within evidence does.
 *
 * <p><b>Content.</b> A network has the proteins that are an end of one of its interactions, and no others. A protein
 * that regulates itself is a TF and a target.
 *
 * <p><b>Size.</b> In the networks of organisms, an interaction takes 6 to 15 bytes, and {@link Interaction} objects are
 * made when they are asked for. The human network of TFLink, 6.7 million interactions, takes less than 100 MB.
 *
 * <p>Immutable and thread-safe. Serialization checks the parts when they are read, as building does.
 */
public final class RegulatoryNetwork implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient NetworkData data;

    /** The index for {@link #find}, made when it is first asked for. */
    private transient volatile @Nullable ProteinIndex index;

    private RegulatoryNetwork(NetworkData data) {
        this.data = data;
    }

    static RegulatoryNetwork of(NetworkBuilder builder) {
        return new RegulatoryNetwork(builder.build());
    }

    /**
     * Builds a network.
     *
     * @param interactions the interactions, for example the rows of a file
     * @return the network
     */
    public static RegulatoryNetwork of(Iterable<Interaction> interactions) {
        Objects.requireNonNull(interactions, "interactions");
        NetworkBuilder builder = new NetworkBuilder();
        for (Interaction interaction : interactions) {
            builder.add(Objects.requireNonNull(interaction, "interactions element"));
        }
        return of(builder);
    }

    /**
     * Builds a network from a stream, which can be parallel. If the stream is ordered, the result is the same as that
     * of a sequential stream.
     *
     * @param interactions the interactions; the stream is not closed
     * @return the network
     */
    public static RegulatoryNetwork of(Stream<Interaction> interactions) {
        return Objects.requireNonNull(interactions, "interactions").collect(collector());
    }

    /**
     * Returns a collector that builds a network from the elements of a stream.
     *
     * @return the collector
     */
    public static Collector<Interaction, ?, RegulatoryNetwork> collector() {
        return Collector.of(
                NetworkBuilder::new,
                (builder, interaction) -> builder.add(Objects.requireNonNull(interaction, "interactions element")),
                NetworkBuilder::addAll,
                RegulatoryNetwork::of);
    }

    /**
     * The number of interactions.
     *
     * @return for example 6739357
     */
    public int size() {
        return data.size();
    }

    /**
     * The proteins of the network.
     *
     * @return all TFs and targets, by accession; unmodifiable
     */
    public List<Interactor> proteins() {
        return Collections.unmodifiableList(Arrays.asList(data.proteins));
    }

    /**
     * The proteins that regulate at least one target.
     *
     * @return the TFs, by accession; unmodifiable
     */
    public List<Interactor> transcriptionFactors() {
        return Arrays.stream(data.tfs)
                .mapToObj(protein -> data.proteins[protein])
                .toList();
    }

    /**
     * The proteins that are regulated by at least one TF.
     *
     * @return the targets, by accession; unmodifiable
     */
    public List<Interactor> targets() {
        return Arrays.stream(data.targets)
                .mapToObj(protein -> data.proteins[protein])
                .toList();
    }

    /**
     * Returns the protein with an accession.
     *
     * @param accession the UniProt accession, for example {@code Q04892}
     * @return the protein; empty if it is not in the network
     */
    public Optional<Interactor> protein(String accession) {
        int protein = number(accession);
        return protein < 0 ? Optional.empty() : Optional.of(data.proteins[protein]);
    }

    /**
     * Returns the proteins with an accession, a name or an NCBI gene id. Of several names that TFLink joins by
     * {@code "; "}, each is found, as is the whole. Upper and lower case differ.
     *
     * @param text for example {@code Q04892}, {@code Sox14} or {@code 20669}
     * @return the proteins, by accession; none if there is no such protein, several if the text is ambiguous;
     *     unmodifiable
     */
    public List<Interactor> find(String text) {
        Objects.requireNonNull(text, "text");
        ProteinIndex made = index;
        if (made == null) {
            made = new ProteinIndex(data.proteins);
            index = made;
        }
        return made.find(text);
    }

    /**
     * Returns all interactions.
     *
     * @return a stream of the interactions, by TF, then target, made when the stream comes to them
     */
    public Stream<Interaction> interactions() {
        return IntStream.range(0, data.tfs.length).boxed().flatMap(tf -> data.interactionsFrom(tf).stream());
    }

    /**
     * Returns the interaction of a TF with a target.
     *
     * @param transcriptionFactor the accession of the TF, for example {@code P48432}
     * @param target the accession of the target, for example {@code Q04892}
     * @return the interaction; empty if it is not in the network
     */
    public Optional<Interaction> interaction(String transcriptionFactor, String target) {
        int tf = tf(number(Objects.requireNonNull(transcriptionFactor, "transcriptionFactor")));
        int column = target(number(Objects.requireNonNull(target, "target")));
        int number = tf < 0 || column < 0 ? -1 : data.targetsOf.number(tf, column);
        return number < 0 ? Optional.empty() : Optional.of(data.interaction(tf, column, number));
    }

    /**
     * Returns the interactions in which a protein is the TF.
     *
     * @param transcriptionFactor the accession of the TF, for example {@code P48432}
     * @return the interactions, by target, each made when it is asked for;
     *     none if the protein is no TF of the network; unmodifiable
     */
    public List<Interaction> interactionsFrom(String transcriptionFactor) {
        int tf = tf(number(Objects.requireNonNull(transcriptionFactor, "transcriptionFactor")));
        return tf < 0 ? List.of() : data.interactionsFrom(tf);
    }

    /**
     * Returns the interactions in which a protein is the target.
     *
     * @param target the accession of the target, for example {@code Q04892}
     * @return the interactions, by TF, each made when it is asked for;
     *     none if the protein is no target of the network; unmodifiable
     */
    public List<Interaction> interactionsTo(String target) {
        int column = target(number(Objects.requireNonNull(target, "target")));
        return column < 0 ? List.of() : data.interactionsTo(column);
    }

    /**
     * Returns the targets that several TFs have in common.
     *
     * @param transcriptionFactors the accessions of the TFs, at least one
     * @return the proteins that each of them regulates, by accession; unmodifiable
     * @throws IllegalArgumentException if there is none, or one of them is not in the network
     */
    public List<Interactor> commonTargets(Collection<String> transcriptionFactors) {
        return common("transcriptionFactors", transcriptionFactors, data.targetsOf, this::tf, data.targets);
    }

    /**
     * Returns the TFs that several targets have in common.
     *
     * @param targets the accessions of the targets, at least one
     * @return the TFs that regulate each of them, by accession; unmodifiable
     * @throws IllegalArgumentException if there is none, or one of them is not in the network
     */
    public List<Interactor> commonRegulators(Collection<String> targets) {
        return common("targets", targets, data.tfsOf, this::target, data.tfs);
    }

    private List<Interactor> common(
            String parameter, Collection<String> accessions, Pairs pairs, IntUnaryOperator row, int[] proteinOf) {
        int[] numbers = requireProteins(parameter, accessions);
        if (numbers.length == 0) {
            throw new IllegalArgumentException(parameter + ": found none, expected at least one accession");
        }
        int[] rows = IntStream.of(numbers).map(row).toArray();
        if (IntStream.of(rows).anyMatch(each -> each < 0)) {
            return List.of();
        }
        int shortest = rows[0];
        for (int each : rows) {
            shortest = pairs.count(each) < pairs.count(shortest) ? each : shortest;
        }
        return IntStream.of(pairs.columns(shortest))
                .filter(column -> IntStream.of(rows).allMatch(each -> pairs.contains(each, column)))
                .mapToObj(column -> data.proteins[proteinOf[column]])
                .toList();
    }

    /**
     * Returns the network of the interactions that a condition holds for.
     *
     * @param condition the condition, for example
     *     {@code interaction -> interaction.evidence().scale() == EvidenceScale.SMALL}
     * @return the network of these interactions
     */
    public RegulatoryNetwork filter(Predicate<? super Interaction> condition) {
        Objects.requireNonNull(condition, "condition");
        return with((tf, target, number) -> condition.test(data.interaction(tf, target, number)));
    }

    /**
     * Returns the network of the interactions of this network, another, or both. Interactions of both are united: in
     * the order of their evidence, this network comes first.
     *
     * @param other the other network
     * @return the union
     */
    public RegulatoryNetwork union(RegulatoryNetwork other) {
        Objects.requireNonNull(other, "other");
        return of(new NetworkBuilder().addAll(data, NetworkData.ALL).addAll(other.data, NetworkData.ALL));
    }

    /**
     * Returns the network of the interactions that this network and another have in common. They are united as in the
     * {@link #union}.
     *
     * @param other the other network
     * @return the intersection
     */
    public RegulatoryNetwork intersection(RegulatoryNetwork other) {
        Objects.requireNonNull(other, "other");
        return of(new NetworkBuilder().addAll(data, data.in(other.data)).addAll(other.data, other.data.in(data)));
    }

    /**
     * Returns the network of the interactions of this network that another does not have.
     *
     * @param other the other network
     * @return the difference
     */
    public RegulatoryNetwork difference(RegulatoryNetwork other) {
        Objects.requireNonNull(other, "other");
        NetworkData.Filter inOther = data.in(other.data);
        return with((tf, target, number) -> !inOther.accepts(tf, target, number));
    }

    private RegulatoryNetwork with(NetworkData.Filter filter) {
        return of(new NetworkBuilder().addAll(data, filter));
    }

    /**
     * Returns the surroundings of some proteins: all interactions between proteins that can be reached from one of them
     * in so many steps. A step leads along an interaction in either direction.
     *
     * @param accessions the accessions of the proteins to start from
     * @param steps the largest number of steps, not negative; 0 for the interactions between the given proteins
     * @return the network of these interactions
     * @throws IllegalArgumentException if a protein is not in the network, or the number is negative
     */
    public RegulatoryNetwork neighbourhood(Collection<String> accessions, int steps) {
        int[] starts = requireProteins("accessions", accessions);
        if (steps < 0) {
            throw new IllegalArgumentException(
                    "steps: found \"" + steps + "\", expected a number that is not negative");
        }
        BitSet reached = data.reached(starts, steps);
        return with((tf, target, number) -> reached.get(data.tfs[tf]) && reached.get(data.targets[target]));
    }

    /**
     * Counts the {@linkplain #feedForwardLoops() feed-forward loops}, without finding each.
     *
     * @return their number
     */
    public long feedForwardLoopCount() {
        return FeedForwardLoops.count(data);
    }

    /**
     * Returns the feed-forward loops: triples of three different proteins (a, b, c) in which a regulates b and c, and b
     * regulates c.
     *
     * @return a stream of the loops, by the accessions of a, b and c, each made when the stream comes to it
     */
    public Stream<FeedForwardLoop> feedForwardLoops() {
        return StreamSupport.stream(FeedForwardLoops.of(data), false);
    }

    /**
     * Projects this network to another organism, by the {@linkplain Interactor#orthologs() orthologs} of both ends of
     * each interaction. Tables of whole organisms with 15 columns have orthologs.
     *
     * @param organism the other organism
     * @return the network of the orthologs, and how many interactions and proteins had none or several
     */
    public OrthologProjection orthologs(Organism organism) {
        return Projections.of(data, Objects.requireNonNull(organism, "organism"));
    }

    /**
     * Tests for each TF whether it regulates the genes of a query more often than expected by chance.
     *
     * @param query the accessions of the genes, for example those that are differentially expressed; repeated ones
     *     count once
     * @param background the accessions of all genes that could have been in the query, for example those that were
     *     measured; repeated ones count once
     * @return the results
     */
    public Enrichment enrichment(Collection<String> query, Collection<String> background) {
        List<String> genes = distinct("query", query);
        List<String> all = distinct("background", background);
        List<String> known =
                all.stream().filter(accession -> number(accession) >= 0).toList();
        List<String> unknown =
                all.stream().filter(accession -> number(accession) < 0).toList();
        return Enrichments.of(data, genes, known.stream().mapToInt(this::number).toArray(), unknown);
    }

    /**
     * Tests for each TF whether it regulates the genes of a query more often than expected by chance, with all targets
     * of this network as the background.
     *
     * @param query the accessions of the genes; repeated ones count once
     * @return the results
     */
    public Enrichment enrichmentAmongTargets(Collection<String> query) {
        return Enrichments.of(data, distinct("query", query), data.targets, List.of());
    }

    private static List<String> distinct(String parameter, Collection<String> accessions) {
        List<String> distinct = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String accession : Objects.requireNonNull(accessions, parameter)) {
            if (seen.add(Objects.requireNonNull(accession, parameter + " element"))) {
                distinct.add(accession);
            }
        }
        return distinct;
    }

    private int[] requireProteins(String parameter, Collection<String> accessions) {
        return distinct(parameter, accessions).stream()
                .mapToInt(accession -> {
                    int protein = number(accession);
                    if (protein < 0) {
                        throw new IllegalArgumentException(parameter + ": found \"" + accession
                                + "\", expected the accession of a protein of the network");
                    }
                    return protein;
                })
                .toArray();
    }

    private int number(String accession) {
        return data.protein(Objects.requireNonNull(accession, "accession"));
    }

    private int tf(int protein) {
        return protein < 0 ? -1 : data.tfOf[protein];
    }

    private int target(int protein) {
        return protein < 0 ? -1 : data.targetOf[protein];
    }

    /**
     * Compares the interactions.
     *
     * @param other the object to compare with
     * @return whether the other is a network with equal interactions
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof RegulatoryNetwork that && data.isEqual(that.data));
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(data.proteins) + data.size();
    }

    /** Returns the counts: {@code 1606 TFs, 20139 targets, 6739357 interactions}. */
    @Override
    public String toString() {
        return data.tfs.length + " TFs, " + data.targets.length + " targets, " + data.size() + " interactions";
    }

    /**
     * Returns the serialized form.
     *
     * @return the form
     */
    @Serial
    private Object writeReplace() {
        return new NetworkForm(data);
    }

    /**
     * Rejects a stream that does not hold the serialized form.
     *
     * @param in the stream
     * @throws InvalidObjectException always
     */
    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("RegulatoryNetwork: found its fields, expected its NetworkForm");
    }
}
