package org.tflink.io.internal.cell;

/** Reports malformed content. It never leaves the library: strict reading turns it into the public exception. */
public final class DefectException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Defect defect;

    DefectException(Defect defect) {
        super(defect.message());
        this.defect = defect;
    }

    /** The defect. */
    public Defect defect() {
        return defect;
    }
}
