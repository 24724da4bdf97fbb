#!/usr/bin/env python3
"""How PyYAML, TFLink's own generator, writes texts: the expected values of the writer's test.

    python3 python/scalars.py > resources/org/tflink/io/expected/scalars.jsonl

from the folder src/test of this module, with Python 3.9 or newer and PyYAML.
Each line is a JSON list: a key, a text, and what yaml.dump makes of the two.
The texts are those of real pages, those that PyYAML has a rule for, and random
ones (of a fixed seed) that put such pieces together.
"""

import json
import random

import yaml

KEYS = ["protein_name", "tfs", "bindingSites_download_gff3"]

ODD_KEYS = ["", "-", "a: b", "yes", "1", "\u03b2", "a\nb", "k" * 122, "k" * 123, "k" * 200]

TEXTS = """Sox14|Su(var)205|beta'COP|IMP2'|Dmel\\CG4407|anon-EST:Posey178|Ddit3::Cebpa|YD149 YEAST
H3-3A; H3-3B|-|; ;|Na|1e5|1e+5|1.5e+5|y|Y|n|NaN|.nan|.NaN|.NAN|0x1F|0x|190,5|190.5|190.|.5|-.5|+.5|2020-01-01|2020-1-1
2020-01-01 10:00:00|2020-01-01T1:02:03.5Z|2020-01-01 1:02:03 +1:30|20669|0|007|08|0o17|0b1|-1|+1|1_000|1:30|1:30.5|-1:30
null|Null|NULL|nULL|~|true|True|TRUE|tRUE|false|False|FALSE|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF|=|<<|.inf|-.INF|+.Inf
|? a|?a|?|: a|:a|:|a:|a: b|a :b|- a|-a|--|---|--- a|...|# a|#a|a #b|a#b|[a]|{a}|]|}|a,b|,a|&a|*a|!a|%a|@a|`a|>a|<a|'a'|"a"
'|''|"|\\|\\xab|\\u00e9|a\\nb|a\tb|\ta|a\t|\u03b2-TrCP|\u00e9|\u00a0|\u0085|\ufeff|\ufffe|\U0001f9ec|\x00|\x07|\x1b|\x7f|\u0600""".replace("\n", "|").split("|")
TEXTS += [" a", "a ", " ", "  ", "a  b", "a\n", "\na", "a\nb", "a\n\nb", "a \nb", "a\n b", "a\n\tb", "\n", "a\r\nb", "a\rb", "a' \nb"]
TEXTS += ["x" * 200, "x" * 79 + " y", "x" * 200 + " y " + "z" * 200, "x " * 60, "x: " * 40 + "y", "' " * 50 + "y", "\u03b2 " * 60]

PIECES = ["Sox14", "beta'COP", "Dmel\\CG4407", "a:b", ": ", " #", "#", "- ", "-", "'", '"', "\\", ",", ";", "\u03b2", "\u00e9",
          "\U0001f9ec", "\t", "\x07", "w" * 90, "chromatin immunoprecipitation assay", "27924024%5Buid%5D+OR+26578589%5Buid%5D",
          "No", "yes", "1", "[", "{", "&", "%"]


def random_text(rng):
    rows = []
    for _ in range(rng.choice((1, 1, 2, 3))):
        words = [rng.choice(PIECES) for _ in range(rng.randint(1, 12))]
        rows.append(rng.choice((" ", " ", "", ",", "  ")).join(words))
    return "\n".join(rows)


def main():
    rng = random.Random(14)
    for number, text in enumerate(TEXTS + [random_text(rng) for _ in range(600)]):
        key = KEYS[number % len(KEYS)]
        print(json.dumps([key, text, yaml.dump({key: text}, sort_keys=False)]))
    for key in ODD_KEYS:
        print(json.dumps([key, "text", yaml.dump({key: "text"}, sort_keys=False)]))


if __name__ == "__main__":
    main()
