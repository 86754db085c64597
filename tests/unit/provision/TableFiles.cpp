// SPDX-License-Identifier: GPL-3.0-or-later
#include "TableFiles.h"

#include <QFile>

#include <iconv.h>
#include <zip.h>

namespace shanke::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto WorkbookXml =
    R"(<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="名册" sheetId="1" r:id="rId1"/></sheets></workbook>)";
constexpr auto RelationshipsXml =
    R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="worksheet" Target="worksheets/sheet1.xml"/></Relationships>)";

} // namespace

QString TableFiles::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QString TableFiles::zip(const QString& name,
                        const std::vector<std::pair<QByteArray, QByteArray>>& parts) const
{
    zip_t* archive = ::zip_open(path(name).toUtf8().constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    for (const auto& [part, bytes] : parts) {
        zip_source_t* source = ::zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
        ::zip_file_add(archive, part.constData(), source, ZIP_FL_ENC_UTF_8);
    }
    if (::zip_close(archive) != 0)
        qFatal("cannot write %s", qPrintable(path(name)));
    return path(name);
}

QString TableFiles::workbook(const QByteArray& rows, const QByteArray& after,
                             const QStringList& strings) const
{
    QByteArray shared = R"(<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">)";
    for (const QString& text : strings)
        shared += "<si><t>" + text.toHtmlEscaped().toUtf8() + "</t></si>";
    const QByteArray sheet =
        R"(<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>)" + rows +
        "</sheetData>" + after + "</worksheet>";
    return zip(u"roster.xlsx"_s, {{"xl/workbook.xml", WorkbookXml},
                                  {"xl/_rels/workbook.xml.rels", RelationshipsXml},
                                  {"xl/sharedStrings.xml", shared + "</sst>"},
                                  {"xl/worksheets/sheet1.xml", sheet}});
}

QByteArray sheetRow(int number, const QStringList& cells)
{
    QByteArray row = "<row r=\"" + QByteArray::number(number) + "\">";
    char column = 'A';
    for (const QString& cell : cells) {
        const QByteArray place = QByteArray(1, column++) + QByteArray::number(number);
        if (!cell.isEmpty())
            row += "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + cell.toHtmlEscaped().toUtf8() +
                   "</t></is></c>";
    }
    return row + "</row>";
}

QByteArray gb18030(const QString& text)
{
    QByteArray in = text.toUtf8();
    QByteArray out(in.size() * 2, Qt::Uninitialized);
    char* source = in.data();
    char* target = out.data();
    size_t sourceLeft = size_t(in.size());
    size_t targetLeft = size_t(out.size());
    const iconv_t converter = ::iconv_open("GB18030", "UTF-8");
    if (::iconv(converter, &source, &sourceLeft, &target, &targetLeft) == size_t(-1))
        qFatal("no GB18030");
    ::iconv_close(converter);
    out.chop(qsizetype(targetLeft));
    return out;
}

} // namespace shanke::test
