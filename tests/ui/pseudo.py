# SPDX-FileCopyrightText: 2026 The Jobscope authors
# SPDX-License-Identifier: Apache-2.0
"""pseudo.py IN.ts OUT.ts: all messages of a translation in a language that nobody speaks.

Each text is longer than the English one, has marks on its vowels, and stands in brackets: what is shown without brackets
was never meant to be translated, or was forgotten.
"""

import re
import sys
import xml.etree.ElementTree as ET

MARKED = str.maketrans("aeiouyAEIOUY", "áéíóúýÁÉÍÓÚÝ")
KEPT = re.compile(r"%L?[0-9n]|<[^>]*>|&(?:[a-z]+;)?.?|https?://\S+")


DATE = re.compile(r"[dMyHhms :.,/-]+")


def pseudo(text):
    if DATE.fullmatch(text):
        return text
    marked, at = "", 0
    for kept in KEPT.finditer(text):
        marked += text[at : kept.start()].translate(MARKED) + kept.group()
        at = kept.end()
    marked += text[at:].translate(MARKED)
    words = len(re.sub(r"<[^>]*>", "", text))
    return f"⟦{marked}{'~' * (words * 3 // 10)}⟧"


def main(source, target):
    tree = ET.parse(source)
    tree.getroot().set("language", "en_XA")
    for message in tree.iter("message"):
        text = message.findtext("source")
        translation = message.find("translation")
        forms = translation.findall("numerusform")
        for form in forms:
            form.text = pseudo(text)
        if not forms:
            translation.text = pseudo(text)
    tree.write(target, encoding="utf-8", xml_declaration=True)


main(*sys.argv[1:])
