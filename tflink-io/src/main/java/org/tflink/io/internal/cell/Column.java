package org.tflink.io.internal.cell;

import java.util.List;

/**
 * What a cell of a row can hold: its name in messages, and its headers in tables of all years, the current one first.
 */
public enum Column {
    NAME("name", "Protein name"),
    ACCESSION("UniProt accession", "Uniprot ID"),
    GENE_IDS("NCBI gene ids", "NCBI Gene ID"),
    ORGANISM("organism", "Organism"),
    SOURCE_DATABASES("source databases", "Source.database", "Source database"),
    DETECTION_METHODS("detection methods", "Detection.method", "Detection method"),
    PUBMED_IDS("PubMed ids", "PubmedID", "pubmedAC", "Publication (pubmed)", "Publication"),
    SMALL_SCALE_EVIDENCE("small-scale evidence", "Small-scale.evidence"),
    SITE_ID("TFLink id", "TFLinkID", "TFLink ID"),
    ASSEMBLY("assembly", "Assembly"),
    CHROMOSOME("chromosome", "Chromosome", "Chr"),
    START("start", "Start"),
    END("end", "End"),
    STRAND("strand", "Strand"),
    GENOME_BROWSER("genome browser", "Genome.browser"),
    OVERLAP_COUNT("number of overlaps", "Number.of.TFBS.overlaps"),
    OVERLAPS("overlapping sites", "TFBS.overlaps"),
    TF_ACCESSION("UniProt accession of the TF", "UniprotID.TF", "uniprotAC.tf", "Uniprot ID TF", "Uniprot ID"),
    TF_GENE_IDS("NCBI gene ids of the TF", "NCBI.GeneID.TF", "otherAC.tf", "NCBI Gene ID TF"),
    TF_NAME("name of the TF", "Name.TF", "Protein name TF", "Protein name"),
    TF_ORTHOLOGS("orthologs of the TF in TFLink", "TF.TFLink.ortho"),
    TF_OTHER_ORTHOLOGS("orthologs of the TF not in TFLink", "TF.nonTFLink.ortho"),
    TARGET_ACCESSION("UniProt accession of the target", "UniprotID.Target", "uniprotAC.target", "Uniprot ID target"),
    TARGET_GENE_IDS("NCBI gene ids of the target", "NCBI.GeneID.Target", "otherAC.target", "NCBI Gene ID target"),
    TARGET_NAME("name of the target", "Name.Target", "Protein name target"),
    TARGET_ORTHOLOGS("orthologs of the target in TFLink", "Target.TFLink.ortho"),
    TARGET_OTHER_ORTHOLOGS("orthologs of the target not in TFLink", "Target.nonTFLink.ortho"),
    FUNCTION("function", "Function"),
    INTERACTION_COUNT("number of interactions"),
    RANGE("range"),
    VALUE("value");

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes an immutable list.
    private final List<String> headers;

    Column(String title, String... headers) {
        this.title = title;
        this.headers = List.of(headers);
    }

    /** The name of the column in messages. */
    public String title() {
        return title;
    }

    /** The name of the column in the header of a current table. */
    public String header() {
        return headers.get(0);
    }

    /** Whether a table of any year has this header for the column. Case is ignored, since it has changed. */
    public boolean isCalled(String header) {
        // A loop: the first line of GMT, which is no header, has thousands of cells.
        for (String known : headers) {
            if (known.equalsIgnoreCase(header)) {
                return true;
            }
        }
        return false;
    }

    /** The header line of a current table of these columns. */
    public static String header(List<Column> columns) {
        return String.join("\t", columns.stream().map(Column::header).toList());
    }
}
