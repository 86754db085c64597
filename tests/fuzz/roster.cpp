// SPDX-License-Identifier: GPL-3.0-or-later
// A roster as somebody sends it: a table of text, a whole workbook, or (first byte 'S') the rows of a sheet
// in a workbook that is otherwise right. An error, or people of whom nothing looks like the number of an ID
// card.
#include "provision/RosterFile.h"
#include "workbook/Cell.h"

#include <QFile>

#include <unistd.h>
#include <zip.h>

using namespace shanke;

namespace {

const QByteArray Path = "/tmp/shanke-fuzz-roster-" + QByteArray::number(::getpid());

void add(zip_t* archive, const char* name, const QByteArray& bytes)
{
    ::zip_file_add(archive, name,
                   ::zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0), 0);
}

void writeWorkbook(const QByteArray& rows)
{
    zip_t* archive = ::zip_open(Path.constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    const QByteArray book = "<workbook xmlns:r=\"r\"><sheets><sheet r:id=\"a\"/></sheets></workbook>";
    const QByteArray targets =
        "<Relationships><Relationship Id=\"a\" Target=\"s.xml\"/>"
        "<Relationship Id=\"b\" Type=\"sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>";
    const QByteArray strings = "<sst><si><t>user</t></si><si><t>name</t></si><si><t>school</t></si></sst>";
    const QByteArray sheet = "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    add(archive, "xl/workbook.xml", book);
    add(archive, "xl/_rels/workbook.xml.rels", targets);
    add(archive, "xl/sharedStrings.xml", strings);
    add(archive, "xl/s.xml", sheet);
    ::zip_close(archive);
}

void writeBytes(const QByteArray& bytes)
{
    QFile file(QString::fromLatin1(Path));
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (bytes.startsWith('S'))
        writeWorkbook(bytes.mid(1));
    else
        writeBytes(bytes);
    const auto roster = readRoster(QString::fromLatin1(Path));
    ::unlink(Path.constData());
    if (!roster)
        return 0;
    if (roster->rows !=
        static_cast<qint64>(roster->people.size()) + roster->refusedRows + roster->repeatedRows)
        __builtin_trap();
    for (const RosterPerson& person : roster->people) {
        const bool isNumber = looksLikeIdentityNumber(person.member.user.toString()) ||
                              looksLikeIdentityNumber(person.member.name) ||
                              looksLikeIdentityNumber(person.school.toString());
        if (isNumber || person.member.user.isEmpty() || person.member.name.isEmpty())
            __builtin_trap();
    }
    return 0;
}
