// SPDX-License-Identifier: GPL-3.0-or-later
#include "ooxml/LaidInPart.h"

#include "ooxml/HtmlReader.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Beginning = 2000;
constexpr qsizetype LargestPage = 16 * 1024 * 1024;
constexpr int MostParts = 1000;

// UTF-8 or UTF-16; nothing for another encoding.
std::optional<QString> unicodeOf(const QByteArray& bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

// What a rich text shows, about: its control words and groups are no characters.
qsizetype charactersOfRichText(const QByteArray& bytes)
{
    static const QRegularExpression code(u"\\\\'[0-9a-fA-F]{2}\\\\'[0-9a-fA-F]{2}|\\\\u-?[0-9]+ ?\\??"_s);
    static const QRegularExpression control(u"\\\\[a-z]+-?[0-9]* ?|\\\\[^a-z]|[{}\\s]"_s);
    QString text = QString::fromLatin1(bytes);
    return text.replace(code, u"字"_s).remove(control).size();
}

QByteArray withoutQuoting(const QByteArray& quoted)
{
    QByteArray plain;
    for (qsizetype at = 0; at < quoted.size(); ++at) {
        const QByteArray code = quoted[at] == '=' ? quoted.mid(at + 1, 2) : QByteArray();
        if (code.startsWith('\n') || code == "\r\n") {
            at += code.startsWith('\n') ? 1 : 2;
            continue;
        }
        bool isCode = false;
        const int byte = code.size() == 2 ? code.toInt(&isCode, 16) : 0;
        plain += isCode ? char(byte) : quoted[at];
        at += isCode ? 2 : 0;
    }
    return plain;
}

struct MailPart
{
    QByteArray head; // in small letters
    QByteArray body;
};

std::optional<MailPart> mailPart(const QByteArray& bytes)
{
    for (const QByteArray& gap : {QByteArray("\r\n\r\n"), QByteArray("\n\n")}) {
        if (const qsizetype at = bytes.indexOf(gap); at >= 0)
            return MailPart{bytes.first(at).toLower(), bytes.sliced(at + gap.size())};
    }
    return std::nullopt;
}

// The page in an archive of one, as bytes; empty when there is none.
QByteArray pageInArchive(const QByteArray& archive)
{
    static const QRegularExpression shape(u"boundary\\s*=\\s*\"?([^\"\\s;]+)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch named = shape.match(QString::fromLatin1(archive.left(Beginning)));
    if (!named.hasMatch())
        return {};
    const QByteArray boundary = "--" + named.captured(1).toLatin1();
    qsizetype at = archive.indexOf(boundary);
    for (int parts = 0; at >= 0 && parts < MostParts; ++parts) {
        const qsizetype begin = at + boundary.size();
        at = archive.indexOf(boundary, begin);
        const auto part = mailPart(archive.mid(begin, at < 0 ? -1 : at - begin));
        if (!part || !part->head.contains("text/html"))
            continue;
        if (part->head.contains("quoted-printable"))
            return withoutQuoting(part->body);
        return part->head.contains("base64") ? QByteArray::fromBase64(part->body) : part->body;
    }
    return {};
}

WordDocument linesOfText(const QString& text)
{
    WordDocument document;
    for (const QString& line : text.split(u'\n')) {
        WordBlock block;
        block.paragraph.text = RichText(line);
        document.blocks.push_back(std::move(block));
    }
    return document;
}

} // namespace

WordDocument notReadLaidIn(qsizetype characters)
{
    WordDocument document;
    document.dropped.add(u"laid in, not read"_s, std::max<qsizetype>(1, characters));
    return document;
}

WordDocument readLaidIn(const QByteArray& bytes)
{
    const QByteArray beginning = bytes.left(Beginning).toLower();
    if (beginning.startsWith("{\\rtf"))
        return notReadLaidIn(charactersOfRichText(bytes));
    const bool isArchive = beginning.contains("mime-version:");
    const auto text = unicodeOf(isArchive ? pageInArchive(bytes) : bytes);
    if (!text || text->isEmpty() || text->size() > LargestPage)
        return notReadLaidIn(0);
    if (isArchive || text->contains(u'<'))
        return HtmlReader().read(*text);
    return linesOfText(*text);
}

} // namespace shanke
