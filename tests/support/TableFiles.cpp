// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TableFiles.h"

#include <QFile>

#include <iconv.h>
#include <zip.h>

namespace shanke::test {

using namespace Qt::StringLiterals;

namespace {

const QByteArray Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray Types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray relationship(const QByteArray& id, const QByteArray& kind, const QByteArray& target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + Types + "/" + kind + "\" Target=\"" + target + "\"/>";
}

QByteArray relationships(const QByteArray& inside)
{
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside +
           "</Relationships>";
}

QByteArray textsXml(const QStringList& strings)
{
    QByteArray shared = "<sst xmlns=\"" + Main + "\">";
    for (const QString& text : strings)
        shared += "<si><t>" + text.toHtmlEscaped().toUtf8() + "</t></si>";
    return shared + "</sst>";
}

QByteArray sheetXml(const SheetXml& sheet)
{
    return "<worksheet xmlns=\"" + Main + "\"><sheetData>" + sheet.rows + "</sheetData>" + sheet.after +
           "</worksheet>";
}

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

QString TableFiles::workbook(const std::vector<SheetXml>& sheets, const QStringList& strings,
                             const QByteArray& styles) const
{
    QByteArray book = "<workbook xmlns=\"" + Main + "\" xmlns:r=\"" + Types + "\"><sheets>";
    QByteArray named = relationship("s", "sharedStrings", "sharedStrings.xml");
    if (!styles.isEmpty())
        named += relationship("f", "styles", "styles.xml");
    std::vector<std::pair<QByteArray, QByteArray>> parts{
        {"_rels/.rels", relationships(relationship("w", "officeDocument", "xl/workbook.xml"))},
        {"xl/sharedStrings.xml", textsXml(strings)},
        {"xl/styles.xml", styles}};
    for (size_t i = 0; i < sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(qlonglong(i + 1));
        book += "<sheet name=\"" + sheets[i].name.toHtmlEscaped().toUtf8() + "\" sheetId=\"" + number +
                (sheets[i].state.isEmpty() ? QByteArray() : "\" state=\"" + sheets[i].state) +
                "\" r:id=\"rId" + number + "\"/>";
        named += relationship("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml");
        parts.push_back({"xl/worksheets/sheet" + number + ".xml", sheetXml(sheets[i])});
    }
    parts.push_back({"xl/workbook.xml", book + "</sheets></workbook>"});
    parts.push_back({"xl/_rels/workbook.xml.rels", relationships(named)});
    return zip(u"table.xlsx"_s, parts);
}

QString TableFiles::workbook(const QByteArray& rows, const QByteArray& after,
                             const QStringList& strings) const
{
    return workbook({{u"名册"_s, rows, after}}, strings);
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
