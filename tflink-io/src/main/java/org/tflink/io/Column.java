package org.tflink.io;

/** What a cell of a row can hold. */
enum Column {
    NAME("name"),
    ACCESSION("UniProt accession"),
    GENE_IDS("NCBI gene ids"),
    ORGANISM("organism"),
    SOURCE_DATABASES("source databases"),
    DETECTION_METHODS("detection methods"),
    PUBMED_IDS("PubMed ids"),
    SMALL_SCALE_EVIDENCE("small-scale evidence"),
    SITE_ID("TFLink id"),
    ASSEMBLY("assembly"),
    CHROMOSOME("chromosome"),
    START("start"),
    END("end"),
    STRAND("strand"),
    GENOME_BROWSER("genome browser"),
    OVERLAP_COUNT("number of overlaps");

    private final String title;

    Column(String title) {
        this.title = title;
    }

    /** The name that messages give it. */
    String title() {
        return title;
    }
}
