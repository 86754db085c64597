// SPDX-License-Identifier: GPL-3.0-or-later
// A workbook as somebody sends it: its parts, one a line of the input that is only "~" (what names the
// sheets, the sheets, texts, styles, and the rows of a sheet). An error, or rows in order, none wider than is
// read, and no cell that holds what looks like the number of an ID card.
#include "workbook/Workbook.h"

#include <unistd.h>
#include <zip.h>

using namespace shanke;

namespace {

const QByteArray Path = "/tmp/shanke-fuzz-workbook-" + QByteArray::number(::getpid());

void writeWorkbook(const QList<QByteArray>& parts)
{
    constexpr const char* Names[] = {"xl/_rels/workbook.xml.rels", "xl/workbook.xml", "xl/sharedStrings.xml",
                                     "xl/styles.xml", "xl/worksheets/sheet1.xml"};
    zip_t* archive = ::zip_open(Path.constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (qsizetype i = 0; i < std::min<qsizetype>(parts.size(), qsizetype(std::size(Names))); ++i)
        ::zip_file_add(archive, Names[i],
                       ::zip_source_buffer(archive, parts[i].constData(), zip_uint64_t(parts[i].size()), 0),
                       0);
    ::zip_close(archive);
}

void checkTable(TableReader& table)
{
    qint64 before = 0;
    for (;;) {
        const auto row = table.next();
        if (!row || !*row)
            return;
        if ((*row)->number <= before || (*row)->cells.size() > TableReader::MostColumns)
            __builtin_trap();
        before = (*row)->number;
        for (const Cell& cell : (*row)->cells) {
            if (looksLikeIdentityNumber(cell.text))
                __builtin_trap();
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    QList<QByteArray> parts{{}};
    for (const QByteArray& line :
         QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)).split('\n')) {
        if (line == "~")
            parts.append(QByteArray());
        else
            parts.last() += line + '\n';
    }
    writeWorkbook(parts);
    if (const auto workbook = Workbook::open(QString::fromLatin1(Path))) {
        for (const Workbook::Sheet& sheet : (*workbook)->sheets()) {
            if (const auto table = (*workbook)->table(sheet))
                checkTable(**table);
        }
    }
    ::unlink(Path.constData());
    return 0;
}
