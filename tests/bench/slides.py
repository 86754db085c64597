# SPDX-License-Identifier: GPL-3.0-or-later
# A presentation as office programs write it: deflated XML of slides, pictures as they are. Equal arguments give equal
# bytes. slides.py FILE [--change text|picture]
import argparse
import random
import zipfile

SLIDES = 120
PICTURE_BYTES = 330_000  # 120 of them: 40 MB


def slide_xml(number, changed):
    words = random.Random(number)
    text = "".join(chr(words.randrange(0x4E00, 0x9FA5)) for _ in range(2000))
    title = "静夜思 改" if changed else "静夜思"
    return f'<?xml version="1.0"?><p:sld><a:t>{title} {number}</a:t><a:t>{text}</a:t></p:sld>'.encode()


def add(archive, name, data, method):
    info = zipfile.ZipInfo(name, date_time=(2026, 3, 9, 8, 0, 0))
    info.compress_type = method
    archive.writestr(info, data)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("file")
    parser.add_argument("--change", choices=["text", "picture"])
    arguments = parser.parse_args()
    with zipfile.ZipFile(arguments.file, "w") as archive:
        add(archive, "[Content_Types].xml", b"<Types/>" * 200, zipfile.ZIP_DEFLATED)
        for number in range(SLIDES):
            is_it = number == SLIDES // 3
            xml = slide_xml(number, is_it and arguments.change is not None)
            add(archive, f"ppt/slides/slide{number + 1}.xml", xml, zipfile.ZIP_DEFLATED)
        for number in range(SLIDES):
            is_it = number == SLIDES // 3 and arguments.change == "picture"
            picture = b"\xff\xd8\xff" + random.Random(number + (1000 if is_it else 0)).randbytes(PICTURE_BYTES)
            add(archive, f"ppt/media/image{number + 1}.jpeg", picture, zipfile.ZIP_STORED)


main()
