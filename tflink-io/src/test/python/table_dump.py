#!/usr/bin/env python3
"""An independent second opinion on TFLink's download files.

Reads the sample tables as their description says and writes down what each row
means, a line a row. It shares no code with the Java library. The sample files
are not ours to publish, so the project keeps fingerprints of the lines only:

    python3 python/table_dump.py --fingerprints CORPUS/tables \\
        > resources/org/tflink/io/expected/table-fingerprints.txt

from the folder src/test of this module. Without the option it prints the lines
themselves. A line of the output is the file, the row's number and 16 digits of
the SHA-256 of the row's line.
"""

import hashlib
import re
import sys
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

MISSING = ("", "-", "NA")
NAMES = {"uniprotac.tf": "uniprotid.tf", "uniprotac.target": "uniprotid.target", "otherac.tf": "ncbi.geneid.tf",
         "otherac.target": "ncbi.geneid.target", "pubmedac": "pubmedid"}


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


def table(path):
    text = path.read_bytes().decode("utf-8").split("\n")
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
            place = "none" if place[0] == "-" else " ".join(place[:2] + [whole(place[2]), whole(place[3]), place[4]])
            yield line(cells["tflinkid"], cells["uniprotid.tf"], cells["name.tf"], cells["organism"], place, *evidence)
            continue
        ends = []
        for end in ("tf", "target"):
            if "uniprotid." + end in cells:
                ends += [cells["uniprotid." + end], cells["name." + end], items(cells["ncbi.geneid." + end], True)]
            else:
                ends += [own.group(2), "-", []]
        yield line(*ends, cells["organism"], *evidence)


def mitab(path):
    def values(cell):
        found = re.findall(r'([^":|]+):(?:"([^"]*)"|([^"|(]*))(?:\( *"?([^")]*)"? *\))?', cell) if cell != "-" else []
        return [(database, quoted or plain, text) for database, quoted, plain, text in found]

    for row in path.read_text("utf-8").split("\n"):
        if not row:
            continue
        cells = [""] + row.split("\t")
        ends = []
        for end in ((1, 3, 5), (2, 4, 6)):
            ends += [values(cells[end[0]])[0][1], values(cells[end[2]])[0][1], [i for _, i, _ in values(cells[end[1]])]]
        yield line(*ends, values(cells[10])[0][2], [text for _, _, text in values(cells[13])],
                   [text for _, _, text in values(cells[7])], [i for _, i, _ in values(cells[9])], "UNSPECIFIED",
                   [i for _, i, _ in values(cells[7])], [i.upper() for _, i, _ in values(cells[26])],
                   [f"{database}:{i}" for database, i, _ in values(cells[14])], cells[31].replace("/", "-"),
                   cells[32].replace("/", "-"))


def gmt(path):
    for row in path.read_bytes().decode("utf-8").split("\r\n"):
        if row:
            cells = row.split("\t")
            yield line(cells[0], cells[1].strip('"'), cells[2:])


def fasta(path):
    for record in path.read_bytes().decode("utf-8").replace("\r\n", "\n").split(">")[1:]:
        header, *bases = record.split("\n")
        site, accession, name, assembly, place = header.split(";")
        if assembly != "-":
            chromosome, start, end = re.fullmatch("(.*):([0-9.]+)-([0-9.]+)", place).groups()
            place = f"{assembly} {chromosome} {whole(start)} {whole(end)}"
        yield line(site, accession, name, "none" if assembly == "-" else place, "".join(bases))


def browse(path):
    for row in path.read_text("utf-8").split("\n"):
        if row:
            name, accession, ids, function, small, count = row.split(",")
            yield line(accession, name, items(ids, False), function, {"Yes": "SMALL", "No": "LARGE"}[small], count)


def reader(path):
    for part, read in (("mitab", mitab), (".gmt", gmt), (".fasta", fasta), ("browse", browse)):
        if part in path.name:
            return read
    return table


def main(arguments):
    fingerprints = "--fingerprints" in arguments
    for path in sorted(Path(arguments[-1]).iterdir()):
        for number, text in enumerate(reader(path)(path), 1):
            if fingerprints:
                text = hashlib.sha256(text.encode("utf-8")).hexdigest()[:16]
            print(path.name, number, text)


if __name__ == "__main__":
    main(sys.argv[1:])
