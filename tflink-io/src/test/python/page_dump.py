#!/usr/bin/env python3
"""An independent second opinion on TFLink protein pages.

This script reads a TFLink protein page (content/protein/<accession>.md) and
writes down, line by line, everything a reader should have understood from it.
It shares no code with the Java library: it was written from the description
of the format and from real pages only, with PyYAML and Python's own HTML and
URL parsers. The expected values of the corpus test come from it, so a mistake
in the library and the same mistake in the test are unlikely to meet.

How to rerun (Python 3.9 or newer, and PyYAML):

    python3 page_dump.py PAGE...                 the dump of each page, in turn
    python3 page_dump.py --fingerprints DIR...   for every *.md below the
                                                 folders, a line for each line
                                                 of its dump: <folder>/<file>,
                                                 the line's label and number,
                                                 and 16 digits of its SHA-256

The sample pages are not ours to publish, so the project keeps only the
fingerprints of what they say, and the whole dump of the seed page. With CORPUS
standing for the folder that holds the sample pages in g0 and g1, and from the
folder src/test of this module:

    python3 python/page_dump.py ../../../seeds/000_e4ce962d5fc5f482.txt \\
        > resources/org/tflink/io/usage/expected/seed.txt
    python3 python/page_dump.py --fingerprints CORPUS/g0 CORPUS/g1 \\
        > resources/org/tflink/io/usage/expected/fingerprints.txt

How a dump is written: UTF-8, every line ended by LF. In a text value a
backslash is written \\\\, LF \\n, CR \\r, a tab \\t and a vertical bar \\p.
The fields of a line are joined by " | ", the items of a list by ", "; an empty
list is [], an absent value is none.

The script is strict: what it does not understand ends it with an error that
names the page. What it understands but finds odd (a genome browser cell that
disagrees with its coordinates, for one) goes to the error output as a note and
does not change the dump.
"""

import collections
import hashlib
import json
import pathlib
import re
import sys
from html.parser import HTMLParser
from urllib.parse import parse_qs, unquote_plus, urlsplit

import yaml

ORGANISMS = {
    "Homo sapiens": ("Hs", "9606"),
    "Mus musculus": ("Mm", "10090"),
    "Rattus norvegicus": ("Rn", "10116"),
    "Danio rerio": ("Dr", "7955"),
    "Drosophila melanogaster": ("Dm", "7227"),
    "Caenorhabditis elegans": ("Ce", "6239"),
    "Saccharomyces cerevisiae": ("Sc", "4932"),
}

FUNCTIONS = {
    "transcription factor": "TRANSCRIPTION_FACTOR",
    "target gene": "TARGET_GENE",
    "transcription factor and target gene": "TRANSCRIPTION_FACTOR_AND_TARGET_GENE",
}

SCALES = {"Yes": "SMALL", "No": "LARGE"}

STRANDS = {"+": "FORWARD", "-": "REVERSE"}

# label of the dump line, key of the page, folder of the file
DOWNLOADS = (
    ("transcriptionFactors", "tfs_download", "proteinDownload_tfs/"),
    ("targets", "targets_download", "proteinDownload_targets/"),
    ("bindingSites", "bindingSites_download", "proteinDownload_bindingSites/"),
    ("bindingSitesGff3", "bindingSites_download_gff3", "proteinDownload_bindingSites/"),
    ("largeScaleSequences", "binding_sites_ls", "ls_fasta/"),
)

KNOWN_KEYS = {
    "type", "layout", "title", "protein_name", "uniprot_accession",
    "ncbi_gene_id", "organism", "function", "number_of_interactions",
    "orthologs", "jaspar_matrices", "tfs", "targets", "binding_sites",
} | {key for _, key, _ in DOWNLOADS}

MISSING = ("", "-", "NA")

# One record of the body: \>id;accession;name;assembly;location\<line end>bases
# A name may hold a backslash or a semicolon, so the header is tied to its two
# last fields, which hold neither.
RECORD = re.compile(
    r"\\?>(?P<id>[^;\r\n]*);(?P<accession>[^;\r\n]*);(?P<name>[^\r\n]*?)"
    r";(?P<assembly>[^;\\\r\n]*)"
    r";(?P<location>-|-:---|[^;:\\\r\n]+:[0-9.]+-[0-9.]+)"
    r"(?:\\(?:\r\n|\r|\n)?|\r\n|\r|\n)"
    r"(?P<bases>(?:[ACGTNacgtn\r\n]|\\(?!>))*)"
)


