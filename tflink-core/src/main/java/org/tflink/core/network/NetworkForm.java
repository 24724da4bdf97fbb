package org.tflink.core.network;

import java.io.Externalizable;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tflink.core.Effect;
import org.tflink.core.Evidence;
import org.tflink.core.Interaction;
import org.tflink.core.Interactor;
import org.tflink.core.Organism;

/**
 * The serialized form of a network: its proteins, its supports, and three numbers for each interaction. Reading builds
 * the network from interactions, which checks all of it.
 */
final class NetworkForm implements Externalizable {

    @Serial
    private static final long serialVersionUID = 1L;

    private @Nullable NetworkData data;

    private @Nullable RegulatoryNetwork network;

    /** Creates a form that is read next. */
    public NetworkForm() {}

    NetworkForm(NetworkData data) {
        this.data = data;
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
        NetworkData written = Objects.requireNonNull(data, "data");
        out.writeInt(written.proteins.length);
        for (Interactor protein : written.proteins) {
            out.writeObject(protein);
        }
        out.writeInt(written.supports.length);
        for (Support support : written.supports) {
            out.writeObject(support.organism());
            out.writeObject(support.evidence());
            out.writeObject(support.effects().toArray(Effect[]::new));
        }
        out.writeInt(written.size());
        for (int tf = 0; tf < written.tfs.length; tf++) {
            int number = written.targetsOf.starts()[tf];
            for (int target : written.targetsOf.columns(tf)) {
                out.writeInt(written.tfs[tf]);
                out.writeInt(written.targets[target]);
                out.writeInt(written.supportOf[number++]);
            }
        }
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException {
        try {
            List<Interactor> proteins = new ArrayList<>();
            for (int left = count(in); left > 0; left--) {
                proteins.add((Interactor) Objects.requireNonNull(in.readObject(), "protein"));
            }
            List<Support> supports = new ArrayList<>();
            for (int left = count(in); left > 0; left--) {
                supports.add(support(in));
            }
            NetworkBuilder builder = new NetworkBuilder();
            int size = count(in);
            for (int left = size; left > 0; left--) {
                Interactor tf = proteins.get(in.readInt());
                Interactor target = proteins.get(in.readInt());
                builder.add(supports.get(in.readInt()).between(tf, target));
            }
            network = RegulatoryNetwork.of(builder);
            if (network.size() != size) {
                throw new IllegalArgumentException("found an interaction again, expected each once");
            }
        } catch (RuntimeException e) {
            InvalidObjectException invalid = new InvalidObjectException("RegulatoryNetwork: " + e.getMessage());
            invalid.initCause(e);
            throw invalid;
        }
    }

    private static int count(ObjectInput in) throws IOException {
        int count = in.readInt();
        if (count < 0) {
            throw new InvalidObjectException("RegulatoryNetwork: found " + count + ", expected a number of elements");
        }
        return count;
    }

    /** Reads a support as part of some interaction, whose builder checks it. */
    private static Support support(ObjectInput in) throws IOException, ClassNotFoundException {
        Interactor any = Interactor.of("any", "any", List.of());
        return Support.of(Interaction.builder()
                .transcriptionFactor(any)
                .target(any)
                .organism((Organism) in.readObject())
                .evidence((Evidence) in.readObject())
                .addEffects((Effect[]) in.readObject())
                .build());
    }

    /**
     * Returns the network that was read.
     *
     * @return the network
     */
    @Serial
    private Object readResolve() {
        return Objects.requireNonNull(network, "network");
    }
}
