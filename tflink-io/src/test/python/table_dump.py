#!/usr/bin/env python3
"""An independent second opinion on TFLink's download files.

Reads the sample tables as their description says and writes down what each row
means, a line a row. It shares no code with the Java library. The sample files
are not ours to publish, so the project keeps fingerprints of the lines only:

    python3 python/table_dump.py --fingerprints CORPUS/tables \\
        > resources/org/tflink/io/usage/expected/table-fingerprints.txt

from the folder src/test of this module, and likewise for the folder of networks.
Without the option it prints the lines themselves. A line of the output is the
file, the row's number and 16 digits of the SHA-256 of the row's line; files of
more than 100 rows have one line, with "all" and the digits of all their lines.
"""

import gzip
import hashlib
import re
import sys
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

MISSING = ("", "-", "NA")
LONG = 100
NAMES = {"uniprotac.tf": "uniprotid.tf", "uniprotac.target": "uniprotid.target", "otherac.tf": "ncbi.geneid.tf",
         "otherac.target": "ncbi.geneid.target", "pubmedac": "pubmedid",
         "uniprot id tf": "uniprotid.tf", "uniprot id target": "uniprotid.target", "ncbi gene id tf": "ncbi.geneid.tf",
         "ncbi gene id target": "ncbi.geneid.target", "protein name tf": "name.tf",
         "protein name target": "name.target", "detection method": "detection.method",
         "publication (pubmed)": "pubmedid", "publication": "pubmedid", "source database": "source.database",
         "tflink id": "tflinkid", "uniprot id": "uniprotid.tf", "protein name": "name.tf", "chr": "chromosome"}
ORGANISMS = {"Hs": "Homo sapiens", "Mm": "Mus musculus", "Rn": "Rattus norvegicus", "Dr": "Danio rerio",
             "Dm": "Drosophila melanogaster", "Ce": "Caenorhabditis elegans", "Sc": "Saccharomyces cerevisiae"}
BROWSER = "https://genome.ucsc.edu/cgi-bin/hgTracks?db="


def content(path):
    data = path.read_bytes()
    while data[:2] == b"\x1f\x8b":
        data = gzip.decompress(data)
    return data.decode("utf-8").replace("\r\n", "\n")


def items(cell, commas):
    if cell.strip() in MISSING:
        return []
    return [item.strip() for item in re.split("[;,]" if commas and ";" not in cell else ";", cell)]


def whole(text):
    return str(int(float(text)))


def papers(cell):
    if cell.startswith("http"):
        return re.findall("[0-9]+(?=\\[uid\\])", parse_qs(urlsplit(cell).query)["term"][0])
    return items(cell, True)


def line(*parts):
    return " | ".join(",".join(part) if isinstance(part, list) else part for part in parts)


def orthologs(cells, end):
    found = []
    for column, mark in ((".tflink.ortho", ""), (".nontflink.ortho", "?")):
        for code, accession in (item.split(":") for item in items(cells.get(end + column, "-"), False)):
            found.append(f"{ORGANISMS[code]} {accession}{mark}")
    return found


def browser(cells):
    """What the address says and the location does not."""
    term = cells.get("genome.browser", "-")
    term = term[len(BROWSER):] if term.startswith(BROWSER) else term
    expected = f"{cells['assembly']}&position={cells['chromosome']}:{cells['start']}-{cells['end']}"
    return "" if term in ("-", expected) else term


def table(path):
    text = content(path).split("\n")
    separator = "\t" if "\t" in text[0] else ","
    names = [NAMES.get(name.lower(), name.lower()) for name in text[0].split(separator)]
    commas = separator == "\t"
    own = re.search("(targets|tfs)_of_([A-Z0-9]+)", path.name)
    for row in text[1:]:
        if not row:
            continue
        cells = dict(zip(names, row.split(separator)))
        scale = {"Yes": "SMALL", "No": "LARGE"}.get(cells.get("small-scale.evidence"), "UNSPECIFIED")
        evidence = [items(cells["source.database"], commas), items(cells["detection.method"], commas),
                    papers(cells["pubmedid"]), scale]
        if "tflinkid" in cells:
            place = [cells[name] for name in ("assembly", "chromosome", "start", "end", "strand")]
            place = "none" if place[0] in MISSING else " ".join(place[:2] + [whole(place[2]), whole(place[3]), place[4]])
            yield line(cells["tflinkid"], cells["uniprotid.tf"], cells["name.tf"], cells["organism"], place, *evidence,
                       "".join(items(cells.get("number.of.tfbs.overlaps", "-"), False)),
                       items(cells.get("tfbs.overlaps", "-"), False), browser(cells))
            continue
        ends = []
        for end in ("tf", "target"):
            if "uniprotid." + end in cells:
                ends += [cells["uniprotid." + end], cells["name." + end], items(cells["ncbi.geneid." + end], True),
                         orthologs(cells, end)]
            else:
                ends += [own.group(2), "-", [], []]
        yield line(*ends, cells["organism"], *evidence)