class PageError(Exception):
    """The page holds something that is not understood."""


class Anchors(HTMLParser):
    """Collects the links of a piece of HTML, and its text."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.hrefs = []
        self.text = ""

    def handle_starttag(self, tag, attrs):
        if tag == "a":
            self.hrefs.append(dict(attrs)["href"])

    def handle_data(self, data):
        self.text += data


def anchors(html):
    parser = Anchors()
    parser.feed(html)
    parser.close()
    return parser


# ---- writing -------------------------------------------------------------

def escape(value):
    if value is None:
        return "none"
    if isinstance(value, list):
        return ", ".join(escape(item) for item in value) if value else "[]"
    if isinstance(value, bool):
        return "true" if value else "false"
    text = str(value)
    for plain, written in (("\\", "\\\\"), ("\n", "\\n"), ("\r", "\\r"),
                           ("\t", "\\t"), ("|", "\\p")):
        text = text.replace(plain, written)
    return text


def line(label, *fields):
    return label + ": " + " | ".join(escape(field) for field in fields) + "\n"


# ---- cells ---------------------------------------------------------------

def whole(text, what):
    """A whole number, also where it is written as a float: 853523.0"""
    match = re.fullmatch(r"([0-9]+)(?:\.0*)?", text.strip())
    if not match:
        raise PageError("%s is not a whole number: %r" % (what, text))
    return int(match.group(1))


def several(cell):
    """The items of a cell that holds several, in published order."""
    items = (item.strip() for item in cell.split(";"))
    return [item for item in items if item not in MISSING]


def gene_ids(cell):
    return [whole(item, "gene id") for item in several(cell)]


def scale(cell):
    if cell.strip() not in SCALES:
        raise PageError("small-scale evidence is neither Yes nor No: %r" % cell)
    return SCALES[cell.strip()]


def pubmed_ids(cell):
    """The ids of a publication cell: the term of a search, or a link with it."""
    if "<" in cell:
        hrefs = anchors(cell).hrefs
        if len(hrefs) != 1:
            raise PageError("not one link: %r" % cell)
        terms = parse_qs(urlsplit(hrefs[0]).query).get("term", [])
        if len(terms) != 1:
            raise PageError("not one search term: %r" % cell)
        term = terms[0]
    else:
        term = unquote_plus(cell)
    if term.strip() in MISSING:
        return []
    ids = []
    for part in re.split(r"\s+OR\s+", term.strip()):
        part = re.sub(r"\[uid\]$", "", part, flags=re.IGNORECASE)
        for item in part.split(";"):
            if not re.fullmatch(r"[0-9]+", item.strip()):
                raise PageError("not a PubMed id: %r in %r" % (item, cell))
            ids.append(item.strip())
    return ids


def pubmed_fields(cell):
    ids = pubmed_ids(cell)
    if not ids:
        return [ids, None, None]
    encoded = "+OR+".join(number + "%5Buid%5D" for number in ids)
    return [ids, encoded, "https://pubmed.ncbi.nlm.nih.gov/?term=" + encoded]


def location(assembly, chromosome, start, end):
    """Assembly, chromosome, start and end, or None where they are not known."""
    cells = [cell.strip() for cell in (assembly, chromosome, start, end)]
    missing = [cell in MISSING for cell in cells]
    if all(missing):
        return None
    if any(missing):
        raise PageError("half a location: %r" % (cells,))
    return [cells[0], cells[1], whole(cells[2], "start"), whole(cells[3], "end")]


def rows(page, key):
    """The rows of a table, each with its number, as lists of cells.

    A double quote is data here, so cells are what stands between commas."""
    value = page.get(key, "")
    return [(number, row.split(","))
            for number, row in enumerate(value.split("\n"), 1)
            if row.strip()]


# ---- the page ------------------------------------------------------------

class Page:
    """One page: its keys in file order, and its body."""

    def __init__(self, data, name):
        self.name = name
        text = data.decode("utf-8")
        match = re.match(
            r"---[ \t]*(?:\r\n|\n|\r)(.*?)^---[ \t]*(?:\r\n|\n|\r|\Z)(.*)\Z",
            text, re.DOTALL | re.MULTILINE)
        if not match:
            raise PageError("no front matter")
        self.values = {}
        front = yaml.compose(match.group(1), Loader=yaml.BaseLoader)
        for key_node, value_node in front.value:
            key = key_node.value
            if key in self.values:
                raise PageError("key stands twice: " + key)
            self.values[key] = plain(value_node)
        self.body = match.group(2)
        self.accession = self.values["uniprot_accession"]
        if self.values["title"] != self.accession:
            self.note("title %s, accession %s"
                      % (self.values["title"], self.accession))
        self.protein_name = self.values["protein_name"]
        self.organism = self.values["organism"]
        self.gene_ids = gene_ids(self.values["ncbi_gene_id"])

    def note(self, text):
        sys.stderr.write("note: %s: %s\n" % (self.name, text))

    def get(self, key, default=None):
        return self.values.get(key, default)

    def gene_ids_of(self, accession):
        return self.gene_ids if accession == self.accession else []


def plain(node):
    """The text of a YAML value; a list or a map of them where it is one."""
    if isinstance(node, yaml.SequenceNode):
        return [plain(item) for item in node.value]
    if isinstance(node, yaml.MappingNode):
        return {plain(key): plain(value) for key, value in node.value}
    return node.value


def orthologs(page):
    value = page.get("orthologs", "").strip()
    for entry in json.loads(value) if value else []:
        for item in entry["id"]:
            if "<" in item:
                link = anchors(item)
                path = urlsplit(link.hrefs[0]).path.strip("/")
                accession = link.text.strip()
                if path != "protein/" + accession.lower():
                    page.note("ortholog link %s for %s" % (path, accession))
                yield [entry["species"], accession, True,
                       "https://tflink.net/" + path + "/"]
            else:
                yield [entry["species"], item.strip(), False, None]


def interactions(page, key):
    own = [page.accession, page.protein_name, page.gene_ids]
    for number, cells in rows(page, key):
        if len(cells) not in (6, 7):
            raise PageError("%s row %d has %d cells" % (key, number, len(cells)))
        other = [cells[1].strip(), cells[0].strip(), gene_ids(cells[2])]
        ends = other + own if key == "tfs" else own + other
        yield (ends + [page.organism, several(cells[3]), several(cells[4])]
               + pubmed_fields(cells[5])
               + [scale(cells[6]) if len(cells) == 7 else "UNSPECIFIED"])


def binding_sites(page):
    for number, cells in rows(page, "binding_sites"):
        cells = [cell.strip() for cell in cells]
        tf = [page.accession, page.protein_name]
        organism, browser, overlaps = page.organism, None, None
        if len(cells) == 15:
            (site, *tf, organism, assembly, chromosome, start, end, strand, browser,
             methods, publications, sources, small, overlaps) = cells
        elif len(cells) == 10:
            (site, methods, publications, sources, small,
             assembly, chromosome, start, end, strand) = cells
        elif len(cells) == 9:
            (site, methods, publications, sources,
             assembly, chromosome, start, end, strand) = cells
            small = None
        else:
            raise PageError("binding_sites row %d has %d cells" % (number, len(cells)))
        place = location(assembly, chromosome, start, end)
        if place is None:
            fields = [None] * 6
            if strand not in MISSING or (browser or "") not in MISSING:
                page.note("site %s: no location, but strand %r, browser %r"
                          % (site, strand, browser))
        else:
            term = "%s&position=%s:%d-%d" % tuple(place)
            if browser is not None and browser != term:
                page.note("site %s: browser cell %r, expected %r"
                          % (site, browser, term))
            fields = place + [STRANDS.get(strand, "UNKNOWN"),
                              "https://genome.ucsc.edu/cgi-bin/hgTracks?db=" + term]
        yield ([site] + tf + [page.gene_ids_of(tf[0]), organism] + fields
               + [several(sources), several(methods), pubmed_ids(publications),
                  "UNSPECIFIED" if small is None else scale(small),
                  None if overlaps is None or overlaps in MISSING
                  else whole(overlaps, "overlap count")])


def sequences(page):
    position = 0
    body = page.body
    while body[position:].strip("\r\n"):
        match = RECORD.match(body, position)
        if not match:
            raise PageError("body not understood at %r" % body[position:position + 60])
        position = match.end()
        place = None
        if match["location"] not in ("-", "-:---"):
            chromosome, _, span = match["location"].rpartition(":")
            start, _, end = span.partition("-")
            place = location(match["assembly"], chromosome, start, end)
        fields = [None] * 5 if place is None else place + ["UNKNOWN"]
        yield ([match["id"], match["accession"], match["name"],
                page.gene_ids_of(match["accession"])] + fields
               + [re.sub(r"[\\\r\n]", "", match["bases"])])


def dump(data, name):
    page = Page(data, name)
    tfs = list(interactions(page, "tfs"))
    targets = list(interactions(page, "targets"))
    shown = len(tfs) + len(targets)
    count = page.get("number_of_interactions", "").strip()
    count = None if count in MISSING else whole(count, "number_of_interactions")
    if count is None or shown > count:
        completeness = "UNKNOWN"
    else:
        completeness = "COMPLETE" if shown == count else "TRUNCATED"
    jaspar = page.get("jaspar_matrices", "")
    if not isinstance(jaspar, list):
        if jaspar:
            raise PageError("jaspar_matrices is no list: %r" % jaspar)
        jaspar = []

    out = [
        line("accession", page.accession),
        line("name", page.protein_name),
        line("geneIds", page.gene_ids),
        line("organism", page.organism, *ORGANISMS.get(page.organism, (None, None))),
        line("function", FUNCTIONS[page.get("function")]),
        line("interactionCount", count),
        line("completeness", completeness),
        line("uri", "https://tflink.net/protein/%s/" % page.accession.lower()),
    ]
    out += [line("ortholog", *fields) for fields in orthologs(page)]
    out.append(line("jasparMatrices", jaspar))
    out += [line("transcriptionFactor", *fields) for fields in tfs]
    out += [line("target", *fields) for fields in targets]
    out += [line("bindingSite", *fields) for fields in binding_sites(page)]
    out += [line("sequence", *fields) for fields in sequences(page)]
    for label, key, folder in DOWNLOADS:
        file_name = page.get(key, "") or None
        out.append(line("download." + label, file_name, file_name
                        and "https://cdn.netbiol.org/tflink/" + folder + file_name))
    for key, value in page.values.items():
        if key not in KNOWN_KEYS:
            out.append(line("other", key, value if isinstance(value, str)
                            else json.dumps(value, ensure_ascii=False)))
    return "".join(out).encode("utf-8")


def dump_file(path):
    try:
        return dump(path.read_bytes(), path.parent.name + "/" + path.name)
    except (PageError, KeyError, ValueError, yaml.YAMLError) as problem:
        sys.exit("%s: %s: %s" % (path, type(problem).__name__, problem))


def fingerprints(path):
    name = path.parent.name + "/" + path.name
    numbers = collections.Counter()
    for text in dump_file(path).splitlines():
        label = text.split(b":", 1)[0].decode("ascii")
        numbers[label] += 1
        digest = hashlib.sha256(text).hexdigest()[:16]
        yield ("%s %s %d %s\n" % (name, label, numbers[label], digest)).encode("ascii")


def main(arguments):
    if not arguments or arguments[0] in ("-h", "--help"):
        sys.exit(__doc__)
    out = sys.stdout.buffer
    if arguments[0] == "--fingerprints":
        for folder in arguments[1:]:
            for path in sorted(pathlib.Path(folder).resolve().rglob("*.md")):
                out.writelines(fingerprints(path))
    else:
        for argument in arguments:
            out.write(dump_file(pathlib.Path(argument).resolve()))
    out.flush()


if __name__ == "__main__":
    main(sys.argv[1:])
