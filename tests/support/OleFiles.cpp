// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/OleFiles.h"

#include <QtEndian>

namespace shanke::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Sector = 512;
constexpr qsizetype SmallestStream = 4096; // smaller ones lie elsewhere
constexpr quint32 EndOfChain = 0xFFFFFFFE;
constexpr quint32 Free = 0xFFFFFFFF;
constexpr quint32 TableSector = 0xFFFFFFFD;
constexpr quint32 TextBegin = 0x800;

template <typename T>
void put(QByteArray& bytes, qsizetype at, T value)
{
    qToLittleEndian(value, bytes.data() + at);
}

template <typename T>
QByteArray raw(T value)
{
    QByteArray bytes(sizeof(T), 0);
    put(bytes, 0, value);
    return bytes;
}

QByteArray utf16(const QString& text)
{
    QByteArray bytes;
    for (const QChar c : text)
        bytes += raw(c.unicode());
    return bytes;
}

QByteArray entry(const QString& name, quint8 type, quint32 first, quint32 size)
{
    QByteArray bytes(128, 0);
    const QByteArray letters = utf16(name);
    bytes.replace(0, letters.size(), letters);
    put(bytes, 64, quint16(letters.size() + 2));
    bytes[66] = char(type);
    put(bytes, 116, first);
    put(bytes, 120, size);
    return bytes;
}

// The properties of a paragraph, an even number of bytes.
QByteArray properties(const OldParagraph& paragraph)
{
    const QByteArray style(2, 0);
    const QByteArray inTable = raw(quint16(0x2416)) + char(1);
    if (paragraph.endsRow)
        return QByteArray(1, 0) + char(4) + style + inTable + raw(quint16(0x2417)) + char(1);
    return paragraph.isInTable ? char(3) + style + inTable : char(2) + style + QByteArray(1, 0);
}

QByteArray propertyPage(const std::vector<OldParagraph>& paragraphs)
{
    QByteArray page(Sector, 0);
    const auto count = qsizetype(paragraphs.size());
    quint32 offset = TextBegin;
    qsizetype end = Sector - 2;
    for (qsizetype i = 0; i < count; ++i) {
        const OldParagraph& paragraph = paragraphs[size_t(i)];
        const QByteArray bytes = properties(paragraph);
        end -= bytes.size();
        page.replace(end, bytes.size(), bytes);
        put(page, i * 4, offset);
        page[(count + 1) * 4 + i * 13] = char(end / 2);
        offset += quint32(paragraph.text.size()) * 2;
    }
    put(page, count * 4, offset);
    page[Sector - 1] = char(count);
    return page;
}

} // namespace

QByteArray oleFile(const std::vector<std::pair<QString, QByteArray>>& streams)
{
    constexpr quint32 DirectorySectors = 3;
    std::vector<quint32> table{TableSector, 2, 3, EndOfChain};
    QByteArray directory = entry(u"Root Entry"_s, 5, EndOfChain, 0);
    QByteArray content;
    for (const auto& [name, bytes] : streams) {
        QByteArray padded = bytes.leftJustified(std::max(SmallestStream, bytes.size()), 0);
        const auto size = quint32(padded.size());
        padded = padded.leftJustified((padded.size() + Sector - 1) / Sector * Sector, 0);
        const auto first = quint32(table.size());
        for (qsizetype i = 1; i < padded.size() / Sector; ++i)
            table.push_back(quint32(table.size()) + 1);
        table.push_back(EndOfChain);
        directory += entry(name, 2, first, size);
        content += padded;
    }
    table.resize(Sector / 4, Free);
    QByteArray header = QByteArray::fromHex("D0CF11E0A1B11AE1").leftJustified(Sector, 0);
    put(header, 30, quint16(9));
    put(header, 32, quint16(6));
    put(header, 44, quint32(1));
    put(header, 48, quint32(1));
    put(header, 56, quint32(SmallestStream));
    put(header, 60, EndOfChain);
    put(header, 68, EndOfChain);
    for (qsizetype at = 76; at < Sector; at += 4)
        put(header, at, at == 76 ? quint32(0) : Free);
    QByteArray sectors;
    for (const quint32 next : table)
        sectors += raw(next);
    return header + sectors + directory.leftJustified(qsizetype(DirectorySectors) * Sector, 0) + content;
}

QByteArray oldWordFile(const std::vector<OldParagraph>& paragraphs, const QString& header, quint16 flags)
{
    QString text;
    for (const OldParagraph& paragraph : paragraphs)
        text += paragraph.text;
    const QByteArray pieces = raw(quint32(0)) + raw(quint32(text.size() + header.size())) + raw(quint16(0)) +
                              raw(TextBegin) + raw(quint16(0));
    const QByteArray clx = char(2) + raw(quint32(pieces.size())) + pieces;
    const QByteArray pages =
        raw(TextBegin) + raw(quint32(TextBegin + quint32(text.size()) * 2)) + raw(quint32(2));

    QByteArray document(TextBegin, 0);
    put(document, 0, quint16(0xA5EC));
    put(document, 2, quint16(0xC1));
    put(document, 0x0A, quint16(0x0200 | flags));
    put(document, 0x4C, quint32(text.size()));
    put(document, 0x102, quint32(clx.size()));
    put(document, 0x106, quint32(pages.size()));
    put(document, 0x1A2, quint32(0));
    put(document, 0x1A6, quint32(clx.size()));
    document.replace(2 * Sector, Sector, propertyPage(paragraphs));
    return oleFile({{u"WordDocument"_s, document + utf16(text + header)}, {u"1Table"_s, clx + pages}});
}

} // namespace shanke::test
