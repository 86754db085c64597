// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textOfFile.h"

#include "exchange/FileKind.h"
#include "exchange/textOfPdf.h"
#include "ole/readOldWord.h"
#include "ooxml/readWord.h"
#include "package/Package.h"
#include "workbook/TextFile.h"
#include "workbook/Workbook.h"

#include <QRegularExpression>

#include <map>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LargestSlide = 8 * 1024 * 1024;

QString textOf(const WordDocument& document)
{
    QString text;
    for (const RichText& line : linesIn(document.blocks))
        text += line.withoutPictures().plain() + u'\n';
    return text;
}

Result<QString> textOfWorkbook(const QString& path, qsizetype most)
{
    SHANKE_LET(const auto book, Workbook::open(path));
    QString text;
    for (const Workbook::Sheet& sheet : book->sheets()) {
        if (!sheet.isVisible)
            continue;
        SHANKE_LET(const auto table, book->table(sheet));
        while (text.size() < most) {
            SHANKE_LET(const auto row, table->next());
            if (!row)
                break;
            for (const Cell& cell : row->cells)
                text += cell.text + u'\t';
            text += u'\n';
        }
    }
    return text;
}

// The text of <a:p>, a line each.
QString textOfSlide(const QByteArray& xml)
{
    static const QRegularExpression mark(u"<a:t(?:\\s[^>]*)?>([^<]*)</a:t>|</a:p>"_s);
    QString text;
    for (auto hits = mark.globalMatch(QString::fromUtf8(xml)); hits.hasNext();) {
        const QRegularExpressionMatch hit = hits.next();
        QString run = hit.captured(1);
        run.replace(u"&lt;"_s, u"<"_s).replace(u"&gt;"_s, u">"_s).replace(u"&quot;"_s, u"\""_s);
        text += hit.captured(1).isNull() ? u"\n"_s : run.replace(u"&amp;"_s, u"&"_s);
    }
    return text;
}

Result<QString> textOfSlides(const Package& package, qsizetype most)
{
    static const QRegularExpression slide(u"^ppt/slides/slide([0-9]{1,4})\\.xml$"_s);
    std::map<int, QString> slides;
    for (const QString& name : package.names()) {
        if (const QRegularExpressionMatch hit = slide.match(name); hit.hasMatch())
            slides.emplace(hit.captured(1).toInt(), name);
    }
    QString text;
    for (const auto& [number, name] : slides) {
        if (text.size() >= most)
            break;
        SHANKE_LET(const QByteArray xml, package.bytes(name, LargestSlide));
        text += textOfSlide(xml);
    }
    return text;
}

Result<QString> textOfOfficeFile(const QString& path, qsizetype most)
{
    SHANKE_LET(const auto package, Package::open(path));
    const QStringList names = package->names();
    const auto has = [&](QLatin1String folder) {
        return std::any_of(names.begin(), names.end(),
                           [&](const QString& name) { return name.startsWith(folder); });
    };
    if (has("ppt/"_L1))
        return textOfSlides(*package, most);
    return has("xl/"_L1) ? textOfWorkbook(path, most) : readWord(path).map(textOf);
}

Result<QString> textOfTextFile(const QString& path, qsizetype most)
{
    SHANKE_LET(const auto file, TextFile::open(path));
    QString text;
    while (text.size() < most) {
        SHANKE_LET(const QString piece, file->read());
        if (piece.isEmpty())
            break;
        text += piece;
    }
    return text;
}

Result<QString> wholeText(const QString& path, qsizetype most)
{
    SHANKE_LET(const FileKind kind, kindOfFile(path));
    switch (kind) {
    case FileKind::Pdf:
        return textOfPdf(path, most);
    case FileKind::OfficeOpen:
        return textOfOfficeFile(path, most);
    case FileKind::Ole:
        return readOldWord(path).map(textOf);
    case FileKind::Text:
        return textOfTextFile(path, most);
    case FileKind::RichText:
    case FileKind::OpenText:
    case FileKind::Html:
        break;
    }
    return fail(ErrorKind::InvalidInput, u"%1 is no file whose text is read"_s.arg(path));
}

} // namespace

Result<QString> textOfFile(const QString& path, qsizetype most)
{
    return wholeText(path, most).map([most](const QString& text) { return text.left(most); });
}

} // namespace shanke