def mitab(path):
    def values(cell):
        found = re.findall(r'([^":|]+):(?:"([^"]*)"|([^"|(]*))(?:\( *"?([^")]*)"? *\))?', cell) if cell != "-" else []
        return [(database, quoted or plain, text) for database, quoted, plain, text in found]

    for row in content(path).split("\n"):
        if not row or row.startswith("uniqueID_A"):
            continue
        cells = [""] + row.split("\t")
        ends = []
        for end in ((1, 3, 5), (2, 4, 6)):
            ends += [values(cells[end[0]])[0][1], values(cells[end[2]])[0][1], [i for _, i, _ in values(cells[end[1]])], []]
        yield line(*ends, values(cells[10])[0][2], [text for _, _, text in values(cells[13])],
                   [text for _, _, text in values(cells[7])], [i for _, i, _ in values(cells[9])], "UNSPECIFIED",
                   [i for _, i, _ in values(cells[7])], [i.upper() for _, i, _ in values(cells[26])],
                   [f"{database}:{i}" for database, i, _ in values(cells[14])], cells[31].replace("/", "-"),
                   cells[32].replace("/", "-"))


def gmt(path):
    rows = [row.split("\t") for row in content(path).split("\n") if row and not row.startswith("#")]
    ids = [cell for cells in rows for cell in cells[:1] + cells[2:]]
    kind = "NAME"
    if all(re.fullmatch("[0-9;]+", cell) for cell in ids):
        kind = "NCBI_GENE"
    elif all(re.fullmatch("[A-Z][0-9][A-Z0-9]{3}[0-9]([A-Z0-9]{3}[0-9])?", cell) for cell in ids):
        kind = "UNIPROT"
    for cells in rows:
        single = [part for cell in cells[2:] for part in cell.split(";" if kind == "NCBI_GENE" else "\t")]
        yield line(cells[0], cells[1].strip('"'), cells[2:], kind, list(dict.fromkeys(single)))


def fasta(path):
    for record in content(path).split(">")[1:]:
        header, *bases = record.split("\n")
        site, accession, name, assembly, place = header.split(";")
        if assembly != "-":
            chromosome, start, end = re.fullmatch("(.*):([0-9.]+)-([0-9.]+)", place).groups()
            place = f"{assembly} {chromosome} {whole(start)} {whole(end)}"
        yield line(site, accession, name, "none" if assembly == "-" else place, "".join(bases))


def browse(path):
    for row in content(path).split("\n"):
        cells = row.split("\t" if "\t" in row else ",")
        if not row or cells[0] == "Protein name":
            continue
        commas = "\t" in row
        organism = ""
        if len(cells) == 5:
            organism = cells.pop(0 if cells[0] in ORGANISMS.values() else 4)
        name, accession, ids, function, small, count = cells + ["", ""][:6 - len(cells)]
        yield line(accession, name, items(ids, commas), [], function,
                   {"Yes": "SMALL", "No": "LARGE", "": "UNSPECIFIED"}[small], count, organism)


def reader(path):
    for part, read in (("mitab", mitab), (".gmt", gmt), (".fasta", fasta), ("browse", browse)):
        if part in path.name:
            return read
    return table


def fingerprint(text):
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:16]


def main(arguments):
    fingerprints = "--fingerprints" in arguments
    for path in sorted(Path(arguments[-1]).iterdir()):
        if path.name == "statistics.csv":
            continue
        lines = list(reader(path)(path))
        if fingerprints and len(lines) > LONG:
            print(path.name, "all", fingerprint("\n".join(lines)))
            continue
        for number, text in enumerate(lines, 1):
            print(path.name, number, fingerprint(text) if fingerprints else text)


if __name__ == "__main__":
    main(sys.argv[1:])
