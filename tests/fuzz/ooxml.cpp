// SPDX-License-Identifier: GPL-3.0-or-later
// A text document as somebody sends it: its parts, one a line of the input that is only "~" (the text,
// numbering, styles, notes, a page laid in). An error, or documents in which every character is accounted
// for.
#include "exchange/readSchoolFile.h"

#include <unistd.h>
#include <zip.h>

using namespace shanke;

namespace {

const QByteArray Path = "/tmp/shanke-fuzz-ooxml-" + QByteArray::number(::getpid());
constexpr const char* Names[] = {"word/document.xml",  "word/numbering.xml", "word/styles.xml",
                                 "word/footnotes.xml", "word/laid.htm",      "word/_rels/document.xml.rels"};

QByteArray relations()
{
    QByteArray inside;
    for (const char* kind : {"numbering", "styles", "footnotes"})
        inside += QByteArray("<Relationship Id=\"") + kind + "\" Type=\"x/" + kind + "\" Target=\"" + kind +
                  ".xml\"/>";
    inside += "<Relationship Id=\"laid\" Type=\"x/aFChunk\" Target=\"laid.htm\"/>";
    return "<Relationships>" + inside + "</Relationships>";
}

void writeDocument(const QList<QByteArray>& parts)
{
    zip_t* archive = ::zip_open(Path.constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (qsizetype i = 0; i < qsizetype(std::size(Names)); ++i)
        ::zip_file_add(archive, Names[i],
                       ::zip_source_buffer(archive, parts[i].constData(), zip_uint64_t(parts[i].size()), 0),
                       0);
    ::zip_close(archive);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    QList<QByteArray> parts{{}};
    for (const QByteArray& line :
         QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)).split('\n')) {
        if (line == "~" && parts.size() < qsizetype(std::size(Names)) - 1)
            parts.append(QByteArray());
        else
            parts.last() += line + '\n';
    }
    parts.resize(qsizetype(std::size(Names)));
    parts.last() = relations();
    writeDocument(parts);
    const auto file = readSchoolFile(QString::fromLatin1(Path), LabelDictionary::builtIn());
    if (file && file->unaccounted() != 0)
        __builtin_trap();
    ::unlink(Path.constData());
    return 0;
}
